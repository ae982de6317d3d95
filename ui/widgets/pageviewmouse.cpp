// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

// Words selected, rectangles drawn and moved by mouse.

namespace partsong {

namespace {

constexpr double PageWheelZoom = 1.0015;

} // namespace

int PageView::handleAt(const QPoint &point) const
{
    const QList<QRectF> places = handles();
    for (int i = 0; i < places.size(); ++i) {
        if (i != places.size() / 2 && places[i].adjusted(-3, -3, 3, 3).contains(point))
            return i;
    }
    return -1;
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    m_dragged = false;
    if (event->button() == Qt::MiddleButton) {
        m_drag = Drag::Pan;
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton && count() > 0) {
        grab(event->pos(), event->modifiers());
    }
}

// Where keys put it, a drag draws another instead.
bool PageView::isOffered(const QPoint &point) const
{
    return m_offered && m_region && shownRect(*m_region).contains(point);
}

void PageView::grab(const QPoint &point, Qt::KeyboardModifiers modifiers)
{
    m_handle = handleAt(point);
    const bool offered = m_handle < 0 && isOffered(point);
    if (m_handle >= 0 || (m_region && shownRect(*m_region).contains(point) && !offered)) {
        m_drag = m_handle >= 0 ? Drag::Resize : Drag::Move;
        m_regionBefore = *m_region;
        return;
    }
    if (!drawing() && pressesOn(at(point)))
        return;
    if (dragBegins(point)) {
        m_drag = Drag::Own;
        return;
    }
    if (!offered && press(point))
        return;
    if (drawing() || offered || modifiers & Qt::ControlModifier) {
        m_drag = Drag::Draw;
        m_regionBefore = at(point);
        return;
    }
    grabWords(at(point), modifiers);
}

void PageView::grabWords(const PageRegion &there, Qt::KeyboardModifiers modifiers)
{
    m_drag = Drag::Words;
    m_presses = 1;
    if (const auto position = m_words.positionAt(there.page, there.rect.topLeft()))
        setCaret(*position, modifiers & Qt::ShiftModifier);
}

// A further press soon after a double one takes more: the sentence, and what those that derive from this know
// beyond it.
bool PageView::pressesOn(const PageRegion &there)
{
    const bool again =
        m_sinceDouble.isValid() && m_sinceDouble.elapsed() < QApplication::doubleClickInterval();
    const auto letter = m_words.letterAt(there.page, there.rect.topLeft());
    if (!again || !letter || m_presses < 2 || m_presses >= MostPresses)
        return false;
    ++m_presses;
    m_sinceDouble.restart();
    m_drag = Drag::Words;
    m_stretch = stretchAround(*letter, m_presses);
    select(m_stretch);
    return true;
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PageRegion there = at(event->position());
    const auto letter = m_words.letterAt(there.page, there.rect.topLeft());
    if (event->button() != Qt::LeftButton || drawing() || !letter)
        return mousePressEvent(event);
    m_pressedAt = event->pos();
    m_dragged = false;
    if (pressesOn(there)) // every second press comes as a double one
        return;
    m_sinceDouble.start();
    m_presses = 2;
    m_drag = Drag::Words;
    m_stretch = stretchAround(*letter, m_presses);
    select(m_stretch);
}

// After a double press whole words are taken, after more of them whole sentences.
void PageView::extendTo(const PageRegion &there)
{
    const auto position = m_words.positionAt(there.page, there.rect.topLeft());
    if (!position)
        return;
    if (m_presses < 2)
        return setCaret(*position, true);
    const int letter = m_words.letterAt(there.page, there.rect.topLeft()).value_or(*position);
    const TextRange here = stretchAround(letter, m_presses);
    const bool backwards = here.start < m_stretch.start;
    selectBetween(backwards ? m_stretch.end : m_stretch.start,
                  backwards ? here.start : std::max(here.end, m_stretch.end));
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return followCursor(event->pos());
    const bool far = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_dragged && !far)
        return;
    if (m_drag == Drag::Pan) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (event->pos() - m_pressedAt).x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (event->pos() - m_pressedAt).y());
        m_pressedAt = event->pos();
        return;
    }
    if (!std::exchange(m_dragged, true) && m_drag == Drag::Draw)
        beginRegion();
    if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (event->pos().y() < 0 ? -20 : 20));
    if (m_drag == Drag::Own)
        return dragGoes(event->pos());
    if (m_drag != Drag::Words)
        return dragRegion(event->position());
    extendTo(at(event->position()));
}

