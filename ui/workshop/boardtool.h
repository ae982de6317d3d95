// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QPointF>
#include <QRectF>
#include <Qt>

class QPainter;

namespace partsong {

class BoardView;

// Where the mouse is, on the board and on the screen.
struct BoardPointer {
    QPointF at;
    QPoint onScreen; // of the view's viewport
    Qt::KeyboardModifiers keys;
};

// What the mouse does on a board. One class a tool; each shows a preview while it drags and makes one step on
// release.
class BoardTool {
public:
    enum class Kind { Select, Note, Frame, Connector, Pan };

    explicit BoardTool(BoardView &view) : m_view(view) { }
    virtual ~BoardTool() = default;
    BoardTool(const BoardTool &) = delete;
    BoardTool &operator=(const BoardTool &) = delete;

    virtual void press(const BoardPointer &) { }
    virtual void move(const BoardPointer &) { }
    virtual void release(const BoardPointer &) { }
    virtual void doubleClick(const BoardPointer &) { }
    // The mouse moves with no button down.
    virtual void hover(const BoardPointer &) { }
    // Gives up what is under way; false where there was nothing.
    virtual bool cancel() { return false; }
    // On top of the board, in its units; `pixel` is the size of one pixel of the screen.
    virtual void paint(QPainter &, double /*pixel*/) const { }
    // Where on the board that is; null for nowhere.
    virtual QRectF paintedRect() const { return {}; }
    virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }

protected:
    BoardView &m_view;
};

} // namespace partsong
