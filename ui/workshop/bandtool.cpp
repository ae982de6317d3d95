// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/bandtool.h"

#include "ui/widgets/palette.h"
#include "ui/workshop/boardview.h"

#include <QApplication>
#include <QPainter>

namespace partsong {

void BandTool::press(const BoardPointer &pointer)
{
    m_from = pointer;
    m_to = pointer.at;
    if (pointer.keys & (Qt::ShiftModifier | Qt::ControlModifier))
        m_before = m_view.selection().ids();
}

void BandTool::move(const BoardPointer &pointer)
{
    if (!m_dragged
        && (pointer.onScreen - m_from.onScreen).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    m_to = pointer.at;
    std::vector<ItemId> ids = m_before;
    for (const ItemId &id : m_view.board().itemsTouched(band())) {
        if (!std::ranges::contains(m_before, id))
            ids.push_back(id);
    }
    m_view.selection().select(ids);
    m_view.updateOverlay();
}

void BandTool::release(const BoardPointer &)
{
    if (m_dragged)
        return;
    std::vector<ItemId> ids = m_before;
    if (!m_frame.null() && !std::ranges::contains(ids, m_frame))
        ids.push_back(m_frame);
    m_view.selection().select(ids);
}

bool BandTool::cancel()
{
    m_view.selection().select(m_before);
    return true;
}

void BandTool::paint(QPainter &painter, double pixel) const
{
    if (!m_dragged)
        return;
    QColor fill = paletteOf(&m_view).accent;
    painter.setPen(QPen(fill, pixel));
    fill.setAlphaF(0.08f);
    painter.setBrush(fill);
    painter.drawRect(band());
}

} // namespace partsong
