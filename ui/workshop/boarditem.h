// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QColor>
#include <QGraphicsItem>

namespace partsong {

class BoardScene;

// A note or card from further off: its paper, strokes for words, and whether it has dots.
struct BoardFar {
    QColor paper;
    QColor ink;
    QColor dot; // invalid: it has none
    int lines = 0;
};

// A note, card or frame in the scene: an id and a size. What it shows is asked of the model when it is
// painted.
class BoardItem final : public QGraphicsItem {
public:
    // A frame is drawn by two: its ground beneath the connectors and its title above them.
    enum class Part { Whole, Title };
    BoardItem(BoardScene &scene, ItemId id, Part part = Part::Whole) : m_scene(scene), m_id(id), m_part(part)
    {
    }

    Part part() const { return m_part; }

    ItemId id() const { return m_id; }
    const QSizeF &size() const { return m_size; }
    void place(const QRectF &rect);
    // What is drawn from further off, kept so that thousands need not be looked up.
    void setFar(const BoardFar &far) { m_far = far; }

    QRectF boundingRect() const override;
    bool contains(const QPointF &point) const override { return QRectF(QPointF(), m_size).contains(point); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    BoardScene &m_scene;
    ItemId m_id;
    Part m_part;
    QSizeF m_size;
    BoardFar m_far;
};

} // namespace partsong
