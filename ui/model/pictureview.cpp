// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/pictureview.h"

#include <QGraphicsScene>

namespace partsong {

namespace {

ModelPicture pictureOf(const ModelContent &content, const QHash<Uuid, QPointF> &places, const QFont &font)
{
    ModelPicture picture;
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    for (const VersionElement &element : content.elements) {
        const ElementLook look{
            element.name, elementType(element.type), {element.supports, element.challenges}};
        picture.elements.push_back({Id<Element>(element.id), look, {}, false});
        const auto place = places.constFind(element.id);
        nodes.push_back({element.id, elementSize(look, font),
                         place == places.cend() ? std::nullopt : std::optional(*place)});
    }
    for (const VersionRelation &relation : content.relations) {
        const RelationLook look{shownRelationType(relation.type), {relation.supports, relation.challenges}};
        picture.relations.push_back(
            {Id<Relation>(relation.id), Id<Element>(relation.from), Id<Element>(relation.to), look, {}});
        edges.push_back({relation.id, relation.from, relation.to, relationLabelSize(look, font)});
    }
    const Layout layout = layOut(nodes, edges);
    for (size_t i = 0; i < layout.nodes.size(); ++i)
        picture.elements[i].rect = layout.nodes[i].rect;
    for (const PlacedEdge &edge : layout.edges) {
        const auto part = std::ranges::find(picture.relations, Id<Relation>(edge.id), &RelationPart::id);
        part->route = edge.route;
    }
    picture.bounds = layout.bounds;
    return picture;
}

} // namespace

PictureView::PictureView(QWidget *parent) : ZoomView(nullptr, parent)
{
    setScene(new QGraphicsScene(this));
}

void PictureView::show(const ModelContent &content, const QHash<Uuid, QPointF> &places)
{
    m_picture = pictureOf(content, places, m_look.font);
    const QRectF bounds = m_picture.bounds;
    scene()->setSceneRect(bounds.adjusted(-8192, -8192, 8192, 8192));
    fitAll();
    viewport()->update();
}

void PictureView::setLook(const ModelStyle &look)
{
    m_look = look;
    viewport()->update();
}

void PictureView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, m_look.ink.background);
    paintModel(*painter, m_picture, m_look);
}

} // namespace partsong
