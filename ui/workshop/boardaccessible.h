// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace partsong {

class BoardView;

// Lets screen readers read a board: the view's children are its frames and the things in none, a frame's are
// the notes and cards in it, each with a name that says what it is, where from and what it says.
void installBoardAccessibility();
// Tells them that another thing of the board has the focus.
void announceBoardFocus(BoardView &view);

} // namespace partsong
