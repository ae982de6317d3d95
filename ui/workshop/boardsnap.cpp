// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardsnap.h"

#include "ui/workshop/boardcommands.h"
#include "ui/workshop/boardscene.h"

#include <array>
#include <cmath>

namespace partsong {

namespace {

constexpr int MostNeighbours = 200;

double toGrid(double at)
{
    return std::round(at / BoardCommands::Grid) * BoardCommands::Grid;
}

} // namespace

BoardSnap::BoardSnap(const BoardScene &scene, const QSet<ItemId> &moving, const QRectF &visible, double reach)
    : m_reach(reach)
{
    for (const QRectF &rect : scene.rectsIn(visible, moving, MostNeighbours)) {
        for (const double x : {rect.left(), rect.center().x(), rect.right()})
            m_upright.push_back({x, rect.top(), rect.bottom()});
        for (const double y : {rect.top(), rect.center().y(), rect.bottom()})
            m_level.push_back({y, rect.left(), rect.right()});
    }
}

const BoardSnap::Line *BoardSnap::nearest(const std::vector<Line> &lines, double at, double reach)
{
    const Line *found = nullptr;
    for (const Line &line : lines) {
        const double apart = std::abs(line.at - at);
        if (apart <= reach && (!found || apart < std::abs(found->at - at)))
            found = &line;
    }
    return found;
}

BoardSnap::Outcome BoardSnap::settle(const QRectF &moving) const
{
    Outcome outcome{{toGrid(moving.left()) - moving.left(), toGrid(moving.top()) - moving.top()}, {}};
    double bestX = m_reach;
    double bestY = m_reach;
    std::optional<QLineF> upright;
    std::optional<QLineF> level;
    for (const double x : {moving.left(), moving.center().x(), moving.right()}) {
        const Line *line = nearest(m_upright, x, bestX);
        if (!line)
            continue;
        bestX = std::abs(line->at - x);
        outcome.offset.setX(line->at - x);
        upright = QLineF(line->at, std::min(line->low, moving.top()), line->at,
                         std::max(line->high, moving.bottom()));
    }
    for (const double y : {moving.top(), moving.center().y(), moving.bottom()}) {
        const Line *line = nearest(m_level, y, bestY);
        if (!line)
            continue;
        bestY = std::abs(line->at - y);
        outcome.offset.setY(line->at - y);
        level = QLineF(std::min(line->low, moving.left()), line->at, std::max(line->high, moving.right()),
                       line->at);
    }
    for (const auto &guide : {upright, level}) {
        if (guide)
            outcome.guides.push_back(*guide);
    }
    return outcome;
}

double BoardSnap::settleX(double x) const
{
    const Line *line = nearest(m_upright, x, m_reach);
    return line ? line->at : toGrid(x);
}

double BoardSnap::settleY(double y) const
{
    const Line *line = nearest(m_level, y, m_reach);
    return line ? line->at : toGrid(y);
}

} // namespace partsong
