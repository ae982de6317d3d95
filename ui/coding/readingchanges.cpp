// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/readingtext.h"

// How a text follows typing without being read again.

namespace partsong {

namespace {

template <typename T>
std::vector<T> movedMarks(const std::vector<T> &marks, const TypedWords &typed, TurnEdges edges)
{
    std::vector<T> after;
    after.reserve(marks.size());
    if (edges == TurnEdges::StayOutside) {
        const Splice splice = typed.splice();
        for (const T &mark : marks) {
            after.push_back(mark);
            after.back().range = moved(mark.range, splice);
        }
        return after;
    }
    std::vector<TypedRange> ranges;
    ranges.reserve(marks.size());
    for (const T &mark : marks)
        ranges.push_back({mark.range, edgesOf(mark)});
    const auto places = afterTyping(ranges, typed);
    for (size_t i = 0; i < marks.size(); ++i) {
        if (!places[i])
            continue;
        after.push_back(marks[i]);
        after.back().range = *places[i];
    }
    return after;
}

// The paragraphs of a text at one moment, to be compared with those of another.
struct Paragraphs {
    std::vector<ReadingParagraph> paragraphs;
    std::vector<SpeakerLabel> labels;

    int count() const { return int(paragraphs.size()); }
    const ReadingParagraph &at(int index) const { return paragraphs[size_t(index)]; }
    int indexOf(int unit) const
    {
        const auto after = std::ranges::upper_bound(paragraphs, unit, {}, &ReadingParagraph::start);
        return std::max(0, int(after - paragraphs.begin()) - 1);
    }
    SpeakerLabel labelOf(int index, int shift) const
    {
        SpeakerLabel label = at(index).label < 0 ? SpeakerLabel() : labels[size_t(at(index).label)];
        if (!label.written.empty())
            label.written = {label.written.start + shift, label.written.end + shift};
        return label;
    }
    bool emptyAt(int index) const { return at(index).length == 0; }
};

// Whether a paragraph looks and is labelled as another, which stands so many units further on.
bool same(const Paragraphs &one, int index, const Paragraphs &other, int otherIndex, int shift)
{
    ReadingParagraph a = one.at(index);
    const ReadingParagraph &b = other.at(otherIndex);
    a.start += shift;
    a.label = a.label < 0 ? -1 : b.label < 0 ? -2 : b.label;
    if (a != b)
        return false;
    const SpeakerLabel label = one.labelOf(index, shift);
    const SpeakerLabel otherLabel = other.labelOf(otherIndex, 0);
    return label.shown == otherLabel.shown
        && (label.written == otherLabel.written || (label.written.empty() && otherLabel.written.empty()));
}

ReadingChange compared(const Paragraphs &old, const Paragraphs &now, const Utf16Range &units, int inserted)
{
    ReadingChange change{.units = units, .inserted = inserted};
    const int most = std::min(old.indexOf(units.start), now.indexOf(units.start));
    while (change.first < most && same(old, change.first, now, change.first, 0))
        ++change.first;
    int oldEnd = old.count();
    int nowEnd = now.count();
    while (oldEnd - 1 > old.indexOf(units.end) && nowEnd - 1 > now.indexOf(units.start + inserted)
           && same(old, oldEnd - 1, now, nowEnd - 1, change.shift())) {
        --oldEnd;
        --nowEnd;
    }
    // The space above a paragraph depends on what stands there.
    if (oldEnd < old.count() && nowEnd < now.count() && old.emptyAt(oldEnd - 1) != now.emptyAt(nowEnd - 1)) {
        ++oldEnd;
        ++nowEnd;
    }
    change.before = oldEnd - change.first;
    change.after = nowEnd - change.first;
    const ReadingParagraph &last = old.at(oldEnd - 1);
    change.window = {old.at(change.first).start, last.start + last.length + 1};
    return change;
}

} // namespace

ReadingChange ReadingText::replace(const Utf16Range &units, const QString &words, const TypedWords &typed,
                                   TurnEdges edges)
{
    const ReadingParagraph here = paragraph(paragraphAt(units.start));
    const int end = here.start + here.length + int(words.size()) - units.length();
    const std::vector<int> turns = turnsIn({here.start, here.start + here.length});
    const bool plain = edges == TurnEdges::GoOn && (turns.empty() || turns.back() <= units.start)
        && staysInItsParagraph(units, words, !turns.empty());
    const TextRange range = m_positions.rangeOf(units);
    const int characters = m_positions.characters();
    m_positions.splice(range.start, range.length(), words);
    m_words.replace(units.start, units.length(), words);
    moveMarks(typed, edges);
    const bool cheap = plain && m_shownTurns.size() == m_turns.size() && turnsIn({here.start, end}) == turns;
    ReadingChange change =
        cheap ? shiftParagraph(units, int(words.size())) : cutAgain(units, int(words.size()));
    change.characters = m_positions.characters() - characters;
    return change;
}

void ReadingText::settle()
{
    m_storedTurns = m_shownTurns;
    m_storedStyles = m_shownStyles;
}

void ReadingText::moveMarks(const TypedWords &typed, TurnEdges edges)
{
    m_shownTurns = movedMarks(m_storedTurns, typed, edges);
    m_shownStyles = movedMarks(m_storedStyles, typed, edges);
}

// The units at which turns begin in a stretch, or at its end.
std::vector<int> ReadingText::turnsIn(const Utf16Range &units) const
{
    const auto start = [](const Turn &turn) { return turn.range.start; };
    auto turn = std::ranges::lower_bound(m_shownTurns, m_positions.positionOf(units.start), {}, start);
    std::vector<int> found;
    for (; turn != m_shownTurns.end() && m_positions.unitOf(turn->range.start) <= units.end; ++turn)
        found.push_back(m_positions.unitOf(turn->range.start));
    return found;
}

// Whether what is typed can change nothing but the length of one paragraph.
bool ReadingText::staysInItsParagraph(const Utf16Range &units, const QString &words, bool turnBegins) const
{
    const int index = paragraphAt(units.start);
    const ReadingParagraph &here = paragraph(index);
    const bool last = index + 1 == count();
    const int length = here.length + int(words.size()) - units.length();
    if (m_wrapped.any() || words.contains(u'\n') || units.end > here.start + here.length || here.continues
        || (!last && paragraph(index + 1).continues))
        return false;
    if (length > LongestPiece || (length == 0) != (here.length == 0) || !emphasisIn(here).empty())
        return false;
    if (here.label >= 0)
        return turnBegins && units.start >= label(here.label).written.end;
    // Its words may become the label of the turn below.
    const SpeakerLabel below =
        last || paragraph(index + 1).label < 0 ? SpeakerLabel() : label(paragraph(index + 1).label);
    return below.shown.isEmpty() || !below.written.empty();
}

ReadingChange ReadingText::shiftParagraph(const Utf16Range &units, int inserted)
{
    const int index = paragraphAt(units.start);
    ReadingChange change{.units = units, .inserted = inserted, .first = index, .before = 1, .after = 1};
    const int end = paragraph(index).start + paragraph(index).length;
    change.window = {paragraph(index).start, end + 1};
    const int shift = change.shift();
    m_paragraphs[size_t(index)].length += shift;
    for (size_t i = size_t(index) + 1; i < m_paragraphs.size(); ++i)
        m_paragraphs[i].start += shift;
    const auto follow = [=](Utf16Range &range) {
        if (range.start > end)
            range = {range.start + shift, range.end + shift};
    };
    for (SpeakerLabel &label : m_labels) {
        if (!label.written.empty())
            follow(label.written);
    }
    for (StyledStretch &part : m_emphasis)
        follow(part.units);
    for (size_t i = 0; i < m_turns.size(); ++i) {
        m_turns[i].words = m_positions.unitsOf(m_shownTurns[i].range);
        m_turns[i].top += m_turns[i].top > end ? shift : 0;
    }
    return change;
}

ReadingChange ReadingText::cutAgain(const Utf16Range &units, int inserted)
{
    const Paragraphs old{std::move(m_paragraphs), std::move(m_labels)};
    addMarks();
    const Paragraphs now{m_paragraphs, m_labels};
    return compared(old, now, units, inserted);
}

} // namespace partsong
