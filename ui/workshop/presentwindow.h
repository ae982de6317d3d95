// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardview.h"

#include <QWidget>

namespace partsong {

// The board for a room: the whole screen, nothing but the board, wide margins. Page Down and Page Up go
// through its frames; Escape or F5 leaves.
class PresentWindow : public QWidget {
    Q_OBJECT
public:
    PresentWindow(BoardScene &scene, BoardCommands &commands);

    BoardView *view() const { return m_view; }
    void open(QScreen *screen);

Q_SIGNALS:
    void left();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    BoardView *m_view;
};

} // namespace partsong
