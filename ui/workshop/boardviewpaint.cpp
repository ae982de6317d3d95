// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardqueries.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/workshop/boardeditor.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/connectorlayer.h"
#include "ui/workshop/resizetool.h"

#include <QPainter>

#include <cmath>

namespace partsong {

namespace {

constexpr double DotsApart = 32; // of the ground, in units of the board
constexpr double DotsFrom = 0.6; // the zoom from which they are seen
constexpr double OverlayRoom = 28; // pixels about what is selected, for handles and focus
constexpr size_t MostOutlined = 400; // selected things that get an outline each; of more, one about all

} // namespace

// A ground of soft dots, so that moving about is felt.
void BoardView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const BoardInk &ink = m_board.drawing().ink();
    painter->fillRect(rect, ink.background);
    if (m_zoom < DotsFrom || m_presenting)
        return;
    const double size = 1.6;
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (double y = std::floor(rect.top() / DotsApart) * DotsApart; y < rect.bottom(); y += DotsApart) {
        for (double x = std::floor(rect.left() / DotsApart) * DotsApart; x < rect.right(); x += DotsApart)
            painter->fillRect(QRectF(x, y, size, size), ink.frameLine);
    }
    painter->setRenderHint(QPainter::Antialiasing);
}

void BoardView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawTies(*painter);
    drawSelection(*painter);
    if (const QRectF draft = m_editor->draftPlace(); !draft.isEmpty()) {
        painter->setPen(QPen(paletteOf(this).accent, 2 * pixel()));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(draft, 4, 4);
    }
    active().paint(*painter, pixel());
}

// Everything of the board that lies over it now, with room for handles.
QRectF BoardView::overlayRect() const
{
    QRectF rect = selection().empty() ? QRectF() : m_board.boundsOf(selection().ids());
    for (const QRectF &part : {active().paintedRect(), m_editor->draftPlace(), tiesRect()}) {
        if (!part.isNull())
            rect = rect.isNull() ? part : rect.united(part);
    }
    const double room = OverlayRoom * pixel();
    return rect.isNull() ? rect : rect.adjusted(-room, -room, room, room);
}

void BoardView::updateOverlay()
{
    const QRectF now = overlayRect();
    for (const QRectF &rect : {m_overlay, now}) {
        if (!rect.isNull())
            viewport()->update(mapFromScene(rect).boundingRect().adjusted(-2, -2, 2, 2));
    }
    m_overlay = now;
}

// From the selected note to the cards that it is tied to.
std::vector<ItemId> BoardView::tiedCards() const
{
    std::vector<ItemId> cards;
    const BoardThing *note = selection().single();
    if (!note || !note->note || note->links == 0)
        return cards;
    for (const Uuid &subject : linksOfNote(m_board.model().project(), note->note->id)) {
        for (const ItemId &card : m_board.model().itemsOf(SubjectId(subject)))
            cards.push_back(card);
    }
    return cards;
}

QRectF BoardView::tiesRect() const
{
    const std::vector<ItemId> cards = tiedCards();
    return cards.empty() ? QRectF() : m_board.boundsOf(cards);
}

void BoardView::drawSelection(QPainter &painter) const
{
    const Palette &palette = paletteOf(this);
    const std::vector<ItemId> &ids = selection().ids();
    const double wide = (m_presenting ? 3 : 2) * pixel();
    const double gap = 3 * pixel();
    painter.setPen(QPen(palette.accent, wide));
    painter.setBrush(Qt::NoBrush);
    if (ids.size() > MostOutlined) {
        painter.drawRect(m_board.boundsOf(ids).adjusted(-gap, -gap, gap, gap));
        return;
    }
    for (const ItemId &id : ids) {
        if (const ConnectorLayer::Edge *edge = m_board.connectors().find(id)) {
            painter.drawPath(edge->shape.line);
            painter.drawPolygon(edge->shape.arrow);
            if (!edge->label.isEmpty())
                painter.drawRoundedRect(edge->label, edge->label.height() / 2, edge->label.height() / 2);
        } else {
            painter.drawRoundedRect(m_board.rectOf(id).adjusted(-gap, -gap, gap, gap), 5, 5);
        }
    }
    if (hasFocus() && ids.size() > 1) { // which of them has the focus
        painter.setPen(QPen(palette.accent, pixel(), Qt::DashLine));
        painter.drawRect(
            m_board.boundsOf({selection().current()}).adjusted(-3 * gap, -3 * gap, 3 * gap, 3 * gap));
    }
    const BoardThing *single = selection().single();
    if (single && !single->isConnector() && m_commands.editable() && !m_editor->active() && !m_presenting)
        drawHandles(painter, m_board.rectOf(single->item.id));
}

void BoardView::drawHandles(QPainter &painter, const QRectF &rect) const
{
    const double half = scaled(4) * pixel();
    painter.setPen(QPen(paletteOf(this).accent, 1.5 * pixel()));
    painter.setBrush(paletteOf(this).paper);
    for (const QPointF &point : ResizeTool::points(rect))
        painter.drawRect(QRectF(point.x() - half, point.y() - half, 2 * half, 2 * half));
}

// So that the ties of a note can be seen.
void BoardView::drawTies(QPainter &painter) const
{
    painter.setPen(QPen(paletteOf(this).accent, 1.5 * pixel(), Qt::DotLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    for (const ItemId &card : tiedCards())
        painter.drawPath(connectorShape(m_board.rectOf(selection().current()), m_board.rectOf(card)).line);
}

} // namespace partsong
