// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layout.h"
#include "core/model/modelpainter.h"
#include "ui/model/diagram.h"

#include <QGraphicsScene>
#include <QHash>

namespace partsong {

class ElementItem;
class RelationLayer;
class RelationWords;

// Draws the rows of a Diagram where the layout put them, and never is the document: thin items that hold an
// id, one layer for all relations. While something is dragged it shows where things would be.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT
public:
    explicit DiagramScene(Diagram &diagram, QObject *parent = nullptr);
    ~DiagramScene() override;

    Diagram &diagram() const { return m_diagram; }

    // What the layout needs to know of the diagram as it stands.
    std::vector<LayoutNode> layoutNodes() const;
    std::vector<LayoutEdge> layoutEdges() const;
    void arrange(const Layout &layout);
    bool arranged() const { return m_arranged; }

    // Where an element is shown now; null until it has been laid out.
    QRectF rectOf(Id<Element> id) const { return m_preview.value(id, m_rects.value(id)); }
    QRectF boundsOf(SubjectId id) const;
    QRectF bounds() const { return m_bounds; }
    Route routeOf(const Relation &relation) const;
    QRectF labelRect(const DiagramRelation &relation) const;

    Id<Element> elementAt(const QPointF &at) const;
    Id<Relation> relationAt(const QPointF &at, double slack) const;
    // The element there, else the relation.
    SubjectId at(const QPointF &at, double slack) const;
    std::vector<SubjectId> touched(const QRectF &rect) const;
    // As they are read: layer by layer from the left, each from the top.
    std::vector<Id<Element>> readingOrder() const;
    // The nearest element that lies that way; null where there is none.
    Id<Element> neighbour(Id<Element> from, const QPointF &direction) const;

    // Shows elements elsewhere until the preview is cleared; relations follow in straight lines.
    void preview(const QHash<Id<Element>, QPointF> &centres);
    void clearPreview();

    const ModelStyle &look() const { return m_look; }
    void setLook(const ModelStyle &look);

Q_SIGNALS:
    void wasArranged();

private:
    void apply(const DiagramChange &change);
    void place(Id<Element> id);
    void fitSceneRect();

    Diagram &m_diagram;
    ModelStyle m_look;
    QHash<Id<Element>, QRectF> m_rects;
    QHash<Id<Element>, QRectF> m_preview;
    QHash<Id<Relation>, Route> m_routes;
    QHash<Id<Element>, ElementItem *> m_items;
    RelationLayer *m_relations;
    RelationWords *m_words;
    QRectF m_bounds;
    bool m_arranged = false;
};

} // namespace partsong
