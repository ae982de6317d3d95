// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/connectorlayer.h"

#include "ui/workshop/boardscene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>

namespace partsong {

namespace {

constexpr double Cell = 512;
constexpr int MostBetween = 200; // things that a connector is led around
constexpr double Roundness = 2048; // the layer grows in steps, so that a drag seldom moves its bounds

QRect cellsOf(const QRectF &rect)
{
    const auto cell = [](double at) { return int(std::floor(at / Cell)); };
    return {QPoint(cell(rect.left()), cell(rect.top())), QPoint(cell(rect.right()), cell(rect.bottom()))};
}

template <typename Visit> void forEachCell(const QRectF &rect, Visit visit)
{
    const QRect cells = cellsOf(rect);
    for (int y = cells.top(); y <= cells.bottom(); ++y) {
        for (int x = cells.left(); x <= cells.right(); ++x)
            visit(QPoint(x, y));
    }
}

} // namespace

ConnectorLayer::ConnectorLayer(BoardScene &scene) : m_scene(scene)
{
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ConnectorLayer::clear()
{
    prepareGeometryChange();
    m_edges.clear();
    m_cells.clear();
    m_bounds = {};
}

void ConnectorLayer::lay(const std::vector<ItemId> &ids)
{
    for (const ItemId &id : ids) {
        const BoardThing *thing = m_scene.model().find(id);
        remove(id);
        if (!thing || !m_scene.model().find(thing->item.from) || !m_scene.model().find(thing->item.to))
            continue;
        Edge edge = layOut(*thing);
        grow(edge.bounds);
        enter(id, edge.bounds);
        update(edge.bounds);
        m_edges.insert(id, std::move(edge));
    }
}

void ConnectorLayer::remove(ItemId id)
{
    const auto found = m_edges.constFind(id);
    if (found == m_edges.cend())
        return;
    leave(id, found->bounds);
    update(found->bounds);
    m_edges.erase(found);
}

ConnectorLayer::Edge ConnectorLayer::layOut(const BoardThing &thing) const
{
    Edge edge;
    const QRectF from = m_scene.rectOf(thing.item.from);
    const QRectF to = m_scene.rectOf(thing.item.to);
    const QSet<ItemId> ends{thing.item.from, thing.item.to};
    edge.shape = connectorShape(from, to, m_scene.wordsIn(connectorRoom(from, to), ends, MostBetween));
    edge.title = thing.item.title.simplified();
    edge.bounds = edge.shape.bounds();
    if (!edge.title.isEmpty()) {
        edge.label = labelPlace(edge.shape, BoardDrawing::labelSize(edge.title),
                                [&](const QRectF &rect) { return takenBy(rect); });
        edge.bounds = edge.bounds.united(edge.label);
    }
    return edge;
}

// How much of a rectangle notes, cards and titles take, so that words lie in the gaps.
double ConnectorLayer::takenBy(const QRectF &rect) const
{
    double covered = 0;
    for (const QRectF &other : m_scene.wordsIn(rect, {}, MostBetween)) {
        const QRectF shared = other.intersected(rect);
        covered += shared.width() * shared.height();
    }
    return covered / std::max(1.0, rect.width() * rect.height());
}

void ConnectorLayer::enter(ItemId id, const QRectF &bounds)
{
    forEachCell(bounds, [&](const QPoint &cell) { m_cells[cell].push_back(id); });
}

void ConnectorLayer::leave(ItemId id, const QRectF &bounds)
{
    forEachCell(bounds, [&](const QPoint &cell) { std::erase(m_cells[cell], id); });
}

void ConnectorLayer::grow(const QRectF &rect)
{
    if (m_bounds.contains(rect))
        return;
    const QRectF wanted = m_bounds.united(rect);
    const auto down = [](double at) { return std::floor(at / Roundness) * Roundness; };
    const auto up = [](double at) { return std::ceil(at / Roundness) * Roundness; };
    prepareGeometryChange();
    m_bounds = QRectF(QPointF(down(wanted.left()), down(wanted.top())),
                      QPointF(up(wanted.right()), up(wanted.bottom())));
}

bool ConnectorLayer::mostOf(const QRectF &rect) const
{
    const QRect cells = cellsOf(rect);
    return qint64(cells.width()) * cells.height() > m_cells.size();
}

QSet<ItemId> ConnectorLayer::near(const QRectF &rect) const
{
    QSet<ItemId> ids;
    if (mostOf(rect)) {
        for (auto edge = m_edges.cbegin(); edge != m_edges.cend(); ++edge) {
            if (edge->bounds.intersects(rect))
                ids.insert(edge.key());
        }
        return ids;
    }
    forEachCell(rect, [&](const QPoint &cell) {
        const auto found = m_cells.constFind(cell);
        if (found != m_cells.cend())
            ids.unite(QSet<ItemId>(found->begin(), found->end()));
    });
    return ids;
}

const ConnectorLayer::Edge *ConnectorLayer::find(ItemId id) const
{
    const auto found = m_edges.constFind(id);
    return found == m_edges.cend() ? nullptr : &*found;
}

ItemId ConnectorLayer::at(const QPointF &point, double slack) const
{
    const QRectF around(point.x() - slack, point.y() - slack, 2 * slack, 2 * slack);
    for (const ItemId &id : near(around)) {
        const Edge &edge = *m_edges.constFind(id);
        const bool near = edge.bounds.adjusted(-slack, -slack, slack, slack).contains(point);
        if (near && (edge.label.contains(point) || edge.shape.distanceTo(point) <= slack))
            return id;
    }
    return {};
}

std::vector<ItemId> ConnectorLayer::crossing(const QRectF &rect) const
{
    std::vector<ItemId> ids;
    for (const ItemId &id : near(rect)) {
        const ConnectorShape &shape = m_edges.constFind(id)->shape;
        if (rect.contains(shape.from()) && rect.contains(shape.to()))
            ids.push_back(id);
    }
    return ids;
}

std::vector<const ConnectorLayer::Edge *> ConnectorLayer::within(const QRectF &rect) const
{
    std::vector<const Edge *> edges;
    if (mostOf(rect)) {
        for (const Edge &edge : m_edges) {
            if (edge.bounds.intersects(rect))
                edges.push_back(&edge);
        }
        return edges;
    }
    for (const ItemId &id : near(rect)) {
        const Edge &edge = *m_edges.constFind(id);
        if (edge.bounds.intersects(rect))
            edges.push_back(&edge);
    }
    return edges;
}

void ConnectorLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    m_scene.drawing().paintConnectors(*painter, within(option->exposedRect));
}

LabelLayer::LabelLayer(BoardScene &scene, const ConnectorLayer &connectors)
    : m_scene(scene), m_connectors(connectors)
{
    setFlag(ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void LabelLayer::follow()
{
    if (m_bounds != m_connectors.boundingRect()) {
        prepareGeometryChange();
        m_bounds = m_connectors.boundingRect();
    }
}

void LabelLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (BoardDrawing::showsLabels(*painter))
        m_scene.drawing().paintLabels(*painter, m_connectors.within(option->exposedRect));
}

} // namespace partsong
