// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/segmentcontext.h"

#include "core/base/textindex.h"
#include "core/coding/sentences.h"
#include "core/sources/turnqueries.h"

namespace partsong {

namespace {

constexpr int Page = 2000; // code points that are looked at before and after

SegmentContext cutTo(const TextIndex &text, const TextRange &range, const TextRange &whole)
{
    const int start = std::clamp(whole.start, std::max(0, range.start - Page), range.start);
    const int end = std::clamp(whole.end, range.end, std::min(text.characters(), range.end + Page));
    return {text.words({start, range.start}), text.words({range.end, end}), start > whole.start,
            end < whole.end};
}

SegmentContext sentence(const TextIndex &text, const TextRange &range)
{
    const TextRange page{std::max(0, range.start - Page), std::min(text.characters(), range.end + Page)};
    TextRange whole = range;
    bool ends = false;
    for (const TextRange &local : sentencesIn(text.words(page).toStdU32String(), {0, page.length()})) {
        const TextRange each{page.start + local.start, page.start + local.end};
        if (each.overlaps(range)) {
            whole = whole.united(each);
            ends = each.end < page.end || page.end == text.characters();
        }
    }
    SegmentContext found = cutTo(text, range, whole);
    found.cutBefore = whole.start == page.start && page.start > 0;
    found.cutAfter = !ends && page.end < text.characters();
    return found;
}

SegmentContext paragraph(const TextIndex &text, const TextRange &range)
{
    const SegmentContext page = cutTo(text, range, {0, text.characters()});
    SegmentContext found;
    found.before = page.before.sliced(page.before.lastIndexOf(u'\n') + 1);
    const qsizetype end = page.after.indexOf(u'\n');
    found.after = end < 0 ? page.after : page.after.first(end);
    found.cutBefore = page.cutBefore && found.before.size() == page.before.size();
    found.cutAfter = page.cutAfter && end < 0;
    return found;
}

SegmentContext turn(const TextIndex &text, const TextRange &range, const std::vector<Turn> &turns)
{
    const int at = turnAt(turns, range.start);
    if (at < 0)
        return paragraph(text, range);
    return cutTo(text, range, turns[size_t(at)].range);
}

SegmentContext characters(const TextIndex &text, const TextRange &range, int many)
{
    const TextRange around{std::max(0, range.start - many), std::min(text.characters(), range.end + many)};
    SegmentContext found = cutTo(text, range, around);
    found.cutBefore = around.start > 0;
    found.cutAfter = around.end < text.characters();
    return found;
}

// From the beginning of the turn at its start to the end of the one at its end. Where nobody speaks there, as
// in the name of who does, it goes no further; without turns, the whole text.
TextRange spokenAround(const TextIndex &text, const TextRange &range, const std::vector<Turn> &turns)
{
    if (turns.empty())
        return {0, text.characters()};
    const int first = turnAt(turns, range.start);
    const int last = turnAt(turns, std::max(range.start, range.end - 1));
    return {first < 0 ? range.start : turns[size_t(first)].range.start,
            last < 0 ? range.end : turns[size_t(last)].range.end};
}

SegmentContext words(const TextIndex &text, const TextRange &range, int many, const std::vector<Turn> &turns)
{
    const TextRange spoken = spokenAround(text, range, turns);
    const TextRange around{std::max(spoken.start, range.start - many),
                           std::min(spoken.end, range.end + many)};
    SegmentContext found = cutTo(text, range, around);
    found.cutBefore = around.start > spoken.start;
    found.cutAfter = around.end < spoken.end;
    return found;
}

} // namespace

SegmentContext segmentContext(const TextIndex &text, const TextRange &range, const ContextWish &wish,
                              const std::vector<Turn> &turns)
{
    switch (wish.kind) {
    case ContextKind::None:
        return {};
    case ContextKind::Sentence:
        return sentence(text, range);
    case ContextKind::Turn:
        return turn(text, range, turns);
    case ContextKind::Characters:
        return characters(text, range, wish.characters);
    case ContextKind::Words:
        return words(text, range, wish.characters, turns);
    }
    return {};
}

} // namespace partsong
