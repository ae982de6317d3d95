// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/movetool.h"

#include "ui/widgets/palette.h"
#include "ui/workshop/boardview.h"

#include <QApplication>
#include <QPainter>

namespace partsong {

namespace {

constexpr double GuideReach = 5; // pixels
constexpr size_t ManyThings = 50; // from here on the whole view is painted at once, which is cheaper

} // namespace

MoveTool::~MoveTool()
{
    stop();
}

void MoveTool::press(const BoardPointer &pointer)
{
    m_from = pointer;
}

void MoveTool::begin()
{
    m_moving = m_view.commands().movedWith(m_view.commands().placed());
    m_bounds = m_view.board().boundsOf(m_view.commands().placed());
    m_snap.emplace(m_view.board(), QSet<ItemId>(m_moving.begin(), m_moving.end()), m_view.visibleRect(),
                   GuideReach * m_view.pixel());
    if (m_moving.size() > ManyThings)
        m_view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void MoveTool::stop()
{
    m_moving.clear();
    m_guides.clear();
    m_view.setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
}

void MoveTool::move(const BoardPointer &pointer)
{
    if (!m_view.commands().editable())
        return;
    if (m_moving.empty()) {
        if ((pointer.onScreen - m_from.onScreen).manhattanLength() < QApplication::startDragDistance())
            return;
        begin();
    }
    m_offset = pointer.at - m_from.at;
    m_guides.clear();
    if (!(pointer.keys & Qt::AltModifier)) {
        const BoardSnap::Outcome settled = m_snap->settle(m_bounds.translated(m_offset));
        m_offset += settled.offset;
        m_guides = settled.guides;
    }
    m_view.board().preview(m_view.commands().shifted(m_moving, m_offset));
    m_view.updateOverlay();
}

void MoveTool::release(const BoardPointer &pointer)
{
    if (m_moving.empty()) {
        if (!(pointer.keys & (Qt::ShiftModifier | Qt::ControlModifier)))
            m_view.selection().select(m_pressed);
        return;
    }
    const std::vector<Placement> places = m_view.commands().shifted(m_moving, m_offset);
    m_view.board().clearPreview();
    stop();
    if (!m_offset.isNull())
        m_view.commands().move(places);
}

bool MoveTool::cancel()
{
    m_view.board().clearPreview();
    stop();
    return true;
}

QRectF MoveTool::paintedRect() const
{
    QRectF rect;
    for (const QLineF &guide : m_guides)
        rect = rect.united(QRectF(guide.p1(), guide.p2()).normalized().adjusted(-1, -1, 1, 1));
    return rect;
}

void MoveTool::paint(QPainter &painter, double pixel) const
{
    QColor colour = paletteOf(&m_view).accent;
    colour.setAlphaF(0.7f);
    painter.setPen(QPen(colour, pixel));
    for (const QLineF &guide : m_guides)
        painter.drawLine(guide);
}

} // namespace partsong
