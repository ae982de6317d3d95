// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardtool.h"

namespace partsong {

// Selects what is clicked, and begins the gesture that a press asks for: resizing, moving or a rubber band.
class SelectTool final : public BoardTool {
public:
    using BoardTool::BoardTool;

    void press(const BoardPointer &pointer) override;
    void doubleClick(const BoardPointer &pointer) override;
    void hover(const BoardPointer &pointer) override;
};

} // namespace partsong
