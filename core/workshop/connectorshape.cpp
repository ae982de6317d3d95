// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/connectorshape.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace partsong {

namespace {

constexpr double ArrowLength = 10;
constexpr double ArrowHalf = 4.5;
constexpr int Pieces = 24; // of a curve, when its distance from a point is measured

// Where a connector leaves or meets a side, and the way outwards from it.
struct Dock {
    QPointF point;
    QPointF outwards;
};

Dock dockOf(const QRectF &rect, bool across, bool forwards)
{
    if (across)
        return {{forwards ? rect.right() : rect.left(), rect.center().y()}, {forwards ? 1.0 : -1.0, 0}};
    return {{rect.center().x(), forwards ? rect.bottom() : rect.top()}, {0, forwards ? 1.0 : -1.0}};
}

double gap(double fromLow, double fromHigh, double toLow, double toHigh)
{
    return std::max(toLow - fromHigh, fromLow - toHigh);
}

QPolygonF arrowAt(const QPointF &tip, const QPointF &outwards)
{
    const QPointF base = tip + outwards * ArrowLength;
    const QPointF side(-outwards.y() * ArrowHalf, outwards.x() * ArrowHalf);
    return QPolygonF({tip, base + side, base - side});
}

double distanceToPiece(const QLineF &piece, const QPointF &point)
{
    const QPointF along = piece.p2() - piece.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double part = squared > 0 ? std::clamp(QPointF::dotProduct(point - piece.p1(), along) / squared, 0.0, 1.0) : 0;
    return QLineF(point, piece.pointAt(part)).length();
}

} // namespace

ConnectorShape connectorShape(const QRectF &from, const QRectF &to)
{
    const double across = gap(from.left(), from.right(), to.left(), to.right());
    const double down = gap(from.top(), from.bottom(), to.top(), to.bottom());
    const bool sideways = across >= down;
    const bool forwards = sideways ? to.center().x() >= from.center().x() : to.center().y() >= from.center().y();
    const Dock start = dockOf(from, sideways, forwards);
    const Dock end = dockOf(to, sideways, !forwards);
    const QPointF foot = end.point + end.outwards * ArrowLength * 0.8;
    const double reach = std::clamp(std::max(across, down) / 2, 12.0, 160.0);
    ConnectorShape shape;
    shape.line.moveTo(start.point);
    shape.line.cubicTo(start.point + start.outwards * reach, foot + end.outwards * reach, foot);
    shape.arrow = arrowAt(end.point, end.outwards);
    return shape;
}

double ConnectorShape::distanceTo(const QPointF &point) const
{
    double nearest = std::numeric_limits<double>::max();
    QPointF before = line.pointAtPercent(0);
    for (int i = 1; i <= Pieces; ++i) {
        const QPointF next = line.pointAtPercent(double(i) / Pieces);
        nearest = std::min(nearest, distanceToPiece({before, next}, point));
        before = next;
    }
    return nearest;
}

QRectF labelPlace(const ConnectorShape &shape, const QSizeF &size, const std::function<double(const QRectF &)> &taken)
{
    QRectF best;
    double least = std::numeric_limits<double>::max();
    for (const double part : std::array{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
        QRectF place(QPointF(), size);
        place.moveCenter(shape.at(part));
        const double covered = taken(place);
        if (covered < least - 0.01) {
            least = covered;
            best = place;
        }
    }
    return best;
}

} // namespace partsong
