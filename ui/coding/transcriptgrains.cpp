// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/transcriptview.h"

#include <QScrollBar>
#include <QTextBoundaryFinder>

// What a word, a sentence, a paragraph and a turn are, and how the keyboard selects them.

namespace partsong {

namespace {

Utf16Range united(const Utf16Range &one, const Utf16Range &other)
{
    return {std::min(one.start, other.start), std::max(one.end, other.end)};
}

bool inside(const Utf16Range &one, const Utf16Range &other)
{
    return other.start <= one.start && one.end <= other.end && one != other;
}

// Far enough for any word, near enough to be looked through at every key.
constexpr int WordWindow = 400;

} // namespace

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

Utf16Range TranscriptView::wordAround(int unit) const
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

Utf16Range TranscriptView::turnAround(int unit) const
{
    const int turn = m_scene.text().turnAt(unit);
    return turn < 0 ? bodyOf(m_scene.text().paragraphAt(unit))
                    : withoutBlanks(m_scene.text().turns()[size_t(turn)].words);
}

Utf16Range TranscriptView::grainAround(int unit, Grain grain) const
{
    switch (grain) {
    case Grain::Word:
        return wordAround(unit);
    case Grain::Sentence:
        return sentenceAround(unit);
    case Grain::Paragraph:
        return bodyOf(m_scene.text().paragraphAt(unit));
    case Grain::Turn:
        return turnAround(unit);
    default:
        return {unit, unit};
    }
}

TextRange TranscriptView::stretchAround(int position, Grain grain) const
{
    const TextPositions &positions = m_scene.text().positions();
    return positions.rangeOf(grainAround(positions.unitOf(position), grain));
}

Utf16Range TranscriptView::withoutBlanks(Utf16Range units) const
{
    const QString &words = shownWords();
    while (!units.empty() && words[units.start].isSpace())
        ++units.start;
    while (!units.empty() && words[units.end - 1].isSpace())
        --units.end;
    return units;
}

// The first letter of words to read after a unit, or the last one before it; -1: there are no more. Neither
// blanks nor speakers' names are words to read.
int TranscriptView::wordsBeyond(int unit, int step) const
{
    const QString &words = shownWords();
    for (int at = step > 0 ? unit : unit - 1; at >= 0 && at < words.size(); at += step) {
        if (words[at].isSpace())
            continue;
        const int index = m_scene.text().paragraphAt(at);
        const ReadingParagraph &paragraph = m_scene.text().paragraph(index);
        if (m_scene.folds().hides(index)) {
            at = step > 0 ? paragraph.start + paragraph.length : paragraph.start;
            continue;
        }
        const Utf16Range label =
            paragraph.label < 0 ? Utf16Range() : m_scene.text().label(paragraph.label).written;
        if (!label.contains(at))
            return at;
        at = step > 0 ? label.end - 1 : label.start;
    }
    return -1;
}

// Who selects by keys reads on below: where the words reach beyond the end of the page, some of what follows
// comes into sight with them, as far as their beginning stays there.
void TranscriptView::selectInSight(const Utf16Range &units)
{
    selectUnits(units);
    const int line = int(m_scene.layout().look().step);
    const int below = caretRect(units.end).bottom() + line - viewport()->height();
    const int above = caretRect(units.start).top() - line;
    if (below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value()
                                      + std::min(below + viewport()->height() / 3, above));
    showUnit(units.end);
    showUnit(units.start);
}

// Selects the whole word, sentence... at the caret or around what is selected; where that is selected
// already, the next one is added.
void TranscriptView::selectGrain(Grain grain)
{
    if (m_id.null())
        return;
    const Utf16Range selected = withoutBlanks(selectedUnits());
    if (selected.empty()) {
        const int blank = wordsBeyond(m_caret, 1);
        const bool onWords = m_caret < shownWords().size() && !shownWords()[m_caret].isSpace();
        return selectInSight(grainAround(onWords || blank < 0 ? m_caret : blank, grain));
    }
    const Utf16Range whole = united(grainAround(selected.start, grain), grainAround(selected.end - 1, grain));
    const int next = wordsBeyond(selected.end, 1);
    if (withoutBlanks(whole) != selected || next < 0)
        return selectInSight(whole);
    selectInSight({selected.start, grainAround(next, grain).end});
}

void TranscriptView::stepGrain(Grain grain, int step)
{
    if (m_id.null())
        return;
    const Utf16Range selected = selectedUnits();
    if (selected.empty() && step > 0)
        return selectGrain(grain);
    const int next = wordsBeyond(step > 0 ? selected.end : selected.start, step);
    if (next >= 0)
        selectInSight(grainAround(next, grain));
}

void TranscriptView::growSelection()
{
    if (m_id.null())
        return;
    const Utf16Range selected = selectedUnits();
    const int last = std::max(selected.start, selected.end - 1);
    Utf16Range larger{0, int(shownWords().size())};
    for (const Grain grain : {Grain::Word, Grain::Sentence, Grain::Paragraph, Grain::Turn}) {
        const Utf16Range whole = united(grainAround(selected.start, grain), grainAround(last, grain));
        if (inside(selected, whole)) {
            larger = whole;
            break;
        }
    }
    if (larger == selected)
        return;
    if (m_grown.empty() || m_grown.back().second != selected)
        m_grown.clear();
    m_grown.emplace_back(selected, larger);
    selectInSight(larger);
}

// Goes back the way the selection grew, else to the largest part at its beginning.
void TranscriptView::shrinkSelection()
{
    const Utf16Range selected = selectedUnits();
    if (m_id.null() || selected.empty())
        return;
    if (!m_grown.empty() && m_grown.back().second == selected) {
        const Utf16Range before = m_grown.back().first;
        m_grown.pop_back();
        return selectInSight(before);
    }
    for (const Grain grain : {Grain::Turn, Grain::Paragraph, Grain::Sentence, Grain::Word}) {
        const Utf16Range part = grainAround(selected.start, grain);
        if (!part.empty() && inside(part, selected))
            return selectInSight(part);
    }
    selectInSight({selected.start, selected.start});
}

// Whether the letter belongs to what names a speaker.
bool TranscriptView::inLabel(int unit) const
{
    const ReadingParagraph &paragraph =
        m_scene.text().paragraph(m_scene.text().paragraphAt(std::max(0, unit)));
    return paragraph.label >= 0 && m_scene.text().label(paragraph.label).written.contains(unit);
}

// Where the next word ends or begins, or the one before; speakers' names are no words to read.
int TranscriptView::wordEdgeBeyond(int here, int step, bool end) const
{
    const QString &words = shownWords();
    const int from = std::max(0, here - WordWindow);
    const QString near = words.mid(from, 2 * WordWindow);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, near);
    finder.setPosition(here - from);
    const auto wanted = end ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    for (;;) {
        const qsizetype at = step > 0 ? finder.toNextBoundary() : finder.toPreviousBoundary();
        if (at < 0)
            return step > 0 ? std::min(int(words.size()), from + int(near.size())) : from;
        const int unit = from + int(at);
        if ((finder.boundaryReasons() & wanted) && !inLabel(end ? unit - 1 : unit))
            return unit;
    }
}

std::optional<TextRange> TranscriptView::withEdgeMoved(Id<Coding> coding, Edge edge, int step) const
{
    const auto known = shown(coding);
    if (!known)
        return std::nullopt;
    Utf16Range units = known->units;
    if (edge == Edge::Start)
        units.start = wordEdgeBeyond(units.start, step, false);
    else
        units.end = wordEdgeBeyond(units.end, step, true);
    if (units.empty() || units == known->units)
        return std::nullopt;
    return m_scene.text().positions().rangeOf(units);
}

} // namespace partsong
