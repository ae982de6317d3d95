// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/labelplaces.h"

#include <QHash>

#include <array>
#include <cmath>

namespace partsong {

namespace {

constexpr double HeadRoom = 9; // around the tip of an arrow
constexpr double StepAway = 16;

double overlap(const QRectF &one, const QRectF &other)
{
    const QRectF common = one.intersected(other);
    return common.isEmpty() ? 0 : common.width() * common.height();
}

double overlap(const QRectF &rect, const std::vector<QRectF> &others)
{
    double sum = 0;
    for (const QRectF &other : others)
        sum += overlap(rect, other);
    return sum;
}

QRectF around(const QPointF &centre, const QSizeF &size)
{
    return QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
}

// One place to try: so far along the line, so far beside it.
struct Candidate {
    QPointF centre;
    double along = 0.5;
    int beside = 0; // 0 on the line, else how many steps away from it
};

std::vector<Candidate> candidates(const Route &route, const QSizeF &size)
{
    static constexpr std::array along{0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8};
    const QPainterPath path = route.path();
    std::vector<Candidate> found;
    for (const double at : along) {
        const QPointF middle = path.pointAtPercent(at);
        const QPointF way = path.pointAtPercent(std::min(1.0, at + 0.02)) - path.pointAtPercent(std::max(0.0, at - 0.02));
        const double length = std::hypot(way.x(), way.y());
        found.push_back({middle, at, 0});
        if (length < 1e-6)
            continue;
        const QPointF across(-way.y() / length, way.x() / length);
        const double reach = std::abs(across.x()) * size.width() / 2 + std::abs(across.y()) * size.height() / 2 + 4;
        for (int step = 1; step <= 3; ++step) {
            const QPointF away = across * (reach + (step - 1) * StepAway);
            found.push_back({middle + away, at, step});
            found.push_back({middle - away, at, step});
        }
    }
    return found;
}

struct Obstacles {
    std::vector<QRectF> nodes;
    std::vector<QRectF> labels;
    std::vector<QRectF> heads; // of all arrows
};

double cost(const Candidate &candidate, const Route &route, const QSizeF &size, const Obstacles &obstacles)
{
    const QRectF rect = around(candidate.centre, size);
    double sum = 2 * overlap(rect, obstacles.nodes) + 3 * overlap(rect, obstacles.labels) + 6 * overlap(rect, obstacles.heads);
    sum += 400 * std::abs(candidate.along - 0.5);
    if (candidate.beside > 0)
        return sum + 60 + 240 * (candidate.beside - 1);
    // Words on a short line would hide it.
    const double hidden = std::min(size.width(), size.height()) / std::max(1.0, route.path().length());
    return hidden > 0.55 ? sum + 200 : sum;
}

QPointF bestPlace(const Route &route, const QSizeF &size, const Obstacles &obstacles)
{
    QPointF best = route.label;
    double least = INFINITY;
    for (const Candidate &candidate : candidates(route, size)) {
        const double price = cost(candidate, route, size, obstacles);
        if (price < least) {
            least = price;
            best = candidate.centre;
        }
    }
    return best;
}

} // namespace

void placeLabels(Layout &layout, const std::vector<LayoutEdge> &edges)
{
    QHash<Uuid, QSizeF> sizes;
    for (const LayoutEdge &edge : edges)
        sizes.insert(edge.id, edge.label);
    Obstacles obstacles;
    for (const PlacedNode &node : layout.nodes)
        obstacles.nodes.push_back(node.rect);
    for (const PlacedEdge &edge : layout.edges)
        obstacles.heads.push_back(around(edge.route.tip, QSizeF(2 * HeadRoom, 2 * HeadRoom)));
    for (PlacedEdge &edge : layout.edges) {
        const QSizeF size = sizes.value(edge.id);
        if (edge.route.empty() || size.isEmpty())
            continue;
        edge.route.label = bestPlace(edge.route, size, obstacles);
        obstacles.labels.push_back(around(edge.route.label, size));
    }
}

} // namespace partsong
