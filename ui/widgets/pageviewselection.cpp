// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageview.h"

#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QTimer>

// The words that are selected, and the rectangle at hand.

namespace partsong {

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

TextRange PageView::stretchAround(int letter, int presses) const
{
    return presses == 2 ? m_words.wordAround(letter) : m_words.sentenceAround(letter);
}

QRect PageView::popupBeside() const
{
    QRectF first;
    QRectF last;
    if (m_region) {
        first = last = shownRect(*m_region);
    } else {
        const int there = m_words.pageOf(m_caret);
        const QList<QRectF> lines = m_words.linesOf(there, selection());
        const QRectF middle(viewport()->rect().center(), QSizeF(1, 1));
        first = lines.isEmpty() ? middle : shownRect({there, lines.first()});
        last = lines.isEmpty() ? middle : shownRect({there, lines.last()});
    }
    const QRect room = viewport()->rect();
    const int left =
        std::clamp(int(last.left()), room.left(), std::max(room.left(), room.right() - scaled(200)));
    const int bottom = std::clamp(int(last.bottom()) + 4, room.top(), room.bottom());
    const int top = std::clamp(int(std::min(first.top(), last.top())), room.top(), bottom);
    return {left, top, 1, bottom - top};
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
    m_offered = false;
    m_settled->stop();
    viewport()->update();
}

// What is meant is a rectangle now, and no words.
void PageView::beginRegion()
{
    selectBetween(m_caret, m_caret);
    drawingBegun();
}

void PageView::startRegion()
{
    const int there = page();
    const QRectF seen = QRectF(viewport()->rect()).intersected(pageRect(there));
    if (seen.isEmpty())
        return;
    beginRegion();
    const QRectF middle(seen.x() + seen.width() / 3, seen.y() + seen.height() / 3, seen.width() / 3,
                        seen.height() / 3);
    const QPointF corner = (middle.topLeft() - pageRect(there).topLeft()) / scale(there);
    setRegion(PageRegion{there, QRectF(corner, middle.size() / scale(there))});
    m_offered = true;
    Q_EMIT regionChanged();
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
    m_offered = false;
    m_settled->start();
    bringIntoSight(shownRect(*m_region));
    viewport()->update();
}

} // namespace partsong
