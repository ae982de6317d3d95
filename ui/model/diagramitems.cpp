// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramitems.h"

#include "ui/model/diagramscene.h"

#include <QPainter>
#include <QPainterPathStroker>

namespace partsong {

namespace {

constexpr double Edge = 2; // of the outline, beyond the rectangle

} // namespace

void ElementItem::place(const QRectF &rect)
{
    if (m_size != rect.size()) {
        prepareGeometryChange();
        m_size = rect.size();
    }
    setPos(rect.topLeft());
    setVisible(!rect.isEmpty());
}

QRectF ElementItem::boundingRect() const
{
    return QRectF(QPointF(), m_size).adjusted(-Edge, -Edge, Edge, Edge);
}

QPainterPath ElementItem::shape() const
{
    const DiagramElement *row = m_scene.diagram().element(m_id);
    return row ? elementOutline(QRectF(QPointF(), m_size), lookOf(*row).type.shape) : QPainterPath();
}

void ElementItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (const DiagramElement *row = m_scene.diagram().element(m_id))
        paintElement(*painter, QRectF(QPointF(), m_size), lookOf(*row), m_scene.look());
}

void RelationWords::cover(const QRectF &rect)
{
    prepareGeometryChange();
    m_bounds = rect;
}

void RelationWords::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    for (const Id<Relation> &id : m_scene.diagram().relations()) {
        const DiagramRelation &row = *m_scene.diagram().relation(id);
        paintRelationWords(*painter, m_scene.routeOf(row.relation), lookOf(row), m_scene.look());
    }
}

void RelationLayer::cover(const QRectF &rect)
{
    prepareGeometryChange();
    m_bounds = rect;
}

Id<Relation> RelationLayer::at(const QPointF &at, double slack) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * slack);
    for (const Id<Relation> &id : m_scene.diagram().relations()) {
        const DiagramRelation &row = *m_scene.diagram().relation(id);
        const Route route = m_scene.routeOf(row.relation);
        if (route.empty())
            continue;
        if (m_scene.labelRect(row).contains(at) || stroker.createStroke(route.path()).contains(at))
            return id;
    }
    return {};
}

std::vector<Id<Relation>> RelationLayer::crossing(const QRectF &rect) const
{
    std::vector<Id<Relation>> ids;
    for (const Id<Relation> &id : m_scene.diagram().relations()) {
        if (rect.contains(m_scene.routeOf(m_scene.diagram().relation(id)->relation).path().boundingRect()))
            ids.push_back(id);
    }
    return ids;
}

void RelationLayer::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    for (const Id<Relation> &id : m_scene.diagram().relations()) {
        const DiagramRelation &row = *m_scene.diagram().relation(id);
        paintRelation(*painter, m_scene.routeOf(row.relation), lookOf(row), m_scene.look());
    }
}

} // namespace partsong
