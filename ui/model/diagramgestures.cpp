// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/diagramgestures.h"

#include "ui/model/diagramcommands.h"
#include "ui/model/diagramselection.h"
#include "ui/model/diagramview.h"
#include "ui/widgets/palette.h"

#include <QApplication>
#include <QPainter>

namespace partsong {

QHash<Id<Element>, QPointF> MoveGesture::movedTo(const QPointF &at) const
{
    QHash<Id<Element>, QPointF> centres = m_centres;
    for (QPointF &centre : centres)
        centre += at - m_from;
    return centres;
}

void MoveGesture::move(const QPointF &at)
{
    const double far = QApplication::startDragDistance() * m_view.pixel();
    m_moved |= (at - m_from).manhattanLength() > far;
    if (!m_moved)
        return;
    m_view.picture().preview(movedTo(at));
    m_view.updateOverlay();
}

void MoveGesture::release(const QPointF &at)
{
    // The preview stays until the layout has followed, so that nothing jumps back for a moment.
    if (m_moved && !m_view.commands()->move(movedTo(at)))
        cancel();
}

void MoveGesture::cancel()
{
    m_view.picture().clearPreview();
    m_view.updateOverlay();
}

Id<Element> RelateGesture::targetAt(const QPointF &at) const
{
    const Id<Element> target = m_view.picture().elementAt(at);
    return target == m_from ? Id<Element>() : target;
}

void RelateGesture::move(const QPointF &at)
{
    m_at = at;
    m_view.updateOverlay();
}

void RelateGesture::release(const QPointF &at)
{
    const QPoint askAt = m_view.mapFromScene(at);
    m_at.reset();
    m_view.updateOverlay();
    if (const Id<Element> target = targetAt(at); !target.null())
        m_view.commands()->addRelationBetween(m_from, target, askAt);
    else if (m_view.picture().elementAt(at) == m_from)
        m_view.commands()->addRelationFrom(m_from, askAt);
}

void RelateGesture::draw(QPainter &painter) const
{
    if (!m_at)
        return;
    const Palette &palette = paletteOf(&m_view);
    const Id<Element> target = targetAt(*m_at);
    const QRectF from = m_view.picture().rectOf(m_from);
    const QRectF to =
        target.null() ? QRectF(*m_at - QPointF(1, 1), QSizeF(2, 2)) : m_view.picture().rectOf(target);
    const Route route = straightRoute(from, to);
    painter.setPen(QPen(palette.accent, 2 * m_view.pixel()));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(route.path());
    painter.drawLine(route.path().currentPosition(), route.tip);
    if (!target.null())
        painter.drawRoundedRect(to.adjusted(-5, -5, 5, 5), 8, 8);
}

BandGesture::BandGesture(DiagramView &view, const QPointF &from, bool adding)
    : DiagramGesture(view), m_from(from), m_before(adding ? view.selection().ids() : QList<SubjectId>())
{
    view.selection().set(m_before);
}

void BandGesture::move(const QPointF &at)
{
    m_band = QRectF(m_from, at).normalized();
    QList<SubjectId> ids = m_before;
    for (const SubjectId &id : m_view.picture().touched(m_band)) {
        if (!ids.contains(id))
            ids.append(id);
    }
    m_view.selection().set(ids);
    m_view.updateOverlay();
}

void BandGesture::draw(QPainter &painter) const
{
    const Palette &palette = paletteOf(&m_view);
    QColor fill = palette.accent;
    fill.setAlphaF(0.1F);
    painter.setPen(QPen(palette.accent, m_view.pixel()));
    painter.setBrush(fill);
    painter.drawRect(m_band);
}

} // namespace partsong
