// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace partsong {

// A straight arrow: the line ends where its head begins.
struct Arrow {
    QLineF line;
    QPolygonF head;
    bool empty() const { return head.isEmpty(); }
    QPainterPath path() const;
};

// From the edge of one rectangle to the edge of another, along the line between their middles; empty where
// they overlap.
Arrow arrowBetween(const QRectF &from, const QRectF &to);
// The head of an arrow that comes from one point and ends at another.
QPolygonF arrowHead(const QPointF &from, const QPointF &tip, double length = 12, double width = 10);

} // namespace partsong