// What is drawn stays on its page.
void PageView::dragRegion(const QPointF &point)
{
    const int there = m_regionBefore.page;
    const QRectF whole(QPointF(), m_layout.size(there));
    const QPointF now = (point - pageRect(there).topLeft()) / scale(there);
    const QPointF inside(std::clamp(now.x(), 0.0, whole.width()), std::clamp(now.y(), 0.0, whole.height()));
    QRectF rect = m_regionBefore.rect;
    if (m_drag == Drag::Draw) {
        rect = QRectF(rect.topLeft(), inside).normalized().intersected(whole);
    } else if (m_drag == Drag::Move) {
        const QPointF by = now - (QPointF(m_pressedAt) - pageRect(there).topLeft()) / scale(there);
        rect.moveLeft(std::clamp(rect.left() + by.x(), 0.0, whole.width() - rect.width()));
        rect.moveTop(std::clamp(rect.top() + by.y(), 0.0, whole.height() - rect.height()));
    } else {
        if (m_handle % 3 == 0)
            rect.setLeft(std::min(inside.x(), rect.right() - LeastSide));
        else if (m_handle % 3 == 2)
            rect.setRight(std::max(inside.x(), rect.left() + LeastSide));
        if (m_handle / 3 == 0)
            rect.setTop(std::min(inside.y(), rect.bottom() - LeastSide));
        else if (m_handle / 3 == 2)
            rect.setBottom(std::max(inside.y(), rect.top() + LeastSide));
    }
    m_region = PageRegion{there, rect};
    m_offered = false;
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Pan)
        return followCursor(event->pos());
    if (drag == Drag::None)
        return;
    if (drag == Drag::Own)
        return dragEnds(m_dragged);
    if (!m_dragged)
        return releaseInPlace(drag, at(event->position()));
    if (drag == Drag::Words) {
        Q_EMIT wordsChosen(false);
        return;
    }
    if (m_region && (m_region->rect.width() < LeastSide || m_region->rect.height() < LeastSide))
        m_region.reset();
    viewport()->update();
    Q_EMIT regionChanged();
}

void PageView::releaseInPlace(Drag drag, const PageRegion &there)
{
    if (drag == Drag::Move)
        return clickInRegion(there);
    if (drag == Drag::Words && m_presses > 1)
        Q_EMIT wordsChosen(m_presses < MostPresses);
    if (drag == Drag::Resize || (drag == Drag::Words && m_presses > 1))
        return;
    if (m_region) {
        setRegion({});
        Q_EMIT regionChanged();
    }
    click(there);
}

void PageView::followCursor(const QPoint &point)
{
    static constexpr Qt::CursorShape Shapes[] = {Qt::SizeFDiagCursor, Qt::SizeVerCursor, Qt::SizeBDiagCursor,
                                                 Qt::SizeHorCursor,   Qt::SizeAllCursor, Qt::SizeHorCursor,
                                                 Qt::SizeBDiagCursor, Qt::SizeVerCursor, Qt::SizeFDiagCursor};
    if (const int handle = handleAt(point); handle >= 0)
        return viewport()->setCursor(Shapes[handle]);
    if (isOffered(point))
        return viewport()->setCursor(Qt::CrossCursor);
    if (m_region && shownRect(*m_region).contains(point))
        return viewport()->setCursor(Qt::SizeAllCursor);
    if (const auto own = cursorAt(point))
        return viewport()->setCursor(*own);
    const PageRegion there = at(point);
    const bool onPage = QRectF(QPointF(), m_layout.size(there.page)).contains(there.rect.topLeft());
    const bool onWords = onPage && m_words.letterAt(there.page, there.rect.topLeft()).has_value();
    viewport()->setCursor(drawing() && onPage ? Qt::CrossCursor
                              : onWords       ? Qt::IBeamCursor
                                              : Qt::ArrowCursor);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    if (count() > 0)
        Q_EMIT menuWanted(event->reason() == QContextMenuEvent::Mouse
                              ? event->globalPos()
                              : viewport()->mapToGlobal(popupBeside().bottomLeft()));
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->accept();
        return setZoom(m_zoom * std::pow(PageWheelZoom, event->angleDelta().y()), event->position());
    }
    const int before = verticalScrollBar()->value();
    QAbstractScrollArea::wheelEvent(event);
    if (m_alone && before == verticalScrollBar()->value() && event->angleDelta().y() != 0)
        showBeside(event->angleDelta().y() < 0 ? 1 : -1);
}

} // namespace partsong
