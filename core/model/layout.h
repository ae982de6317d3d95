// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace partsong {

// Where the parts of a diagram lie. Units are those of the picture, y grows downwards.

struct LayoutNode {
    Uuid id;
    QSizeF size;
    std::optional<QPointF> place; // its centre, where somebody put it
};

struct LayoutEdge {
    Uuid id;
    Uuid from;
    Uuid to;
    QSizeF label; // the room that its words need
};

struct PlacedNode {
    Uuid id;
    QRectF rect;
};

// The way of a line from node to node: cubic Bézier curves, one point and three more for each, that end where
// the arrow head begins, and the head's tip.
struct Route {
    std::vector<QPointF> curve;
    QPointF tip;
    QPointF label; // the middle of its words
    bool empty() const { return curve.empty(); }
    QPainterPath path() const;
};

struct PlacedEdge {
    Uuid id;
    Route route;
};

struct Layout {
    std::vector<PlacedNode> nodes; // in the order given
    std::vector<PlacedEdge> edges;
    QRectF bounds;
};

// Lays out in layers from left to right. What somebody placed stays where it is put; the rest lies where it
// would without that, or beside it in the nearest free room. The same input gives the same layout. Edges
// whose ends are not among the nodes are left out.
Layout layOut(const std::vector<LayoutNode> &nodes, const std::vector<LayoutEdge> &edges);

// A straight way between two rectangles, for a preview while somebody drags.
Route straightRoute(const QRectF &from, const QRectF &to);

} // namespace partsong
