// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/labelplaces.h"

#include <QHash>

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace partsong {

namespace {

constexpr double HeadRoom = 9; // around the tip of an arrow
constexpr double StepAway = 14;
constexpr int StepsAway = 4;
constexpr double Apart = 3; // that words keep from other words and from nodes
constexpr double Cell = 96;
constexpr int Rounds = 3; // in the first one, words do not know yet of those that come later
constexpr double NodePrice = 4; // for each unit of area
constexpr double WordsPrice = 4;
constexpr double HeadPrice = 6;
constexpr double LinePrice = 14; // for each unit of length of another line that words hide
constexpr double OffMiddlePrice = 400;
constexpr double BeyondPrice = 500; // of words with another line between them and their own

QRectF boxAbout(const QPointF &centre, const QSizeF &size)
{
    return QRectF(centre - QPointF(size.width() / 2, size.height() / 2), size);
}

double overlap(const QRectF &one, const QRectF &other)
{
    const QRectF common = one.intersected(other);
    return common.isEmpty() ? 0 : common.width() * common.height();
}

// Finds what lies near a rectangle without looking at all there is.
class Cells {
public:
    void add(const QRectF &rect, int what)
    {
        each(rect, [&](const Key &key) { m_cells[key].push_back(what); });
    }
    void remove(const QRectF &rect, int what)
    {
        each(rect, [&](const Key &key) { std::erase(m_cells[key], what); });
    }
    std::vector<int> near(const QRectF &rect) const
    {
        std::vector<int> found;
        each(rect, [&](const Key &key) {
            if (const auto cell = m_cells.constFind(key); cell != m_cells.constEnd())
                found.insert(found.end(), cell->begin(), cell->end());
        });
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    using Key = std::pair<int, int>;
    template <typename Act> static void each(const QRectF &rect, Act act)
    {
        const auto cell = [](double at) { return static_cast<int>(std::floor(at / Cell)); };
        for (int x = cell(rect.left()); x <= cell(rect.right()); ++x) {
            for (int y = cell(rect.top()); y <= cell(rect.bottom()); ++y)
                act(Key(x, y));
        }
    }
    QHash<Key, std::vector<int>> m_cells;
};

// A short straight piece of an edge's line.
struct Piece {
    QLineF line;
    size_t edge = 0;
};

// How much of a line lies within a rectangle.
double lengthWithin(const QRectF &rect, const QLineF &line)
{
    double from = 0;
    double to = 1;
    const auto clip = [&](double start, double way, double low, double high) {
        if (std::abs(way) < 1e-9)
            return start >= low && start <= high;
        const double one = (low - start) / way;
        const double other = (high - start) / way;
        from = std::max(from, std::min(one, other));
        to = std::min(to, std::max(one, other));
        return from < to;
    };
    const bool meets = clip(line.x1(), line.dx(), rect.left(), rect.right())
        && clip(line.y1(), line.dy(), rect.top(), rect.bottom());
    return meets ? (to - from) * line.length() : 0;
}

// One place to try: so far along the line, so far beside it.
struct Candidate {
    QPointF onLine;
    QPointF centre;
    double along = 0.5;
    int beside = 0; // 0 on the line, else how many steps away from it
};

std::vector<Candidate> candidates(const Route &route, const QSizeF &size)
{
    static constexpr std::array along{0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3,
                                      0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85};
    const QPainterPath path = route.path();
    std::vector<Candidate> found;
    for (const double at : along) {
        const QPointF middle = path.pointAtPercent(at);
        const QPointF way =
            path.pointAtPercent(std::min(1.0, at + 0.02)) - path.pointAtPercent(std::max(0.0, at - 0.02));
        const double length = std::hypot(way.x(), way.y());
        found.push_back({middle, middle, at, 0});
        if (length < 1e-6)
            continue;
        const QPointF across(-way.y() / length, way.x() / length);
        const double reach =
            std::abs(across.x()) * size.width() / 2 + std::abs(across.y()) * size.height() / 2 + 4;
        for (int step = 1; step <= StepsAway; ++step) {
            const QPointF away = across * (reach + (step - 1) * StepAway);
            found.push_back({middle, middle + away, at, step});
            found.push_back({middle, middle - away, at, step});
        }
    }
    return found;
}

// What words should keep clear of.
struct Picture {
    std::vector<QRectF> nodes;
    Cells nodeCells;
    std::vector<QRectF> heads; // of all arrows
    Cells headCells;
    std::vector<Piece> pieces; // of all lines
    Cells pieceCells;
    std::vector<QRectF> words; // of each edge; null where not placed yet
    Cells wordCells;
};

void addLine(Picture &picture, const Route &route, size_t edge)
{
    const QPainterPath path = route.path();
    const int count = std::clamp(static_cast<int>(path.length() / 24), 1, 60);
    QPointF from = path.pointAtPercent(0);
    for (int i = 1; i <= count; ++i) {
        const QPointF to = path.pointAtPercent(double(i) / count);
        picture.pieceCells.add(QRectF(from, to).normalized(), static_cast<int>(picture.pieces.size()));
        picture.pieces.push_back({QLineF(from, to), edge});
        from = to;
    }
}

Picture pictureOf(const Layout &layout)
{
    Picture picture;
    for (const PlacedNode &node : layout.nodes) {
        picture.nodeCells.add(node.rect, static_cast<int>(picture.nodes.size()));
        picture.nodes.push_back(node.rect);
    }
    for (size_t i = 0; i < layout.edges.size(); ++i) {
        const Route &route = layout.edges[i].route;
        if (route.empty())
            continue;
        picture.headCells.add(boxAbout(route.tip, QSizeF(2 * HeadRoom, 2 * HeadRoom)),
                              static_cast<int>(picture.heads.size()));
        picture.heads.push_back(boxAbout(route.tip, QSizeF(2 * HeadRoom, 2 * HeadRoom)));
        addLine(picture, route, i);
    }
    picture.words.resize(layout.edges.size());
    return picture;
}

double covered(const QRectF &rect, const std::vector<QRectF> &others, const Cells &cells)
{
    double sum = 0;
    for (const int other : cells.near(rect))
        sum += overlap(rect, others[static_cast<size_t>(other)]);
    return sum;
}

double linesHidden(const Picture &picture, const QRectF &rect, size_t own)
{
    double sum = 0;
    for (const int at : picture.pieceCells.near(rect)) {
        const Piece &piece = picture.pieces[static_cast<size_t>(at)];
        if (piece.edge != own)
            sum += lengthWithin(rect, piece.line);
    }
    return sum;
}

bool beyondAnotherLine(const Picture &picture, const Candidate &candidate, size_t own)
{
    if (candidate.beside == 0)
        return false;
    const QLineF way(candidate.onLine, candidate.centre);
    return std::ranges::any_of(picture.pieceCells.near(QRectF(way.p1(), way.p2()).normalized()), [&](int at) {
        const Piece &piece = picture.pieces[static_cast<size_t>(at)];
        return piece.edge != own && way.intersects(piece.line) == QLineF::BoundedIntersection;
    });
}

double priceOf(const Candidate &candidate, double lineLength, const QSizeF &size)
{
    double sum = OffMiddlePrice * std::abs(candidate.along - 0.5);
    if (candidate.beside > 0)
        return sum + 60 + 220 * (candidate.beside - 1);
    // Words on a short line would hide it.
    const double hidden = std::min(size.width(), size.height()) / std::max(1.0, lineLength);
    return hidden > 0.55 ? sum + 200 : sum;
}

QPointF bestPlace(const Picture &picture, const Route &route, const QSizeF &size, size_t edge)
{
    QPointF best = route.label;
    double least = INFINITY;
    const double length = route.path().length();
    for (const Candidate &candidate : candidates(route, size)) {
        const QRectF rect = boxAbout(candidate.centre, size);
        double price = priceOf(candidate, length, size);
        if (price >= least)
            continue;
        const QRectF roomy = rect.adjusted(-Apart, -Apart, Apart, Apart);
        price += NodePrice * covered(roomy, picture.nodes, picture.nodeCells)
            + WordsPrice * covered(roomy, picture.words, picture.wordCells)
            + HeadPrice * covered(rect, picture.heads, picture.headCells)
            + LinePrice * linesHidden(picture, roomy, edge);
        price += beyondAnotherLine(picture, candidate, edge) ? BeyondPrice : 0;
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
    Picture picture = pictureOf(layout);
    for (int round = 0; round < Rounds; ++round) {
        for (size_t i = 0; i < layout.edges.size(); ++i) {
            Route &route = layout.edges[i].route;
            const QSizeF size = sizes.value(layout.edges[i].id);
            if (route.empty() || size.isEmpty())
                continue;
            if (!picture.words[i].isNull())
                picture.wordCells.remove(picture.words[i], static_cast<int>(i));
            route.label = bestPlace(picture, route, size, i);
            picture.words[i] = boxAbout(route.label, size);
            picture.wordCells.add(picture.words[i], static_cast<int>(i));
        }
    }
}

} // namespace partsong
