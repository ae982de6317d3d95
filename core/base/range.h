// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace partsong {

// A stretch of a text: half open, 0-based, in Unicode code points.
struct TextRange {
    int start = 0;
    int end = 0;

    int length() const { return end - start; }
    bool empty() const { return start >= end; }
    bool contains(int position) const { return start <= position && position < end; }
    bool contains(const TextRange &other) const { return start <= other.start && other.end <= end; }
    bool overlaps(const TextRange &other) const { return start < other.end && other.start < end; }
    bool touches(const TextRange &other) const { return start <= other.end && other.start <= end; }
    TextRange united(const TextRange &other) const
    {
        return {std::min(start, other.start), std::max(end, other.end)};
    }

    bool operator==(const TextRange &) const = default;
};

} // namespace partsong
