// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"
#include "ui/workshop/boardtool.h"

#include <QRectF>

#include <optional>

namespace partsong {

// Begins a note where the board is clicked.
class NoteTool final : public BoardTool {
public:
    using BoardTool::BoardTool;

    void release(const BoardPointer &pointer) override;
    void hover(const BoardPointer &pointer) override;
    void paint(QPainter &painter, double pixel) const override;
    QRectF paintedRect() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    std::optional<QPointF> m_at;
};

// Draws a frame from corner to corner; a click makes one of the usual size.
class FrameTool final : public BoardTool {
public:
    using BoardTool::BoardTool;

    void press(const BoardPointer &pointer) override;
    void move(const BoardPointer &pointer) override;
    void release(const BoardPointer &pointer) override;
    bool cancel() override;
    void paint(QPainter &painter, double pixel) const override;
    QRectF paintedRect() const override { return m_from ? QRectF(*m_from, m_to).normalized() : QRectF(); }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    QRectF asked() const;

    std::optional<QPointF> m_from;
    QPointF m_to;
};

// Ties two things: dragged from one to the other, or clicked one after the other.
class ConnectorTool final : public BoardTool {
public:
    using BoardTool::BoardTool;

    void press(const BoardPointer &pointer) override;
    void move(const BoardPointer &pointer) override;
    void hover(const BoardPointer &pointer) override { move(pointer); }
    void release(const BoardPointer &pointer) override;
    bool cancel() override;
    void paint(QPainter &painter, double pixel) const override;
    QRectF paintedRect() const override;
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    void tie(ItemId to);

    ItemId m_from;
    ItemId m_over;
    QPointF m_to;
};

// Drags the board under the window.
class PanTool final : public BoardTool {
public:
    using BoardTool::BoardTool;

    void press(const BoardPointer &pointer) override;
    void move(const BoardPointer &pointer) override;
    void release(const BoardPointer &) override { m_from.reset(); }
    Qt::CursorShape cursor() const override { return m_from ? Qt::ClosedHandCursor : Qt::OpenHandCursor; }

private:
    std::optional<QPoint> m_from;
};

} // namespace partsong
