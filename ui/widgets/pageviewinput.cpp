// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/picturekeys.h"
#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <cmath>

// Words selected, rectangles drawn and moved, by mouse and by keys.

namespace partsong {

namespace {

constexpr double LeastSide = 4; // lengths of a page; a smaller rectangle is a slip of the hand
constexpr double NudgeStep = 8;
constexpr double WheelZoom = 1.0015;

} // namespace

TextRange PageView::selectedWords() const
{
    TextRange range = selection();
    const QList<uint> letters = m_words.words(range).toUcs4();
    const auto blank = [&letters, &range](int at) { return QChar::isSpace(letters[at - range.start]); };
    const int first = range.start;
    int start = range.start;
    int end = range.end;
    while (start < end && letters.size() > start - first && blank(start))
        ++start;
    while (end > start && blank(end - 1))
        --end;
    return {start, end};
}

void PageView::selectBetween(int anchor, int caret)
{
    if (anchor == m_anchor && caret == m_caret)
        return;
    m_anchor = std::clamp(anchor, 0, m_words.characters());
    m_caret = std::clamp(caret, 0, m_words.characters());
    viewport()->update();
    Q_EMIT selectionChanged();
    if (QAccessible::isActive()) {
        QAccessibleTextCursorEvent news(this, int(m_words.words({0, m_caret}).size()));
        QAccessible::updateAccessibility(&news);
    }
}

void PageView::select(const TextRange &range)
{
    selectBetween(range.start, range.end);
}

void PageView::setCaret(int position, bool extend)
{
    selectBetween(extend ? m_anchor : position, position);
}

void PageView::showCaret()
{
    showRange({m_caret, m_caret + 1});
}

QPoint PageView::popupPlace() const
{
    QRectF place;
    if (m_region) {
        place = shownRect(*m_region);
    } else {
        const int there = m_words.pageOf(m_caret);
        const QList<QRectF> lines = m_words.linesOf(there, selection());
        place = lines.isEmpty() ? QRectF(viewport()->rect().center(), QSizeF(1, 1))
                                : shownRect({there, lines.last()});
    }
    const QRect room = viewport()->rect();
    return {std::clamp(int(place.left()), room.left(), std::max(room.left(), room.right() - scaled(200))),
            std::clamp(int(place.bottom()) + 4, room.top(), room.bottom())};
}

void PageView::setDrawing(bool drawing)
{
    m_drawing = drawing;
    viewport()->setCursor(drawing ? Qt::CrossCursor : Qt::ArrowCursor);
}

void PageView::setRegion(const std::optional<PageRegion> &region)
{
    if (m_region == region)
        return;
    m_region = region;
    m_settled->stop();
    viewport()->update();
}

void PageView::startRegion()
{
    const int there = page();
    const QRectF seen = QRectF(viewport()->rect()).intersected(pageRect(there));
    if (seen.isEmpty())
        return;
    drawingBegun();
    const QRectF middle(seen.x() + seen.width() / 3, seen.y() + seen.height() / 3, seen.width() / 3,
                        seen.height() / 3);
    const QPointF corner = (middle.topLeft() - pageRect(there).topLeft()) / scale(there);
    setRegion(PageRegion{there, QRectF(corner, middle.size() / scale(there))});
    Q_EMIT regionChanged();
}

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

void PageView::grab(const QPoint &point, Qt::KeyboardModifiers modifiers)
{
    m_handle = handleAt(point);
    if (m_handle >= 0 || (m_region && shownRect(*m_region).contains(point))) {
        m_drag = m_handle >= 0 ? Drag::Resize : Drag::Move;
        m_regionBefore = *m_region;
        return;
    }
    if (press(point))
        return;
    if (drawing() || modifiers & Qt::ControlModifier) {
        m_drag = Drag::Draw;
        m_regionBefore = at(point);
        return;
    }
    m_drag = Drag::Words;
    const PageRegion there = at(point);
    const auto position = m_words.positionAt(there.page, there.rect.topLeft());
    if (!position)
        return;
    const bool again =
        m_sinceDouble.isValid() && m_sinceDouble.elapsed() < QApplication::doubleClickInterval();
    if (again && m_presses == 2) { // a third press takes the sentence
        m_presses = 3;
        m_drag = Drag::None;
        const int letter = m_words.letterAt(there.page, there.rect.topLeft()).value_or(*position);
        select(m_words.sentenceAround(letter));
        Q_EMIT wordsChosen(false);
        return;
    }
    m_presses = 1;
    setCaret(*position, modifiers & Qt::ShiftModifier);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PageRegion there = at(event->position());
    const auto letter = m_words.letterAt(there.page, there.rect.topLeft());
    if (event->button() != Qt::LeftButton || drawing() || !letter)
        return mousePressEvent(event);
    m_sinceDouble.start();
    m_presses = 2;
    m_drag = Drag::None;
    select(m_words.wordAround(*letter));
    Q_EMIT wordsChosen(true);
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
        drawingBegun();
    if (event->pos().y() < 0 || event->pos().y() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (event->pos().y() < 0 ? -20 : 20));
    if (m_drag != Drag::Words)
        return dragRegion(event->position());
    const PageRegion there = at(event->position());
    if (const auto position = m_words.positionAt(there.page, there.rect.topLeft()))
        setCaret(*position, true);
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
    viewport()->update();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Pan)
        return followCursor(event->pos());
    if (drag == Drag::None)
        return;
    const bool shaped = drag == Drag::Draw || drag == Drag::Move || drag == Drag::Resize;
    if (!m_dragged) {
        if (drag == Drag::Draw || drag == Drag::Words) {
            if (m_region) {
                setRegion({});
                Q_EMIT regionChanged();
            }
            click(at(event->position()));
        }
        return;
    }
    if (!shaped) {
        Q_EMIT wordsChosen(false);
        return;
    }
    if (m_region && (m_region->rect.width() < LeastSide || m_region->rect.height() < LeastSide))
        m_region.reset();
    viewport()->update();
    Q_EMIT regionChanged();
}

