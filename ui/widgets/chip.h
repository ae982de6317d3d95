// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace partsong {

// A short word in a rounded frame: a code on a passage, a filter that is on, a state. It can be clicked, and
// taken away when closable (Delete or Backspace, or its cross).
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    // A colour of a code: shown as a bracket stroke before the word, never as the only sign.
    void setColour(const QColor &stored);
    void setClosable(bool closable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;

    QColor m_colour;
    bool m_closable = false;
};

} // namespace partsong
