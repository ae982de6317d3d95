// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/layout.h"

#include "core/model/graphviz.h"
#include "core/model/labelplaces.h"
#include "core/workshop/arrow.h"

#include <cmath>

namespace partsong {

namespace {

constexpr double Gap = 24;
constexpr double RingStep = 20;
constexpr int FurthestRing = 400;

QRectF roomAround(const QRectF &rect)
{
    return rect.adjusted(-Gap / 2, -Gap / 2, Gap / 2, Gap / 2);
}

bool isFree(const QRectF &rect, const std::vector<QRectF> &taken)
{
    const QRectF room = roomAround(rect);
    return std::ranges::none_of(taken,
                                [&](const QRectF &other) { return roomAround(other).intersects(room); });
}

// The nearest free place, looked for in rings around the wanted one; always in the same order.
QRectF nearestFree(const QRectF &wanted, const std::vector<QRectF> &taken)
{
    for (int ring = 0; ring < FurthestRing; ++ring) {
        QRectF best;
        double nearest = INFINITY;
        for (int x = -ring; x <= ring; ++x) {
            for (int y = -ring; y <= ring; ++y) {
                if (std::max(std::abs(x), std::abs(y)) != ring)
                    continue;
                const double distance = std::hypot(x, y);
                const QRectF at = wanted.translated(x * RingStep, y * RingStep);
                if (distance < nearest && isFree(at, taken)) {
                    nearest = distance;
                    best = at;
                }
            }
        }
        if (!best.isEmpty())
            return best;
    }
    return wanted;
}

// Where Graphviz cannot help: a plain grid.
std::vector<PlacedNode> inGrid(const std::vector<LayoutNode> &nodes)
{
    std::vector<PlacedNode> placed;
    const int columns =
        std::max(1, static_cast<int>(std::ceil(std::sqrt(static_cast<double>(nodes.size())))));
    for (int i = 0; const LayoutNode &node : nodes) {
        placed.push_back({node.id, QRectF(QPointF(i % columns * 260.0, i / columns * 160.0), node.size)});
        ++i;
    }
    return placed;
}

std::vector<PlacedNode> settled(const std::vector<LayoutNode> &nodes, std::vector<PlacedNode> placed)
{
    std::vector<QRectF> taken;
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (!nodes[i].place)
            continue;
        placed[i].rect.moveCenter(*nodes[i].place);
        taken.push_back(placed[i].rect);
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].place)
            continue;
        placed[i].rect = nearestFree(placed[i].rect, taken);
        taken.push_back(placed[i].rect);
    }
    return placed;
}

const PlacedNode *nodeOf(const std::vector<PlacedNode> &nodes, const Uuid &id)
{
    const auto found = std::ranges::find(nodes, id, &PlacedNode::id);
    return found == nodes.end() ? nullptr : &*found;
}

std::vector<PlacedEdge> straightEdges(const std::vector<PlacedNode> &nodes,
                                      const std::vector<LayoutEdge> &edges)
{
    std::vector<PlacedEdge> placed;
    for (const LayoutEdge &edge : edges) {
        const PlacedNode *from = nodeOf(nodes, edge.from);
        const PlacedNode *to = nodeOf(nodes, edge.to);
        if (from && to)
            placed.push_back({edge.id, straightRoute(from->rect, to->rect)});
    }
    return placed;
}

QRectF boundsOf(const Layout &layout, const std::vector<LayoutEdge> &edges)
{
    QRectF bounds;
    for (const PlacedNode &node : layout.nodes)
        bounds = bounds.united(node.rect);
    for (const PlacedEdge &edge : layout.edges) {
        bounds = bounds.united(edge.route.path().boundingRect());
        const auto given = std::ranges::find(edges, edge.id, &LayoutEdge::id);
        QRectF label(QPointF(), given == edges.end() ? QSizeF() : given->label);
        label.moveCenter(edge.route.label);
        if (!edge.route.empty())
            bounds = bounds.united(label);
    }
    return bounds;
}

} // namespace

QPainterPath Route::path() const
{
    QPainterPath path;
    if (curve.empty())
        return path;
    path.moveTo(curve.front());
    for (size_t i = 1; i + 2 < curve.size(); i += 3)
        path.cubicTo(curve[i], curve[i + 1], curve[i + 2]);
    return path;
}

Route straightRoute(const QRectF &from, const QRectF &to)
{
    const Arrow arrow = arrowBetween(from, to);
    if (arrow.empty())
        return {};
    const QPointF third = (arrow.line.p2() - arrow.line.p1()) / 3;
    return {{arrow.line.p1(), arrow.line.p1() + third, arrow.line.p2() - third, arrow.line.p2()},
            arrow.head.first(),
            arrow.line.center()};
}

Layout layOut(const std::vector<LayoutNode> &nodes, const std::vector<LayoutEdge> &edges)
{
    Layout layout;
    if (nodes.empty())
        return layout;
    const std::optional<Layout> layered = layeredLayout(nodes, edges);
    const bool anyPlaced =
        std::ranges::any_of(nodes, [](const LayoutNode &node) { return node.place.has_value(); });
    if (layered && !anyPlaced) {
        layout = *layered;
    } else {
        layout.nodes = settled(nodes, layered ? layered->nodes : inGrid(nodes));
        layout.edges = routedEdges(layout.nodes, edges).value_or(straightEdges(layout.nodes, edges));
    }
    placeLabels(layout, edges);
    layout.bounds = boundsOf(layout, edges);
    return layout;
}

} // namespace partsong
