// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardscene.h"

#include "ui/workshop/boarditem.h"
#include "ui/workshop/connectorlayer.h"

#include <algorithm>
#include <cmath>

namespace partsong {

namespace {

// Set by hand: left to itself, Qt settles the depth of its index at the first few items and keeps it.
constexpr int IndexDepth = 16;
constexpr double LeastHalf = 32768; // of the scene, which must not grow with each thing that is added

constexpr double FrameLayer = -6e5;
constexpr double ConnectorsLayer = -3e5;
constexpr double TitlesLayer = -2e5;
constexpr double LabelsLayer = 1e9;

// Within this of its edge, or in its title, a frame is taken itself rather than what is in it.
constexpr double FrameEdge = 10;
constexpr double FrameTitle = 44;

BoardItem *boardItem(QGraphicsItem *item)
{
    auto *found = dynamic_cast<BoardItem *>(item);
    return found && found->part() == BoardItem::Part::Whole ? found : nullptr;
}

} // namespace

BoardScene::BoardScene(BoardModel &model, QObject *parent)
    : QGraphicsScene(parent), m_model(model), m_connectors(new ConnectorLayer(*this)),
      m_labels(new LabelLayer(*this, *m_connectors))
{
    setBspTreeDepth(IndexDepth);
    m_connectors->setZValue(ConnectorsLayer);
    m_labels->setZValue(LabelsLayer);
    addItem(m_connectors);
    addItem(m_labels);
    connect(&model, &BoardModel::opened, this, &BoardScene::load);
    connect(&model, &BoardModel::changed, this, &BoardScene::apply);
    load();
}

BoardScene::~BoardScene() = default;

void BoardScene::load()
{
    qDeleteAll(m_items);
    qDeleteAll(m_titles);
    m_items.clear();
    m_titles.clear();
    m_preview.clear();
    m_editing = {};
    m_drawing.clear();
    m_connectors->clear();
    fitSceneRect();
    for (const BoardThing &thing : m_model.things()) {
        if (!thing.isConnector())
            place(thing.item.id);
    }
    m_connectors->lay({m_model.connectors().begin(), m_model.connectors().end()});
    m_labels->follow();
    update();
}

void BoardScene::fitSceneRect()
{
    const QRectF bounds = m_model.bounds();
    const double reach = 2
        * std::max({LeastHalf / 2, std::abs(bounds.left()), std::abs(bounds.right()), std::abs(bounds.top()),
                    std::abs(bounds.bottom())});
    setSceneRect(-reach, -reach, 2 * reach, 2 * reach);
}

void BoardScene::place(ItemId id)
{
    const BoardThing &thing = *m_model.find(id);
    show(m_items[id], id, BoardItem::Part::Whole,
         thing.isFrame() ? FrameLayer + thing.item.order : thing.item.order);
    m_items[id]->setFar(m_drawing.farOf(thing));
    if (thing.isFrame())
        show(m_titles[id], id, BoardItem::Part::Title, TitlesLayer);
}

void BoardScene::show(BoardItem *&item, ItemId id, BoardItem::Part part, double layer)
{
    const bool added = !item;
    if (added)
        item = new BoardItem(*this, id, part);
    item->setZValue(layer);
    item->place(rectOf(id));
    if (added)
        addItem(item);
    else
        item->update();
}

void BoardScene::apply(const BoardChange &change)
{
    QSet<ItemId> connectors;
    const auto follow = [&](ItemId id) {
        const BoardThing *thing = m_model.find(id);
        if (thing && thing->isConnector()) {
            connectors.insert(id);
        } else if (thing) {
            place(id);
            const QList<ItemId> ties = m_model.connectorsAt(id);
            connectors.unite(QSet<ItemId>(ties.begin(), ties.end()));
        }
    };
    for (const ItemId &id : change.removed) {
        m_connectors->remove(id);
        m_preview.remove(id);
        m_drawing.forget(id);
        delete m_items.take(id);
        delete m_titles.take(id);
    }
    std::ranges::for_each(change.added, follow);
    std::ranges::for_each(change.updated, follow);
    if (!sceneRect().contains(m_model.bounds()))
        fitSceneRect();
    m_connectors->lay({connectors.begin(), connectors.end()});
    m_labels->follow();
}

void BoardScene::restyle()
{
    m_drawing.restyle();
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
        (*item)->setFar(m_drawing.farOf(*m_model.find(item.key())));
    update();
}

QRectF BoardScene::rectOf(ItemId id) const
{
    const auto shown = m_preview.constFind(id);
    if (shown != m_preview.cend())
        return *shown;
    const BoardThing *thing = m_model.find(id);
    return thing ? thing->rect() : QRectF();
}

QRectF BoardScene::bounds() const
{
    const auto &connectors = m_model.connectors();
    const QRectF all = m_model.bounds();
    return connectors.isEmpty() ? all : all.united(boundsOf({connectors.begin(), connectors.end()}));
}

QRectF BoardScene::boundsOf(const std::vector<ItemId> &ids) const
{
    QRectF bounds;
    for (const ItemId &id : ids) {
        const ConnectorLayer::Edge *edge = m_connectors->find(id);
        const QRectF rect = edge ? edge->bounds : rectOf(id);
        bounds = bounds.isNull() ? rect : bounds.united(rect);
    }
    return bounds;
}

BoardHit BoardScene::hit(const QPointF &at, double slack) const
{
    BoardHit frame;
    for (QGraphicsItem *each : items(at, Qt::IntersectsItemBoundingRect)) {
        const BoardItem *item = boardItem(each);
        if (!item || !item->contains(item->mapFromScene(at)))
            continue;
        if (!m_model.find(item->id())->isFrame())
            return {BoardHit::Part::Thing, item->id()};
        if (frame.part != BoardHit::Part::Nothing)
            continue;
        const QRectF inside = rectOf(item->id()).adjusted(FrameEdge, FrameTitle, -FrameEdge, -FrameEdge);
        frame = {inside.contains(at) ? BoardHit::Part::FrameInside : BoardHit::Part::FrameEdge, item->id()};
    }
    if (const ItemId connector = m_connectors->at(at, slack); !connector.null())
        return {BoardHit::Part::Connector, connector};
    return frame;
}

ItemId BoardScene::thingAt(const QPointF &at) const
{
    const BoardHit found = hit(at, 0);
    return found.part == BoardHit::Part::Connector ? ItemId() : found.id;
}

std::vector<ItemId> BoardScene::itemsTouched(const QRectF &rect) const
{
    std::vector<ItemId> ids;
    for (QGraphicsItem *each : items(rect, Qt::IntersectsItemBoundingRect, Qt::AscendingOrder)) {
        const BoardItem *item = boardItem(each);
        if (!item)
            continue;
        const QRectF place = rectOf(item->id());
        const bool frame = m_model.find(item->id())->isFrame();
        if (frame ? rect.contains(place) : rect.intersects(place))
            ids.push_back(item->id());
    }
    const std::vector<ItemId> lines = m_connectors->crossing(rect);
    ids.insert(ids.end(), lines.begin(), lines.end());
    return ids;
}

std::vector<QRectF> BoardScene::rectsIn(const QRectF &rect, const QSet<ItemId> &except, int most) const
{
    std::vector<QRectF> rects;
    for (QGraphicsItem *each : items(rect, Qt::IntersectsItemBoundingRect)) {
        const BoardItem *item = boardItem(each);
        if (!item || except.contains(item->id()) || m_model.find(item->id())->isFrame())
            continue;
        rects.push_back(rectOf(item->id()));
        if (int(rects.size()) >= most)
            break;
    }
    return rects;
}

std::vector<QRectF> BoardScene::wordsIn(const QRectF &rect, const QSet<ItemId> &except, int most) const
{
    std::vector<QRectF> rects = rectsIn(rect, except, most);
    for (auto title = m_titles.cbegin(); title != m_titles.cend(); ++title) {
        const QRectF strip = frameTitleRect(rectOf(title.key()));
        if (!except.contains(title.key()) && strip.intersects(rect))
            rects.push_back(strip);
    }
    return rects;
}

void BoardScene::preview(const std::vector<Placement> &places)
{
    QSet<ItemId> connectors;
    for (const Placement &placement : places) {
        BoardItem *item = m_items.value(placement.item);
        if (!item)
            continue;
        m_preview.insert(placement.item, placement.rect);
        item->place(placement.rect);
        if (BoardItem *title = m_titles.value(placement.item))
            title->place(placement.rect);
        const QList<ItemId> ties = m_model.connectorsAt(placement.item);
        connectors.unite(QSet<ItemId>(ties.begin(), ties.end()));
    }
    m_connectors->lay({connectors.begin(), connectors.end()});
    m_labels->follow();
}

void BoardScene::clearPreview()
{
    std::vector<Placement> home;
    const QList<ItemId> moved = m_preview.keys();
    m_preview.clear();
    for (const ItemId &id : moved) {
        if (const BoardThing *thing = m_model.find(id))
            home.push_back({id, thing->rect()});
    }
    preview(home);
    m_preview.clear();
}

void BoardScene::setEditing(ItemId id)
{
    const ItemId before = m_editing;
    m_editing = id;
    for (const ItemId &each : {before, id}) {
        if (BoardItem *item = m_items.value(each))
            item->update();
    }
}

} // namespace partsong
