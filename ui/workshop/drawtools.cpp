// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/drawtools.h"

#include "core/workshop/boardgeometry.h"
#include "ui/widgets/palette.h"
#include "ui/workshop/boardview.h"

#include <QPainter>

#include <cmath>

namespace partsong {

namespace {

QPointF toGrid(const QPointF &at)
{
    const auto round = [](double each) {
        return std::round(each / BoardCommands::Grid) * BoardCommands::Grid;
    };
    return {round(at.x()), round(at.y())};
}

QRectF noteAbout(const QPointF &at)
{
    return QRectF(toGrid(at - QPointF(NoteSize.width() / 2, NoteSize.height() / 2)), NoteSize);
}

void drawGhost(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &edge, double pixel)
{
    QColor soft = fill;
    soft.setAlphaF(0.55f);
    painter.setBrush(soft);
    painter.setPen(QPen(edge, pixel, Qt::DashLine));
    painter.drawRoundedRect(rect, 4, 4);
}

} // namespace

void NoteTool::release(const BoardPointer &pointer)
{
    BoardView &view = m_view;
    view.selection().clear();
    view.setTool(Kind::Select); // destroys this tool
    view.startNoteAt(noteAbout(pointer.at));
}

void NoteTool::hover(const BoardPointer &pointer)
{
    m_at = pointer.at;
    m_view.updateOverlay();
}

QRectF NoteTool::paintedRect() const
{
    return m_at ? noteAbout(*m_at) : QRectF();
}

void NoteTool::paint(QPainter &painter, double pixel) const
{
    if (m_at)
        drawGhost(painter, noteAbout(*m_at), m_view.commands().paperForNote(), paletteOf(&m_view).controlLine,
                  pixel);
}

void FrameTool::press(const BoardPointer &pointer)
{
    m_from = m_to = toGrid(pointer.at);
}

void FrameTool::move(const BoardPointer &pointer)
{
    m_to = toGrid(pointer.at);
    m_view.updateOverlay();
}

QRectF FrameTool::asked() const
{
    const QRectF drawn = QRectF(*m_from, m_to).normalized();
    const bool clicked = drawn.width() < NoteSize.width() / 2 || drawn.height() < NoteSize.height() / 2;
    return clicked ? QRectF(*m_from, FrameSize) : drawn;
}

void FrameTool::release(const BoardPointer &)
{
    if (!m_from)
        return;
    BoardView &view = m_view;
    const QRectF rect = asked();
    view.setTool(Kind::Select); // destroys this tool
    view.commands().addFrame(rect);
}

bool FrameTool::cancel()
{
    const bool drawing = m_from.has_value();
    m_from.reset();
    return drawing;
}

void FrameTool::paint(QPainter &painter, double pixel) const
{
    if (m_from)
        drawGhost(painter, QRectF(*m_from, m_to).normalized(), paletteOf(&m_view).paper,
                  paletteOf(&m_view).accent, pixel);
}

void ConnectorTool::press(const BoardPointer &pointer)
{
    const ItemId under = m_view.board().thingAt(pointer.at);
    if (m_from.null())
        m_from = under;
    m_to = pointer.at;
}

void ConnectorTool::move(const BoardPointer &pointer)
{
    m_to = pointer.at;
    m_over = m_view.board().thingAt(pointer.at);
    m_view.updateOverlay();
}

void ConnectorTool::release(const BoardPointer &pointer)
{
    const ItemId under = m_view.board().thingAt(pointer.at);
    if (m_from.null() || under == m_from)
        return; // the first click: the second one says where to
    if (under.null())
        cancel();
    else
        tie(under);
}

void ConnectorTool::tie(ItemId to)
{
    BoardView &view = m_view;
    const ItemId from = m_from;
    view.setTool(Kind::Select); // destroys this tool
    if (view.commands().editable())
        view.commands().connectItems(from, to);
}

bool ConnectorTool::cancel()
{
    const bool tying = !m_from.null();
    m_from = {};
    m_view.updateOverlay();
    return tying;
}

QRectF ConnectorTool::paintedRect() const
{
    QRectF rect(m_to, QSizeF(1, 1));
    for (const ItemId &id : {m_from, m_over}) {
        if (!id.null())
            rect = rect.united(m_view.board().rectOf(id));
    }
    return connectorRoom(rect, rect);
}

void ConnectorTool::paint(QPainter &painter, double pixel) const
{
    const QColor accent = paletteOf(&m_view).accent;
    painter.setPen(QPen(accent, 2 * pixel));
    painter.setBrush(Qt::NoBrush);
    for (const ItemId &id : {m_from, m_over}) {
        if (!id.null())
            painter.drawRoundedRect(m_view.board().rectOf(id).adjusted(-2, -2, 2, 2), 6, 6);
    }
    if (m_from.null())
        return;
    const QRectF end =
        m_over.null() || m_over == m_from ? QRectF(m_to, QSizeF(1, 1)) : m_view.board().rectOf(m_over);
    const ConnectorShape shape = connectorShape(m_view.board().rectOf(m_from), end);
    painter.drawPath(shape.line);
    painter.setBrush(accent);
    painter.drawPolygon(shape.arrow);
}

void PanTool::press(const BoardPointer &pointer)
{
    m_from = pointer.onScreen;
}

void PanTool::move(const BoardPointer &pointer)
{
    if (!m_from)
        return;
    m_view.panBy(pointer.onScreen - *m_from);
    m_from = pointer.onScreen;
}

} // namespace partsong
