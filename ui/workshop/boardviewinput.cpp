// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/picturekeys.h"
#include "ui/workshop/boardeditor.h"
#include "ui/workshop/boardview.h"
#include "ui/workshop/drawtools.h"

#include <QApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace partsong {

namespace {

constexpr double SmallStep = BoardCommands::Grid;
constexpr double LargeStep = 64;
constexpr double PanStep = 80; // pixels, for an arrow key when nothing is selected
constexpr double WheelZoom = 1.0015; // for one eighth of a degree

bool panPress(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton;
}

} // namespace

BoardPointer BoardView::pointerAt(const QPoint &onScreen, Qt::KeyboardModifiers keys) const
{
    return {mapToScene(onScreen), onScreen, keys};
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (m_board.model().canvas().null())
        return;
    m_untouched = false;
    commitPending();
    const BoardPointer pointer = pointerAt(event->position().toPoint(), event->modifiers());
    if (panPress(*event))
        beginGesture(std::make_unique<PanTool>(*this), pointer);
    else if (event->button() == Qt::LeftButton)
        active().press(pointer);
    viewport()->setCursor(active().cursor());
    event->accept();
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse = event->position().toPoint();
    const BoardPointer pointer = pointerAt(*m_mouse, event->modifiers());
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton))
        active().move(pointer);
    else
        active().hover(pointer);
    event->accept();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    const bool gesture = bool(m_gesture);
    active().release(pointerAt(event->position().toPoint(), event->modifiers()));
    if (gesture)
        endGesture();
    else
        viewport()->setCursor(active().cursor());
    event->accept();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_board.model().canvas().null())
        active().doubleClick(pointerAt(event->position().toPoint(), event->modifiers()));
    event->accept();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    m_untouched = false;
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(WheelZoom, event->angleDelta().y()), event->position());
        return event->accept();
    }
    QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = by.transposed();
    moved();
    panBy(by);
    event->accept();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const BoardHit hit = m_board.hit(mapToScene(event->pos()), 6 * pixel());
        if (!hit.id.null() && !selection().contains(hit.id))
            selection().select(hit.id);
        else if (hit.id.null())
            selection().clear();
        Q_EMIT menuWanted(event->globalPos());
    } else {
        const QRectF current = m_board.boundsOf({selection().current()});
        Q_EMIT menuWanted(viewport()->mapToGlobal(mapFromScene(current.center())));
    }
    event->accept();
}

bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_mouse.reset();
        updateOverlay();
    }
    return QGraphicsView::viewportEvent(event);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*this, *event) || arrowKey(*event))
        return event->accept();
    switch (event->key()) {
    case Qt::Key_Escape:
        return escape();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return editCurrent();
    case Qt::Key_Backspace:
        return m_commands.removeSelected();
    case Qt::Key_PageDown:
        return showFrame(1);
    case Qt::Key_PageUp:
        return showFrame(-1);
    case Qt::Key_Space:
        if (!event->isAutoRepeat() && !m_gesture) {
            m_gesture = std::make_unique<PanTool>(*this);
            viewport()->setCursor(m_gesture->cursor());
        }
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void BoardView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Space && m_gesture && QApplication::mouseButtons() == Qt::NoButton)
        endGesture();
    else if (!arrowDirection(event->key()).isNull())
        commitNudge();
    else
        QGraphicsView::keyReleaseEvent(event);
}

bool BoardView::arrowKey(const QKeyEvent &event)
{
    const QPointF direction = arrowDirection(event.key());
    if (direction.isNull())
        return false;
    const bool bare = m_commands.placed().empty();
    if (bare || event.modifiers() & Qt::ControlModifier)
        panBy(-direction * PanStep);
    else
        nudge(direction * (event.modifiers() & Qt::ShiftModifier ? LargeStep : SmallStep),
              event.modifiers() & Qt::AltModifier);
    return true;
}

// Arrow keys that are held down move a preview; one step is written when they are let go.
void BoardView::nudge(const QPointF &by, bool resize)
{
    if (!m_commands.editable())
        return;
    if (resize != m_nudgeResizes)
        commitNudge();
    m_nudgeResizes = resize;
    m_nudge += by;
    m_nudgePause.start();
    const std::vector<ItemId> ids = resize ? m_commands.placed() : m_commands.movedWith(m_commands.placed());
    std::vector<Placement> places = m_commands.shifted(ids, resize ? QPointF() : m_nudge);
    if (resize) {
        for (Placement &place : places)
            place.rect.setSize((place.rect.size() + QSizeF(m_nudge.x(), m_nudge.y())).expandedTo({48, 48}));
    }
    m_board.preview(places);
    updateOverlay();
}

void BoardView::commitNudge()
{
    m_nudgePause.stop();
    if (m_nudge.isNull())
        return;
    const std::vector<ItemId> ids =
        m_nudgeResizes ? m_commands.placed() : m_commands.movedWith(m_commands.placed());
    std::vector<Placement> places;
    places.reserve(ids.size());
    for (const ItemId &id : ids)
        places.push_back({id, m_board.rectOf(id)});
    m_nudge = {};
    m_board.clearPreview();
    m_commands.move(places);
}

void BoardView::escape()
{
    if (m_gesture && m_gesture->cancel())
        return endGesture();
    if (m_tool->cancel())
        return;
    if (m_toolKind != BoardTool::Kind::Select)
        return setTool(BoardTool::Kind::Select);
    if (!selection().empty())
        return selection().clear();
    Q_EMIT leaveWanted();
}

// Tab walks the things of the board as they are read, then leaves it.
bool BoardView::focusNextPrevChild(bool next)
{
    commitNudge();
    const std::vector<ItemId> order = m_board.model().readingOrder();
    const auto at = std::ranges::find(order, selection().current());
    auto index = at == order.end() ? (next ? -1 : std::ssize(order)) : at - order.begin();
    index += next ? 1 : -1;
    if (index < 0 || index >= std::ssize(order)) {
        selection().clear();
        return QGraphicsView::focusNextPrevChild(next);
    }
    selection().select(order[size_t(index)]);
    reveal(order[size_t(index)]);
    return true;
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    updateOverlay();
    announceFocus();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    commitNudge();
    QGraphicsView::focusOutEvent(event);
    updateOverlay();
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    dragMoveEvent(event);
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    const bool welcome = m_commands.editable()
        && (event->mimeData()->hasFormat(QLatin1String(SubjectMime)) || event->mimeData()->hasText());
    event->setAccepted(welcome);
    if (welcome)
        event->setDropAction(Qt::CopyAction);
}

void BoardView::dropEvent(QDropEvent *event)
{
    take(*event->mimeData(), mapToScene(event->position().toPoint()));
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setFocus(Qt::OtherFocusReason);
}

void BoardView::take(const QMimeData &dropped, const QPointF &at)
{
    const std::vector<SubjectId> subjects = draggedSubjects(m_board.model().project(), &dropped);
    if (!subjects.empty())
        m_commands.putCards(subjects, at);
    else if (dropped.hasText())
        m_commands.pasteLines(dropped.text(), at);
}

} // namespace partsong
