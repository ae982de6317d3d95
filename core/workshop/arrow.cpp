// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/arrow.h"

#include <cmath>

namespace partsong {

namespace {

// Where the line from the middle of a rectangle towards a point leaves it.
QPointF edgeTowards(const QRectF &rect, const QPointF &towards)
{
    const QPointF middle = rect.center();
    const QPointF way = towards - middle;
    const double across = way.x() == 0 ? 1e9 : rect.width() / 2 / std::abs(way.x());
    const double down = way.y() == 0 ? 1e9 : rect.height() / 2 / std::abs(way.y());
    return middle + way * std::min({across, down, 1.0});
}

} // namespace

QPolygonF arrowHead(const QPointF &from, const QPointF &tip, double length, double width)
{
    const QPointF way = tip - from;
    const double distance = std::hypot(way.x(), way.y());
    if (distance < 1e-6)
        return {};
    const QPointF along = way / distance;
    const QPointF across(-along.y(), along.x());
    const QPointF base = tip - along * length;
    return QPolygonF{tip, base + across * width / 2, base - across * width / 2};
}

Arrow arrowBetween(const QRectF &from, const QRectF &to)
{
    if (from.isEmpty() || to.isEmpty() || from.intersects(to))
        return {};
    const QPointF start = edgeTowards(from, to.center());
    const QPointF tip = edgeTowards(to, from.center());
    const QPolygonF head = arrowHead(start, tip);
    if (head.isEmpty())
        return {};
    return {QLineF(start, (head.at(1) + head.at(2)) / 2), head};
}

QPainterPath Arrow::path() const
{
    QPainterPath path;
    if (empty())
        return path;
    path.moveTo(line.p1());
    path.lineTo(line.p2());
    path.addPolygon(head);
    path.closeSubpath();
    return path;
}

} // namespace partsong
