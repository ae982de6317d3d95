// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QLineF>
#include <QPointF>

namespace partsong {

class BoardScene;

// Puts what is dragged in line: with the edges and middles of things near by, else with the grid.
class BoardSnap {
public:
    // Within so many units an edge is drawn to another; looks at what is in sight, apart from what moves.
    BoardSnap(const BoardScene &scene, const QSet<ItemId> &moving, const QRectF &visible, double reach);

    struct Outcome {
        QPointF offset; // to add to what was asked for
        std::vector<QLineF> guides;
    };
    Outcome settle(const QRectF &moving) const;
    // One edge alone, for resizing.
    double settleX(double x) const;
    double settleY(double y) const;

private:
    struct Line {
        double at;
        double low;
        double high;
    };
    static const Line *nearest(const std::vector<Line> &lines, double at, double reach);

    std::vector<Line> m_upright;
    std::vector<Line> m_level;
    double m_reach;
};

} // namespace partsong
