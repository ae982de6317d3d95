// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/diagram.h"

#include <QGraphicsItem>

namespace partsong {

class DiagramScene;

// An element in the picture: its id and how large it is; everything else is asked for when it is painted.
class ElementItem : public QGraphicsItem {
public:
    ElementItem(DiagramScene &scene, Id<Element> id) : m_scene(scene), m_id(id) { }

    Id<Element> id() const { return m_id; }
    void place(const QRectF &rect);

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    DiagramScene &m_scene;
    Id<Element> m_id;
    QSizeF m_size;
};

// The words of all relations, above everything.
class RelationWords : public QGraphicsItem {
public:
    explicit RelationWords(DiagramScene &scene) : m_scene(scene) { }

    void cover(const QRectF &rect);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    DiagramScene &m_scene;
    QRectF m_bounds;
};

// All relations in one item, beneath the elements.
class RelationLayer : public QGraphicsItem {
public:
    explicit RelationLayer(DiagramScene &scene) : m_scene(scene) { }

    void cover(const QRectF &rect);
    // The relation whose line or words are there; null where there is none.
    Id<Relation> at(const QPointF &at, double slack) const;
    std::vector<Id<Relation>> crossing(const QRectF &rect) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    DiagramScene &m_scene;
    QRectF m_bounds;
};

} // namespace partsong
