// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/zoomview.h"

#include "ui/widgets/picturekeys.h"
#include "ui/widgets/scale.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace partsong {

namespace {

constexpr std::array Steps = {0.1, 0.15, 0.25, 0.35, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};
constexpr double WheelZoom = 1.0015; // for one eighth of a degree

void moveBar(QScrollBar *bar, double by)
{
    bar->setValue(bar->value() + static_cast<int>(std::lround(by)));
}

} // namespace

ZoomView::ZoomView(QGraphicsScene *scene, QWidget *parent) : QGraphicsView(scene, parent)
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    applyZoom(1, {});
}

void ZoomView::applyZoom(double zoom, const QPointF &anchor)
{
    const QPointF still = mapToScene(anchor.toPoint());
    m_zoom = std::clamp(zoom, LeastZoom, MostZoom);
    const double scale = m_zoom * textScale();
    setTransform(QTransform::fromScale(scale, scale));
    const QPointF off = QPointF(mapFromScene(still)) - anchor;
    moveBar(horizontalScrollBar(), off.x());
    moveBar(verticalScrollBar(), off.y());
    Q_EMIT zoomed(m_zoom);
}

void ZoomView::setZoom(double zoom, std::optional<QPointF> anchor)
{
    m_shows = Shows::Part;
    applyZoom(zoom, anchor.value_or(QRectF(viewport()->rect()).center()));
}

void ZoomView::zoomIn()
{
    const auto next = std::ranges::find_if(Steps, [this](double step) { return step > m_zoom * 1.01; });
    setZoom(next == Steps.end() ? MostZoom : *next);
}

void ZoomView::zoomOut()
{
    const auto next =
        std::find_if(Steps.rbegin(), Steps.rend(), [this](double step) { return step < m_zoom * 0.99; });
    setZoom(next == Steps.rend() ? LeastZoom : *next);
}

void ZoomView::fitAll()
{
    fit(content());
    m_shows = Shows::All;
}

void ZoomView::showOpened()
{
    fitAll();
    m_shows = Shows::Opened;
    const QRectF all = content();
    if (m_zoom >= leastOpened() || all.isEmpty())
        return;
    applyZoom(leastOpened(), {});
    const QSizeF seen = QSizeF(viewport()->size()) * pixel();
    const double margin = scaled(24) * pixel();
    // In a direction in which all of it fits, it stands in the middle.
    const auto middle = [margin](double from, double length, double room) {
        return length + 2 * margin <= room ? from + length / 2 : from - margin + room / 2;
    };
    centerOn(middle(all.left(), all.width(), seen.width()), middle(all.top(), all.height(), seen.height()));
}

void ZoomView::fit(const QRectF &rect, double most)
{
    m_shows = Shows::Part;
    const double margin = scaled(24);
    const QSizeF room(viewport()->width() - 2 * margin, viewport()->height() - 2 * margin);
    if (rect.isEmpty() || room.isEmpty())
        return applyZoom(1, {});
    applyZoom(std::min({room.width() / rect.width() / textScale(),
                        room.height() / rect.height() / textScale(), most}),
              {});
    centerOn(rect.center());
}

void ZoomView::contentChanged()
{
    if (m_shows == Shows::All)
        fitAll();
    else if (m_shows == Shows::Opened)
        showOpened();
}

void ZoomView::panBy(const QPointF &pixels)
{
    m_shows = Shows::Part;
    moveBar(horizontalScrollBar(), -pixels.x());
    moveBar(verticalScrollBar(), -pixels.y());
}

void ZoomView::reveal(const QRectF &rect)
{
    if (rect.isNull() || visibleRect().contains(rect))
        return;
    m_shows = Shows::Part;
    if (visibleRect().width() < rect.width() || visibleRect().height() < rect.height())
        return centerOn(rect.center());
    ensureVisible(rect, scaled(24), scaled(24));
}

QRectF ZoomView::visibleRect() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

bool ZoomView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

void ZoomView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    if (m_shows == Shows::Part)
        applyZoom(m_zoom, QRectF(viewport()->rect()).center());
    else
        contentChanged();
}

void ZoomView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (event->modifiers() & Qt::ControlModifier)
        return setZoom(m_zoom * std::pow(WheelZoom, event->angleDelta().y()), event->position());
    QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = by.transposed();
    panBy(by);
}

void ZoomView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (event->button() != Qt::MiddleButton && !(m_spaceHeld && event->button() == Qt::LeftButton))
        return;
    m_panFrom = event->position().toPoint();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ZoomView::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_panFrom)
        return;
    const QPoint at = event->position().toPoint();
    panBy(at - *m_panFrom);
    m_panFrom = at;
}

void ZoomView::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_panFrom)
        return;
    m_panFrom.reset();
    viewport()->setCursor(m_spaceHeld ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ZoomView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (zoomByKey(*this, *event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        if (!event->isAutoRepeat()) {
            m_spaceHeld = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    }
    event->ignore();
}

void ZoomView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return QGraphicsView::keyReleaseEvent(event);
    m_spaceHeld = false;
    if (!m_panFrom)
        viewport()->setCursor(Qt::ArrowCursor);
}

void ZoomView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    contentChanged();
}

} // namespace partsong
