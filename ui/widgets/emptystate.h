// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace partsong {

class IconView;

// What an empty place shows: an icon, one sentence that says what to do first, and one button that does it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    // An empty buttonText leaves the button away.
    EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText,
               QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconView *m_picture;
    bool m_narrow = false;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace partsong
