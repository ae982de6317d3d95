// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardsnap.h"
#include "ui/workshop/boardtool.h"

#include <QRectF>

#include <optional>

namespace partsong {

// Drags one edge or corner of the thing that is selected alone.
class ResizeTool final : public BoardTool {
public:
    // Which edges a handle moves: -1, 0 or 1 across and down.
    struct Handle {
        int across = 0;
        int down = 0;
    };
    // The handle under the mouse, of the one thing selected.
    static std::optional<Handle> handleAt(const BoardView &view, const BoardPointer &pointer);
    static Qt::CursorShape cursorOf(const Handle &handle);
    // The eight handles of a rectangle, as points.
    static std::vector<QPointF> points(const QRectF &rect);

    ResizeTool(BoardView &view, const Handle &handle) : BoardTool(view), m_handle(handle) { }

    void press(const BoardPointer &pointer) override;
    void move(const BoardPointer &pointer) override;
    void release(const BoardPointer &pointer) override;
    bool cancel() override;
    Qt::CursorShape cursor() const override { return cursorOf(m_handle); }

private:
    QRectF asked(const BoardPointer &pointer) const;

    Handle m_handle;
    QPointF m_from;
    ItemId m_item;
    QRectF m_before;
    QRectF m_now;
    std::optional<BoardSnap> m_snap;
};

} // namespace partsong
