// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include <cmath>
#include <functional>
#include <vector>

namespace partsong {

// The way a connector takes from one thing to another: a calm curve between the sides that face each other,
// with an arrow at its end.
struct ConnectorShape {
    QPainterPath line;
    QPolygonF points; // of the line, close together: what is measured is measured on these
    QPolygonF arrow;

    QRectF bounds() const { return line.boundingRect().united(arrow.boundingRect()).adjusted(-3, -3, 3, 3); }
    QPointF at(double part) const { return points.at(std::lround(part * double(points.size() - 1))); }
    QPointF from() const { return points.first(); }
    QPointF to() const { return arrow.first(); }
    double length() const;
    double distanceTo(const QPointF &point) const;
};

ConnectorShape connectorShape(const QRectF &from, const QRectF &to);
// The same, by whichever sides it runs least beneath what lies between.
ConnectorShape connectorShape(const QRectF &from, const QRectF &to, const std::vector<QRectF> &between);

// The room that a connector between two things may take: what lies in it may stand in its way.
QRectF connectorRoom(const QRectF &from, const QRectF &to);

// Where along its way the words of a connector cover least of what else lies there; `taken` is asked how much
// of a rectangle is taken, 0 to 1.
QRectF labelPlace(const ConnectorShape &shape, const QSizeF &size,
                  const std::function<double(const QRectF &)> &taken);

} // namespace partsong
