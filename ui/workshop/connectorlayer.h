// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/connectorshape.h"
#include "ui/workshop/boardmodel.h"

#include <QGraphicsItem>
#include <QHash>

namespace partsong {

class BoardScene;

// All connectors of a board in one item beneath the notes: as items of their own they would make each
// question to the scene slow. A grid of cells finds those that are near.
class ConnectorLayer final : public QGraphicsItem {
public:
    struct Edge {
        ConnectorShape shape;
        QRectF bounds;
        QString title;
        QRectF label; // empty where it has no words
    };

    explicit ConnectorLayer(BoardScene &scene);

    void clear();
    // Works out anew the ways of these connectors.
    void lay(const std::vector<ItemId> &ids);
    void remove(ItemId id);
    ItemId at(const QPointF &point, double slack) const;
    std::vector<ItemId> crossing(const QRectF &rect) const;
    const Edge *find(ItemId id) const;
    std::vector<const Edge *> within(const QRectF &rect) const;

    QRectF boundingRect() const override { return m_bounds; }
    bool contains(const QPointF &) const override { return false; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    Edge layOut(const BoardThing &thing) const;
    double takenBy(const QRectF &rect) const;
    void enter(ItemId id, const QRectF &bounds);
    void leave(ItemId id, const QRectF &bounds);
    void grow(const QRectF &rect);
    bool mostOf(const QRectF &rect) const; // of the board is in a rectangle, so that a grid is of no use
    QSet<ItemId> near(const QRectF &rect) const;

    BoardScene &m_scene;
    QHash<ItemId, Edge> m_edges;
    QHash<QPoint, std::vector<ItemId>> m_cells;
    QRectF m_bounds;
};

// The words of connectors, above the notes so that they can always be read.
class LabelLayer final : public QGraphicsItem {
public:
    LabelLayer(BoardScene &scene, const ConnectorLayer &connectors);

    QRectF boundingRect() const override { return m_bounds; }
    bool contains(const QPointF &) const override { return false; }
    void follow();
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    BoardScene &m_scene;
    const ConnectorLayer &m_connectors;
    QRectF m_bounds;
};

} // namespace partsong
