// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTextBoundaryFinder>

// Which words are selected, where the caret is, and what a word, a sentence and a paragraph are.

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
    Utf16Range units = selectedUnits();
    const QString &words = shownWords();
    while (!units.empty() && words[units.start].isSpace())
        ++units.start;
    while (!units.empty() && words[units.end - 1].isSpace())
        --units.end;
    return m_scene.text().positions().rangeOf(units);
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
    m_caret = std::clamp(unit, 0, int(shownWords().size()));
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

QPoint TranscriptView::popupPlace()
{
    const QRect last = caretRect(selectedUnits().end);
    const QRect inside = viewport()->rect().adjusted(0, 0, 0, -scaled(40));
    return {std::clamp(last.left(), inside.left(), inside.right()),
            std::clamp(last.bottom() + space(2), inside.top(), inside.bottom())};
}

// The words of a paragraph without the speaker's name.
Utf16Range TranscriptView::bodyOf(int index) const
{
    const ReadingParagraph &paragraph = m_scene.text().paragraph(index);
    Utf16Range body = paragraph.units();
    if (paragraph.label >= 0)
        body.start = std::max(body.start, m_scene.text().label(paragraph.label).written.end);
    return body.empty() ? paragraph.units() : body;
}

Utf16Range TranscriptView::sentenceAround(int unit) const
{
    const Utf16Range body = bodyOf(m_scene.text().paragraphAt(unit));
    const QString words = m_scene.text().wordsOf({body.start, body.length()});
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words);
    finder.setPosition(std::clamp(unit - body.start + 1, 0, int(words.size())));
    qsizetype start = std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(std::clamp(unit - body.start, 0, int(words.size())));
    qsizetype end = finder.toNextBoundary();
    end = end < 0 ? words.size() : end;
    while (end > start && words[end - 1].isSpace())
        --end;
    while (start < end && words[start].isSpace())
        ++start;
    return {body.start + int(start), body.start + int(end)};
}

Utf16Range TranscriptView::wordAround(int unit)
{
    const ReadingParagraph &paragraph = m_scene.text().paragraph(m_scene.text().paragraphAt(unit));
    const QString words = m_scene.text().wordsOf(paragraph);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
    const int inside = std::clamp(unit - paragraph.start, 0, std::max(0, int(words.size()) - 1));
    finder.setPosition(inside);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const auto start = finder.position();
    const auto end = finder.toNextBoundary();
    return {paragraph.start + int(start), paragraph.start + int(end < 0 ? words.size() : end)};
}

} // namespace partsong
