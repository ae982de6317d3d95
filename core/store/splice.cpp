// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/splice.h"

namespace partsong {

TextRange moved(const TextRange &range, const Splice &splice)
{
    const int from = splice.at;
    const int to = splice.end();
    if (range.end <= from)
        return range;
    if (range.start >= to)
        return {range.start + splice.shift(), range.end + splice.shift()};
    if (range.start <= from && range.end >= to)
        return {range.start, range.end + splice.shift()};
    if (range.start <= from)
        return {range.start, from};
    if (range.end > to)
        return {from + splice.inserted, range.end + splice.shift()};
    return {from, from};
}

TextRange moved(TextRange range, const std::vector<Splice> &splices)
{
    for (const Splice &splice : splices)
        range = moved(range, splice);
    return range;
}

std::expected<int, size_t> withdrawn(const Splice &earlier, std::vector<Splice> &later)
{
    int at = earlier.at;
    for (size_t i = 0; i < later.size(); ++i) {
        Splice &splice = later[i];
        if (splice.end() <= at)
            at += splice.shift();
        else if (splice.at >= at + earlier.inserted)
            splice.at -= earlier.shift();
        else
            return std::unexpected(i);
    }
    return at;
}

} // namespace partsong
