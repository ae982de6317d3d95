// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardgeometry.h"

#include <cmath>

namespace partsong {

namespace {

bool liesOnBoard(const CanvasItem &item)
{
    return item.kind != CanvasItemKind::Connector;
}

double area(const QRectF &rect)
{
    return rect.width() * rect.height();
}

// Wide enough that a board filled one by one comes out wider than high, and never narrower than what is
// there.
double widthToFill(const QRectF &bounds, const QSizeF &cell, size_t things)
{
    const double landscape = std::sqrt(static_cast<double>(things) * cell.width() * cell.height() * 1.8);
    return std::max({bounds.width(), 6 * cell.width(), landscape});
}

} // namespace

QRectF rectOf(const CanvasItem &item)
{
    return QRectF(item.x, item.y, item.width, item.height);
}

const CanvasItem *frameAround(const std::vector<CanvasItem> &items, const QRectF &rect)
{
    const CanvasItem *innermost = nullptr;
    for (const CanvasItem &item : items) {
        if (item.kind != CanvasItemKind::Frame || !rectOf(item).contains(rect.center()))
            continue;
        if (!innermost || area(rectOf(item)) < area(rectOf(*innermost)))
            innermost = &item;
    }
    return innermost;
}

std::vector<CanvasItem> itemsIn(const std::vector<CanvasItem> &items, const CanvasItem &frame)
{
    std::vector<CanvasItem> inside;
    for (const CanvasItem &item : items) {
        const bool holdable = item.kind == CanvasItemKind::Note || item.kind == CanvasItemKind::Card;
        if (holdable && rectOf(frame).contains(rectOf(item).center()))
            inside.push_back(item);
    }
    return inside;
}

QRectF boundsOf(const std::vector<CanvasItem> &items)
{
    QRectF bounds;
    for (const CanvasItem &item : items) {
        if (liesOnBoard(item))
            bounds = bounds.isNull() ? rectOf(item) : bounds.united(rectOf(item));
    }
    return bounds;
}

std::vector<QPointF> freePlaces(const std::vector<CanvasItem> &items, const QSizeF &size, int count)
{
    std::vector<QRectF> obstacles;
    for (const CanvasItem &item : items) {
        if (liesOnBoard(item))
            obstacles.push_back(rectOf(item));
    }
    const QRectF bounds = boundsOf(items);
    const QSizeF cell = size + QSizeF(BoardGap, BoardGap);
    const double width = widthToFill(bounds, cell, items.size() + static_cast<size_t>(count));
    const int columns = std::max(1, static_cast<int>((width + BoardGap) / cell.width()));
    std::vector<QPointF> places;
    for (int i = 0; static_cast<int>(places.size()) < count; ++i) {
        const QPointF at =
            bounds.topLeft() + QPointF(i % columns * cell.width(), i / columns * cell.height());
        const QRectF room = QRectF(at, size).adjusted(-1, -1, 1, 1);
        const bool taken =
            std::ranges::any_of(obstacles, [&](const QRectF &rect) { return rect.intersects(room); });
        if (!taken)
            places.push_back(at);
    }
    return places;
}

} // namespace partsong
