// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace partsong {

// A small sign of a colour with its bracket pattern. It says its colour's name to screen readers.
class ColourSwatch : public QWidget {
    Q_OBJECT
public:
    explicit ColourSwatch(const QColor &stored, QWidget *parent = nullptr);

    const QColor &colour() const { return m_colour; }
    void setColour(const QColor &stored);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

// A button that shows a colour and opens a small palette of offered ones, walked with the arrow keys.
class ColourButton : public QToolButton {
    Q_OBJECT
public:
    struct Offer {
        QColor colour;
        QString name;
    };
    // Offers the colours for codes unless others are set.
    explicit ColourButton(const QColor &colour, QWidget *parent = nullptr);

    const QColor &colour() const { return m_colour; }
    void setColour(const QColor &colour); // does not signal
    void setOffers(std::vector<Offer> offers);
    // For papers of notes: show the colours as they are, not as codes are drawn.
    void setPlain(bool plain);

Q_SIGNALS:
    void picked(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openPalette();
    QPoint placeFor(const QSize &popup) const;
    void pick(const QColor &colour);

    QColor m_colour;
    std::vector<Offer> m_offers;
    bool m_plain = false;
};

} // namespace partsong
