// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/themes/theme.h"

#include <QAbstractButton>

namespace partsong {

// Shows the state of a theme as a chip and opens a menu of the four states.
class StateButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit StateButton(QWidget *parent = nullptr);

    ThemeState state() const { return m_state; }
    void setState(ThemeState state); // does not signal
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(partsong::ThemeState state);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openMenu();

    ThemeState m_state = ThemeState::Candidate;
};

} // namespace partsong