void PageView::followCursor(const QPoint &point)
{
    static constexpr Qt::CursorShape Shapes[] = {Qt::SizeFDiagCursor, Qt::SizeVerCursor, Qt::SizeBDiagCursor,
                                                 Qt::SizeHorCursor,   Qt::SizeAllCursor, Qt::SizeHorCursor,
                                                 Qt::SizeBDiagCursor, Qt::SizeVerCursor, Qt::SizeFDiagCursor};
    if (const int handle = handleAt(point); handle >= 0)
        return viewport()->setCursor(Shapes[handle]);
    if (m_region && shownRect(*m_region).contains(point))
        return viewport()->setCursor(Qt::SizeAllCursor);
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
                              : viewport()->mapToGlobal(popupPlace()));
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        event->accept();
        return setZoom(m_zoom * std::pow(WheelZoom, event->angleDelta().y()), event->position());
    }
    const int before = verticalScrollBar()->value();
    QAbstractScrollArea::wheelEvent(event);
    if (m_alone && before == verticalScrollBar()->value() && event->angleDelta().y() != 0)
        turnPage(event->angleDelta().y() < 0 ? 1 : -1);
}

// To the beginning of the next page, or the end of the one before.
void PageView::turnPage(int step)
{
    const int to = page() + step;
    if (to < 0 || to >= count())
        return;
    goToPage(to);
    if (step < 0 && m_alone)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (zoomByKey(*this, *event) || regionKey(*event) || scrollKey(*event) || wordKey(*event))
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escapePressed();
        return;
    }
    event->ignore();
}

void PageView::nudgeRegion(const QPointF &by, bool resize)
{
    const QRectF whole(QPointF(), m_layout.size(m_region->page));
    QRectF rect = m_region->rect;
    if (resize) {
        rect.setRight(std::clamp(rect.right() + by.x(), rect.left() + LeastSide, whole.right()));
        rect.setBottom(std::clamp(rect.bottom() + by.y(), rect.top() + LeastSide, whole.bottom()));
    } else {
        rect.moveLeft(std::clamp(rect.left() + by.x(), 0.0, whole.width() - rect.width()));
        rect.moveTop(std::clamp(rect.top() + by.y(), 0.0, whole.height() - rect.height()));
    }
    m_region->rect = rect;
    m_settled->start();
    bringIntoSight(shownRect(*m_region));
    viewport()->update();
}

// Arrows move the rectangle, with Shift they move its lower right corner, with Ctrl in small steps.
bool PageView::regionKey(QKeyEvent &event)
{
    if (!m_region)
        return false;
    if (event.key() == Qt::Key_Escape) {
        setRegion({});
        Q_EMIT regionChanged();
        return true;
    }
    const QPointF way = arrowDirection(event.key());
    if (way.isNull() || !arrowsMoveRegion(event.modifiers()))
        return false;
    const bool fine = event.modifiers() & Qt::ControlModifier;
    nudgeRegion(way * (fine ? 1 : NudgeStep), event.modifiers() & Qt::ShiftModifier);
    return true;
}

bool PageView::scrollKey(QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    QScrollBar *bar = verticalScrollBar();
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_PageUp: {
        const int step = event.key() == Qt::Key_PageDown ? 1 : -1;
        const int before = bar->value();
        if (!control)
            bar->setValue(before + step * (bar->pageStep() - space(12)));
        if (control || (m_alone && bar->value() == before))
            turnPage(step);
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (m_words.any() && !shift && !control)
            return false; // the beginning or end of the line
        if (shift)
            return false;
        goToPage(event.key() == Qt::Key_Home ? 0 : count() - 1);
        if (m_words.any())
            setCaret(event.key() == Qt::Key_Home ? 0 : m_words.characters(), false);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_words.any())
            return false;
        bar->setValue(bar->value() + (event.key() == Qt::Key_Down ? 1 : -1) * bar->singleStep());
        return true;
    default:
        return false;
    }
}

bool PageView::wordKey(QKeyEvent &event)
{
    if (!m_words.any())
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool control = event.modifiers() & Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(m_words.words(selection()));
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        select({0, m_words.characters()});
        return true;
    }
    int to = m_caret;
    switch (event.key()) {
    case Qt::Key_Left:
        to = control ? m_words.wordBeyond(m_caret, -1) : m_words.beyond(m_caret, -1);
        break;
    case Qt::Key_Right:
        to = control ? m_words.wordBeyond(m_caret, 1) : m_words.beyond(m_caret, 1);
        break;
    case Qt::Key_Up:
        to = m_words.lineBeyond(m_caret, -1);
        break;
    case Qt::Key_Down:
        to = m_words.lineBeyond(m_caret, 1);
        break;
    case Qt::Key_Home:
        to = control ? 0 : m_words.lineAround(m_caret).start;
        break;
    case Qt::Key_End:
        to = control ? m_words.characters() : m_words.lineAround(m_caret).end;
        break;
    default:
        return false;
    }
    setCaret(to, shift);
    showCaret();
    return true;
}

} // namespace partsong
