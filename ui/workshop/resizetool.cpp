// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/resizetool.h"

#include "ui/widgets/scale.h"
#include "ui/workshop/boardview.h"

#include <cmath>

namespace partsong {

namespace {

constexpr double EdgeReach = 5; // pixels
constexpr double LeastExtent = 48; // of what is resized by hand

} // namespace

std::vector<QPointF> ResizeTool::points(const QRectF &rect)
{
    const QPointF middle = rect.center();
    return {rect.topLeft(),     {middle.x(), rect.top()},    rect.topRight(),   {rect.right(), middle.y()},
            rect.bottomRight(), {middle.x(), rect.bottom()}, rect.bottomLeft(), {rect.left(), middle.y()}};
}

std::optional<ResizeTool::Handle> ResizeTool::handleAt(const BoardView &view, const BoardPointer &pointer)
{
    const BoardThing *thing = view.selection().single();
    if (!thing || thing->isConnector() || !view.commands().editable())
        return std::nullopt;
    const QRectF rect = view.board().rectOf(thing->item.id);
    const double reach = scaled(7) * view.pixel();
    for (const QPointF &point : points(rect)) {
        if (std::max(std::abs(point.x() - pointer.at.x()), std::abs(point.y() - pointer.at.y())) > reach)
            continue;
        const auto side = [](double at, double low, double high) {
            return at == low ? -1 : at == high ? 1 : 0;
        };
        return Handle{side(point.x(), rect.left(), rect.right()), side(point.y(), rect.top(), rect.bottom())};
    }
    return std::nullopt;
}

Qt::CursorShape ResizeTool::cursorOf(const Handle &handle)
{
    if (handle.across == 0)
        return Qt::SizeVerCursor;
    if (handle.down == 0)
        return Qt::SizeHorCursor;
    return handle.across == handle.down ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
}

void ResizeTool::press(const BoardPointer &pointer)
{
    m_from = pointer.at;
    m_item = m_view.selection().current();
    m_before = m_now = m_view.board().rectOf(m_item);
    m_snap.emplace(m_view.board(), QSet<ItemId>{m_item}, m_view.visibleRect(), EdgeReach * m_view.pixel());
}

QRectF ResizeTool::asked(const BoardPointer &pointer) const
{
    const QPointF by = pointer.at - m_from;
    const bool free = pointer.keys & Qt::AltModifier;
    const auto x = [&](double at) { return free ? at : m_snap->settleX(at); };
    const auto y = [&](double at) { return free ? at : m_snap->settleY(at); };
    QRectF rect = m_before;
    if (m_handle.across < 0)
        rect.setLeft(std::min(x(rect.left() + by.x()), rect.right() - LeastExtent));
    if (m_handle.across > 0)
        rect.setRight(std::max(x(rect.right() + by.x()), rect.left() + LeastExtent));
    if (m_handle.down < 0)
        rect.setTop(std::min(y(rect.top() + by.y()), rect.bottom() - LeastExtent));
    if (m_handle.down > 0)
        rect.setBottom(std::max(y(rect.bottom() + by.y()), rect.top() + LeastExtent));
    return rect;
}

void ResizeTool::move(const BoardPointer &pointer)
{
    m_now = asked(pointer);
    m_view.board().preview({{m_item, m_now}});
    m_view.updateOverlay();
}

void ResizeTool::release(const BoardPointer &)
{
    m_view.board().clearPreview();
    if (m_now != m_before)
        m_view.commands().move({{m_item, m_now}});
}

bool ResizeTool::cancel()
{
    m_view.board().clearPreview();
    return true;
}

} // namespace partsong
