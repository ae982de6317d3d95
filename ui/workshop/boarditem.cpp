// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boarditem.h"

#include "ui/workshop/boardscene.h"

namespace partsong {

void BoardItem::place(const QRectF &rect)
{
    if (m_size != rect.size()) {
        prepareGeometryChange();
        m_size = rect.size();
    }
    setPos(rect.topLeft());
}

QRectF BoardItem::boundingRect() const
{
    return QRectF(QPointF(), m_size)
        .adjusted(-BoardDrawing::Margin, -BoardDrawing::Margin, BoardDrawing::Margin, BoardDrawing::Margin);
}

void BoardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_part == Part::Whole && m_far.lines > 0 && BoardDrawing::isFar(*painter, m_size))
        return m_scene.editing() == m_id ? void() : BoardDrawing::paintFar(*painter, m_far, m_size);
    const BoardThing *thing = m_scene.model().find(m_id);
    if (thing && m_part == Part::Title)
        m_scene.drawing().paintTitle(*painter, *thing, m_size);
    else if (thing && m_scene.editing() != m_id)
        m_scene.drawing().paint(*painter, *thing, m_size, pos());
}

} // namespace partsong
