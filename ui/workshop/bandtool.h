// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"
#include "ui/workshop/boardtool.h"

namespace partsong {

// Draws a rubber band and selects what it touches. Without a drag it selects the frame that it began in, or
// nothing.
class BandTool final : public BoardTool {
public:
    BandTool(BoardView &view, ItemId frame) : BoardTool(view), m_frame(frame) { }

    void press(const BoardPointer &pointer) override;
    void move(const BoardPointer &pointer) override;
    void release(const BoardPointer &pointer) override;
    bool cancel() override;
    void paint(QPainter &painter, double pixel) const override;
    QRectF paintedRect() const override { return m_dragged ? band() : QRectF(); }

private:
    QRectF band() const { return QRectF(m_from.at, m_to).normalized(); }

    ItemId m_frame;
    BoardPointer m_from;
    QPointF m_to;
    std::vector<ItemId> m_before;
    bool m_dragged = false;
};

} // namespace partsong
