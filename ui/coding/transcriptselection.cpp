// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "ui/coding/wordsstandin.h"

#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QScrollBar>

// Which words are selected, and where the caret is.

namespace partsong {

Utf16Range TranscriptView::selectedUnits() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

TextRange TranscriptView::selection() const
{
    return m_scene.text().positions().rangeOf(selectedUnits());
}

TextRange TranscriptView::selectedWords() const
{
    return m_scene.text().positions().rangeOf(withoutBlanks(selectedUnits()));
}

std::vector<TextRange> TranscriptView::selectedStretches() const
{
    const ReadingText &text = m_scene.text();
    const Utf16Range selected = withoutBlanks(selectedUnits());
    std::vector<TextRange> stretches;
    Utf16Range stretch;
    const auto close = [&] {
        const Utf16Range words = withoutBlanks(stretch.clipped(selected));
        if (!words.empty())
            stretches.push_back(text.positions().rangeOf(words));
        stretch = {};
    };
    for (int i = text.paragraphAt(selected.start);
         !selected.empty() && i < text.count() && text.paragraph(i).start < selected.end; ++i) {
        if (m_scene.folds().hides(i)) {
            close();
            continue;
        }
        const bool begins = stretch.empty();
        const bool goesOn = i > 0 && !m_scene.folds().hides(i - 1);
        if (begins)
            stretch.start = goesOn ? text.paragraph(i).start : bodyOf(i).start;
        stretch.end = text.paragraph(i).units().end + 1;
    }
    close();
    return stretches;
}

int TranscriptView::caret() const
{
    return m_scene.text().positions().positionOf(m_caret);
}

void TranscriptView::select(const TextRange &range)
{
    selectUnits(m_scene.text().positions().unitsOf(range));
}

QString TranscriptView::wordsIn(const TextRange &range) const
{
    const Utf16Range units = m_scene.text().positions().unitsOf(range);
    return m_scene.text().words().mid(units.start, units.length());
}

void TranscriptView::selectUnits(const Utf16Range &units)
{
    const Utf16Range before = selectedUnits();
    const int caretBefore = m_caret;
    m_anchor = units.start;
    m_caret = units.end;
    m_wantedX = -1;
    moved(before, caretBefore);
}

void TranscriptView::setCaretUnit(int unit, bool extend)
{
    const Utf16Range before = selectedUnits();
    const int caretBefore = m_caret;
    m_caret = shownUnit(std::clamp(unit, 0, int(shownWords().size())), unit < caretBefore ? -1 : 1);
    if (!extend)
        m_anchor = m_caret;
    moved(before, caretBefore);
    showUnit(m_caret);
}

// Paints what the caret left and where it went, and tells screen readers.
void TranscriptView::moved(const Utf16Range &before, int caretBefore)
{
    const Utf16Range now = selectedUnits();
    updateUnits({std::min(before.start, now.start), std::max(before.end, now.end) + 1});
    updateUnits({caretBefore, caretBefore + 1});
    showCaret();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent news(this, now.start, now.end);
        news.setCursorPosition(m_caret);
        QAccessible::updateAccessibility(&news);
    }
    if (before != now || caretBefore != m_caret)
        Q_EMIT selectionChanged();
}

void TranscriptView::showUnit(int unit)
{
    const QRect caret = caretRect(unit);
    const int room = int(m_scene.layout().look().step);
    int by = 0;
    if (caret.top() < room)
        by = caret.top() - room;
    else if (caret.bottom() > viewport()->height() - room)
        by = caret.bottom() - viewport()->height() + room;
    if (by != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

void TranscriptView::reveal(const TextRange &range)
{
    const Utf16Range units = m_scene.text().positions().unitsOf(range);
    if (isFolded(range.start))
        Q_EMIT unfoldWanted();
    // Heights above are guessed until they have been seen, so it takes a second look to be right.
    for (int look = 0; look < 3; ++look) {
        const QRect place = caretRect(units.start);
        const int wanted = viewport()->height() / 3;
        if (look > 0 ? std::abs(place.top() - wanted) < 2
                     : viewport()->rect().contains(place) && place.top() < 2 * wanted)
            break;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - wanted);
        layOutVisible();
    }
    selectUnits({units.start, units.start});
    flash(units);
    viewport()->update();
}

QRect TranscriptView::caretRect(int unit)
{
    const QRectF caret = m_scene.layout().caretRect(unit);
    return caret.translated(m_scene.columns().words, topOf()).toAlignedRect();
}

int TranscriptView::unitAt(const QPoint &point)
{
    const QPointF place = toScene(point);
    return m_scene.layout().unitAt({place.x() - m_scene.columns().words, place.y()});
}

void TranscriptView::updateStandIn()
{
    if (m_standIn)
        m_standIn->popupOver()->update();
}

QWidget *TranscriptView::popupOver()
{
    return m_standIn && !hasFocus() ? m_standIn->popupOver() : viewport();
}

void TranscriptView::takeFocus()
{
    if (m_standIn && !hasFocus())
        m_standIn->takeFocus();
    else
        setFocus();
}

std::optional<Anchor> TranscriptView::region() const
{
    return m_standIn ? m_standIn->region() : std::nullopt;
}

QPoint TranscriptView::popupPlace()
{
    const QRect beside = popupBeside();
    return {beside.left(), beside.top() + beside.height()};
}

QRect TranscriptView::popupBeside()
{
    if (m_standIn && !hasFocus())
        return m_standIn->popupBeside();
    const QRect first = caretRect(selectedUnits().start);
    const QRect last = caretRect(selectedUnits().end);
    const QRect inside = viewport()->rect().adjusted(0, 0, 0, -scaled(40));
    const int bottom = std::clamp(last.bottom() + space(2), inside.top(), inside.bottom());
    const int top = std::clamp(first.top(), inside.top(), bottom);
    return {std::clamp(last.left(), inside.left(), inside.right()), top, 1, bottom - top};
}

} // namespace partsong
