// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/typing.h"

#include <algorithm>

namespace partsong {

namespace {

int charactersIn(QStringView words)
{
    return int(std::ranges::count_if(words, [](QChar unit) { return !unit.isLowSurrogate(); }));
}

// How many units both begin with, without half a character.
qsizetype commonStart(QStringView one, QStringView other)
{
    qsizetype count = 0;
    while (count < std::min(one.size(), other.size()) && one[count] == other[count])
        ++count;
    return count > 0 && one[count - 1].isHighSurrogate() ? count - 1 : count;
}

qsizetype commonEnd(QStringView one, QStringView other)
{
    qsizetype count = 0;
    while (count < std::min(one.size(), other.size())
           && one[one.size() - 1 - count] == other[other.size() - 1 - count])
        ++count;
    return count > 0 && one[one.size() - count].isLowSurrogate() ? count - 1 : count;
}

} // namespace

Splice TypedWords::splice() const
{
    return {text, at, charactersIn(removed), charactersIn(inserted)};
}

Splice TypedWords::narrowest() const
{
    const qsizetype head = commonStart(removed, inserted);
    const QStringView before = QStringView(removed).sliced(head);
    const QStringView after = QStringView(inserted).sliced(head);
    const qsizetype tail = commonEnd(before, after);
    return {text, at + charactersIn(QStringView(removed).first(head)), charactersIn(before.chopped(tail)),
            charactersIn(after.chopped(tail))};
}

TypedEdges edgesOf(const Turn &)
{
    return {};
}

TypedEdges edgesOf(const StyleRun &run)
{
    return {.start = run.style != Style::Bold && run.style != Style::Italic, .end = true};
}

std::vector<std::optional<TextRange>> afterTyping(const std::vector<TypedRange> &ranges,
                                                  const TypedWords &typed)
{
    const Splice splice = typed.narrowest();
    const bool put = splice.removed == 0 && splice.inserted > 0;
    const bool oneEnds = std::ranges::any_of(
        ranges, [&](const TypedRange &typedRange) { return typedRange.range.end == splice.at; });
    std::vector<std::optional<TextRange>> after;
    after.reserve(ranges.size());
    for (const auto &[range, edges] : ranges) {
        const bool atEnd = range.end == splice.at && edges.end;
        const bool atStart = range.start == splice.at && edges.start && !oneEnds;
        if (put && (atEnd || atStart)) {
            after.emplace_back(TextRange{range.start, range.end + splice.inserted});
            continue;
        }
        const TextRange now = moved(range, splice);
        const bool gone = now.empty() && !range.empty() && splice.at < range.start;
        after.push_back(gone ? std::nullopt : std::optional(now));
    }
    return after;
}

} // namespace partsong
