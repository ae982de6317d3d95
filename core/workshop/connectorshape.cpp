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
constexpr double HiddenPrice = 4;
constexpr double BowPrice = 40; // a straight way is calmer
constexpr double BowReach = 40;
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

struct Docks {
    Dock start;
    Dock end;
};

// The sides that face each other.
Docks facing(const QRectF &from, const QRectF &to)
{
    const bool sideways = gap(from.left(), from.right(), to.left(), to.right())
        >= gap(from.top(), from.bottom(), to.top(), to.bottom());
    const bool forwards =
        sideways ? to.center().x() >= from.center().x() : to.center().y() >= from.center().y();
    return {dockOf(from, sideways, forwards), dockOf(to, sideways, !forwards)};
}

// How far a curve swings out: a bow keeps low, so that it stays in the gap between rows.
double reachOf(const Docks &docks, const QRectF &from, const QRectF &to)
{
    if (docks.start.outwards == docks.end.outwards)
        return BowReach;
    const double across = gap(from.left(), from.right(), to.left(), to.right());
    const double down = gap(from.top(), from.bottom(), to.top(), to.bottom());
    return std::clamp(std::max(across, down) / 2, 12.0, 160.0);
}

// A point of a cubic curve (Bernstein's form).
QPointF pointOn(const std::array<QPointF, 4> &curve, double part)
{
    const double rest = 1 - part;
    return curve[0] * (rest * rest * rest) + curve[1] * (3 * rest * rest * part)
        + curve[2] * (3 * rest * part * part) + curve[3] * (part * part * part);
}

ConnectorShape joined(const Docks &docks, const QRectF &from, const QRectF &to)
{
    const double reach = reachOf(docks, from, to);
    const QPointF foot = docks.end.point + docks.end.outwards * ArrowLength * 0.8;
    ConnectorShape shape;
    const std::array curve{docks.start.point, docks.start.point + docks.start.outwards * reach,
                           foot + docks.end.outwards * reach, foot};
    shape.line.moveTo(curve[0]);
    shape.line.cubicTo(curve[1], curve[2], curve[3]);
    for (int i = 0; i <= Pieces; ++i)
        shape.points.push_back(pointOn(curve, double(i) / Pieces));
    shape.arrow = arrowAt(docks.end.point, docks.end.outwards);
    return shape;
}

// The length of a curve, with what runs beneath something counted many times.
double cost(const ConnectorShape &shape, const std::vector<QRectF> &between)
{
    int hidden = 0;
    for (int i = 1; i < Pieces; ++i) {
        const QPointF point = shape.points.at(i);
        hidden += std::ranges::any_of(between, [&](const QRectF &rect) { return rect.contains(point); });
    }
    return shape.length() * (1 + HiddenPrice * hidden / Pieces);
}

double distanceToPiece(const QLineF &piece, const QPointF &point)
{
    const QPointF along = piece.p2() - piece.p1();
    const double squared = QPointF::dotProduct(along, along);
    const double part =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - piece.p1(), along) / squared, 0.0, 1.0) : 0;
    return QLineF(point, piece.pointAt(part)).length();
}

} // namespace

ConnectorShape connectorShape(const QRectF &from, const QRectF &to)
{
    return joined(facing(from, to), from, to);
}

ConnectorShape connectorShape(const QRectF &from, const QRectF &to, const std::vector<QRectF> &between)
{
    const Docks straight = facing(from, to);
    ConnectorShape best = joined(straight, from, to);
    double least = cost(best, between);
    if (least <= best.length() + 1)
        return best;
    for (const bool across : {false, true}) {
        for (const bool forwards : {false, true}) {
            // Out and in by the same side: a bow around what lies between.
            const Docks bow{dockOf(from, across, forwards), dockOf(to, across, forwards)};
            ConnectorShape shape = joined(bow, from, to);
            const double paid = cost(shape, between) + BowPrice;
            if (paid < least) {
                least = paid;
                best = std::move(shape);
            }
        }
    }
    return best;
}

QRectF connectorRoom(const QRectF &from, const QRectF &to)
{
    return from.united(to).adjusted(-BowReach, -BowReach, BowReach, BowReach);
}

double ConnectorShape::distanceTo(const QPointF &point) const
{
    double nearest = std::numeric_limits<double>::max();
    for (qsizetype i = 1; i < points.size(); ++i)
        nearest = std::min(nearest, distanceToPiece({points[i - 1], points[i]}, point));
    return nearest;
}

double ConnectorShape::length() const
{
    double sum = 0;
    for (qsizetype i = 1; i < points.size(); ++i)
        sum += QLineF(points[i - 1], points[i]).length();
    return sum;
}

QRectF labelPlace(const ConnectorShape &shape, const QSizeF &size,
                  const std::function<double(const QRectF &)> &taken)
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
