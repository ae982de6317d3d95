// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardsnap.h"
#include "ui/workshop/boardtool.h"

#include <optional>

namespace partsong {

// Drags what is selected, and what lies in selected frames.
class MoveTool final : public BoardTool {
public:
    // The thing that was pressed: a click on it, without a drag, selects it alone.
    MoveTool(BoardView &view, ItemId pressed) : BoardTool(view), m_pressed(pressed) { }
    ~MoveTool() override;

    void press(const BoardPointer &pointer) override;
    void move(const BoardPointer &pointer) override;
    void release(const BoardPointer &pointer) override;
    bool cancel() override;
    void paint(QPainter &painter, double pixel) const override;
    QRectF paintedRect() const override;

private:
    void begin();
    void stop();

    ItemId m_pressed;
    BoardPointer m_from;
    std::vector<ItemId> m_moving;
    QRectF m_bounds;
    std::optional<BoardSnap> m_snap;
    QPointF m_offset;
    std::vector<QLineF> m_guides;
};

} // namespace partsong
