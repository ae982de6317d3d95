// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/passages.h"

#include "core/base/textindex.h"
#include "core/coding/sentences.h"
#include "core/sources/turnqueries.h"
#include "core/sources/wrappedlines.h"

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

TextRange common(const TextRange &one, const TextRange &other)
{
    return {std::max(one.start, other.start), std::min(one.end, other.end)};
}

// The ranges, which lie one after another, that share a position with another one.
std::vector<TextRange> meeting(const std::vector<TextRange> &ranges, const TextRange &range)
{
    std::vector<TextRange> met;
    auto at = std::ranges::upper_bound(ranges, range.start, {}, &TextRange::start);
    if (at != ranges.begin())
        --at;
    for (; at != ranges.end() && at->start < range.end; ++at) {
        if (at->overlaps(range))
            met.push_back(*at);
    }
    return met;
}

int codePoints(QStringView words)
{
    return static_cast<int>(std::ranges::count_if(words, [](QChar unit) { return !unit.isLowSurrogate(); }));
}

} // namespace

// Where something begins and ends that keeps lines apart.
struct Passages::Bounds {
    std::set<int> starts;
    std::set<int> ends;

    void add(const TextRange &range)
    {
        starts.insert(range.start);
        ends.insert(range.end);
    }
    bool holdApart(const TextRange &line, const TextRange &next) const
    {
        const auto begins = starts.lower_bound(next.start);
        const auto stops = ends.upper_bound(line.start);
        return (begins != starts.end() && *begins <= next.end)
            || (stops != ends.end() && *stops <= next.start);
    }
};

Passages::Passages(const Project &project, Id<Text> text)
{
    const QString words = QString::fromUtf8(project.text(text)->utf8());
    m_words = words.toStdU32String();
    Bounds bounds;
    for (const Turn &turn : turnsOf(project, text)) {
        m_turns.push_back(turn.range);
        bounds.add(turn.range);
    }
    // Headings, items of lists and tables are never joined with what stands around them.
    for (const StyleRun &run : stylesOf(project, text)) {
        if (run.style != Style::Bold && run.style != Style::Italic)
            bounds.add(run.range);
    }
    cutParagraphs(words, bounds);
}

void Passages::cutParagraphs(const QString &words, const Bounds &bounds)
{
    const WrappedLines wrapped(words);
    const QStringView all(words);
    const auto endOf = [&all](qsizetype from) {
        const qsizetype line = all.indexOf(u'\n', from);
        const qsizetype end = line < 0 ? all.size() : line;
        const qsizetype page = all.sliced(from, end - from).indexOf(u'\f');
        return page < 0 ? end : from + page;
    };
    // Most texts have no letter of two units.
    const bool plain = qsizetype(m_words.size()) == words.size();
    const auto length = [plain](QStringView part) { return plain ? int(part.size()) : codePoints(part); };
    int start = 0; // of the paragraph
    int position = 0; // of the line
    for (qsizetype line = 0, end = endOf(0); line < all.size();) {
        const int after = position + length(all.sliced(line, end - line));
        const qsizetype next = std::min(end + 1, all.size());
        const qsizetype nextEnd = endOf(next);
        const QStringView nextLine = all.sliced(next, nextEnd - next);
        const bool joins = wrapped.any() && !nextLine.isEmpty()
            && wrapped.goesOn(all.sliced(line, end - line), nextLine)
            && !bounds.holdApart({position, after}, {after + 1, after + 1 + length(nextLine)});
        if (!joins) {
            m_paragraphs.push_back({start, after});
            start = after + 1;
        }
        position = after + 1;
        line = next;
        end = nextEnd;
    }
}

TextRange Passages::trimmed(TextRange range) const
{
    const auto blank = [this](int at) { return QChar::isSpace(m_words[static_cast<size_t>(at)]); };
    while (range.start < range.end && blank(range.start))
        ++range.start;
    while (range.end > range.start && blank(range.end - 1))
        --range.end;
    return range;
}

TextRange Passages::turnAround(const TextRange &range) const
{
    for (const TextRange &turn : meeting(m_turns, range)) {
        if (turn.contains(range))
            return turn;
    }
    return {0, static_cast<int>(m_words.size())};
}

std::vector<TextRange> Passages::partsUntrimmed(const TextRange &stretch, PassageScope scope) const
{
    if (scope == PassageScope::Match)
        return {stretch};
    if (scope == PassageScope::Turn) {
        std::vector<TextRange> turns = meeting(m_turns, stretch);
        return turns.empty() ? meeting(m_paragraphs, stretch) : turns;
    }
    std::vector<TextRange> parts;
    for (const TextRange &paragraph : meeting(m_paragraphs, stretch)) {
        // A paragraph without its label, where a turn begins in it.
        const std::vector<TextRange> turns = meeting(m_turns, paragraph);
        const TextRange body = turns.size() == 1 && turns.front().overlaps(stretch)
            ? common(paragraph, turns.front())
            : paragraph;
        if (scope == PassageScope::Paragraph)
            parts.push_back(body);
        else
            std::ranges::move(sentencesIn(m_words, body), std::back_inserter(parts));
    }
    return parts;
}

TextRange Passages::around(const TextRange &range, PassageScope scope) const
{
    TextRange whole = range;
    const TextRange turn = turnAround(range);
    for (const TextRange &part : partsUntrimmed(range, scope)) {
        const TextRange inside = scope == PassageScope::Turn ? part : trimmed(common(part, turn));
        if (inside.overlaps(range))
            whole = whole.united(inside);
    }
    return whole;
}

std::vector<TextRange> Passages::partsOf(const TextRange &stretch, PassageScope scope) const
{
    if (scope == PassageScope::Match)
        return {stretch};
    std::vector<TextRange> parts;
    for (const TextRange &part : partsUntrimmed(stretch, scope)) {
        const TextRange inside =
            scope == PassageScope::Turn ? common(part, stretch) : trimmed(common(part, stretch));
        if (!inside.empty())
            parts.push_back(inside);
    }
    return parts;
}

} // namespace partsong
