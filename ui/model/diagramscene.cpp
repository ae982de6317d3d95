// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramscene.h"

#include "ui/model/diagramitems.h"

#include <algorithm>
#include <cmath>

namespace partsong {

namespace {

// Set by hand: left to itself, Qt settles the depth of its index at the first few items and keeps it.
constexpr int IndexDepth = 8;
constexpr double LeastHalf = 16384; // of the scene, which must not grow with each thing that is moved
constexpr double RelationsLayer = -1;
constexpr double WordsLayer = 1e6;
constexpr double Roundness = 1024; // the layer of relations grows in steps
constexpr double ColumnWidth = 120; // elements whose left edges are nearer than this are read as one column

} // namespace

DiagramScene::DiagramScene(Diagram &diagram, QObject *parent)
    : QGraphicsScene(parent), m_diagram(diagram), m_relations(new RelationLayer(*this)),
      m_words(new RelationWords(*this))
{
    setBspTreeDepth(IndexDepth);
    setSceneRect(-LeastHalf, -LeastHalf, 2 * LeastHalf, 2 * LeastHalf);
    m_relations->setZValue(RelationsLayer);
    m_words->setZValue(WordsLayer);
    addItem(m_relations);
    addItem(m_words);
    for (const Id<Element> &id : diagram.elements())
        place(id);
    connect(&diagram, &Diagram::changed, this, &DiagramScene::apply);
}

DiagramScene::~DiagramScene() = default;

// In the order of their ids, which is the order they were made in: undo and redo shuffle nothing.
std::vector<LayoutNode> DiagramScene::layoutNodes() const
{
    std::vector<LayoutNode> nodes;
    for (const Id<Element> &id : m_diagram.elements()) {
        const DiagramElement &row = *m_diagram.element(id);
        nodes.push_back({id.uuid(), elementSize(lookOf(row), m_look.font), row.place});
    }
    std::ranges::sort(nodes, {}, &LayoutNode::id);
    return nodes;
}

std::vector<LayoutEdge> DiagramScene::layoutEdges() const
{
    std::vector<LayoutEdge> edges;
    for (const Id<Relation> &id : m_diagram.relations()) {
        const DiagramRelation &row = *m_diagram.relation(id);
        edges.push_back({id.uuid(), row.relation.from.uuid(), row.relation.to.uuid(),
                         relationLabelSize(lookOf(row), m_look.font)});
    }
    std::ranges::sort(edges, {}, &LayoutEdge::id);
    return edges;
}

void DiagramScene::arrange(const Layout &layout)
{
    m_rects.clear();
    m_routes.clear();
    m_preview.clear();
    for (const PlacedNode &node : layout.nodes)
        m_rects.insert(Id<Element>(node.id), node.rect);
    for (const PlacedEdge &edge : layout.edges)
        m_routes.insert(Id<Relation>(edge.id), edge.route);
    m_bounds = layout.bounds;
    m_arranged = true;
    fitSceneRect();
    for (const Id<Element> &id : m_diagram.elements())
        place(id);
    update();
    Q_EMIT wasArranged();
}

void DiagramScene::fitSceneRect()
{
    const double reach = 2
        * std::max({LeastHalf / 2, std::abs(m_bounds.left()), std::abs(m_bounds.right()),
                    std::abs(m_bounds.top()), std::abs(m_bounds.bottom())});
    if (sceneRect().right() < reach)
        setSceneRect(-reach, -reach, 2 * reach, 2 * reach);
    QRectF covered = m_bounds;
    for (const QRectF &rect : m_preview)
        covered = covered.united(rect);
    covered.adjust(-Roundness, -Roundness, Roundness, Roundness);
    m_relations->cover(covered);
    m_words->cover(covered);
}

void DiagramScene::place(Id<Element> id)
{
    ElementItem *&item = m_items[id];
    if (!item) {
        item = new ElementItem(*this, id);
        addItem(item);
    }
    item->place(rectOf(id));
    item->update();
}

void DiagramScene::apply(const DiagramChange &change)
{
    for (const Id<Element> &id : change.elements) {
        if (m_diagram.element(id)) {
            place(id);
            continue;
        }
        delete m_items.take(id);
        m_rects.remove(id);
        m_preview.remove(id);
    }
    update();
}

Route DiagramScene::routeOf(const Relation &relation) const
{
    const bool moved = m_preview.contains(relation.from) || m_preview.contains(relation.to);
    const auto known = m_routes.constFind(relation.id);
    if (!moved && known != m_routes.cend())
        return *known;
    const QRectF from = rectOf(relation.from);
    const QRectF to = rectOf(relation.to);
    return from.isEmpty() || to.isEmpty() ? Route() : straightRoute(from, to);
}

QRectF DiagramScene::labelRect(const DiagramRelation &relation) const
{
    return relationWordsRect(routeOf(relation.relation), lookOf(relation), m_look.font);
}

QRectF DiagramScene::boundsOf(SubjectId id) const
{
    if (const DiagramRelation *row = m_diagram.relation(Id<Relation>(id.uuid())))
        return routeOf(row->relation).path().boundingRect().united(labelRect(*row));
    return rectOf(Id<Element>(id.uuid()));
}

Id<Element> DiagramScene::elementAt(const QPointF &at) const
{
    for (QGraphicsItem *each : items(at)) {
        if (const auto *item = dynamic_cast<ElementItem *>(each))
            return item->id();
    }
    return {};
}

Id<Relation> DiagramScene::relationAt(const QPointF &at, double slack) const
{
    return m_relations->at(at, slack);
}

SubjectId DiagramScene::at(const QPointF &at, double slack) const
{
    const Id<Element> element = elementAt(at);
    return element.null() ? subjectId(relationAt(at, slack)) : subjectId(element);
}

std::vector<SubjectId> DiagramScene::touched(const QRectF &rect) const
{
    std::vector<SubjectId> ids;
    for (const Id<Element> &id : readingOrder()) {
        if (rect.intersects(rectOf(id)))
            ids.push_back(subjectId(id));
    }
    for (const Id<Relation> &id : m_relations->crossing(rect))
        ids.push_back(subjectId(id));
    return ids;
}

std::vector<Id<Element>> DiagramScene::readingOrder() const
{
    std::vector<Id<Element>> ids = m_diagram.elements();
    std::ranges::sort(ids, {}, [this](Id<Element> id) { return std::pair(rectOf(id).left(), id); });
    auto column = ids.begin();
    for (auto next = ids.begin(); next != ids.end(); ++next) {
        if (rectOf(*next).left() - rectOf(*column).left() < ColumnWidth)
            continue;
        std::ranges::sort(column, next, {}, [this](Id<Element> id) { return rectOf(id).top(); });
        column = next;
    }
    std::ranges::sort(column, ids.end(), {}, [this](Id<Element> id) { return rectOf(id).top(); });
    return ids;
}

Id<Element> DiagramScene::neighbour(Id<Element> from, const QPointF &direction) const
{
    Id<Element> best;
    double least = INFINITY;
    const QPointF start = rectOf(from).center();
    for (const Id<Element> &id : m_diagram.elements()) {
        const QPointF way = rectOf(id).center() - start;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(QPointF::dotProduct(way, {direction.y(), direction.x()}));
        const double cost = along + 2 * aside;
        if (id != from && along > 1 && aside < 2 * along && cost < least) {
            least = cost;
            best = id;
        }
    }
    return best;
}

void DiagramScene::preview(const QHash<Id<Element>, QPointF> &centres)
{
    for (const auto &[id, centre] : centres.asKeyValueRange()) {
        QRectF rect = m_rects.value(id);
        rect.moveCenter(centre);
        m_preview.insert(id, rect);
        place(id);
    }
    fitSceneRect();
}

void DiagramScene::clearPreview()
{
    const QList<Id<Element>> ids = m_preview.keys();
    m_preview.clear();
    for (const Id<Element> &id : ids)
        place(id);
    fitSceneRect();
}

void DiagramScene::setLook(const ModelStyle &look)
{
    m_look = look;
    setBackgroundBrush(look.ink.background);
    update();
}

} // namespace partsong
