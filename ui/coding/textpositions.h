// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QStringView>

#include <vector>

namespace partsong {

// A stretch of a QString: half open, in UTF-16 units. It never leaves a view.
struct Utf16Range {
    int start = 0;
    int end = 0;

    int length() const { return end - start; }
    bool empty() const { return start >= end; }
    bool contains(int unit) const { return start <= unit && unit < end; }
    bool overlaps(const Utf16Range &other) const { return start < other.end && other.start < end; }
    Utf16Range clipped(const Utf16Range &other) const
    {
        return {std::max(start, other.start), std::min(end, other.end)};
    }
    bool operator==(const Utf16Range &) const = default;
};

// The one place where positions of a text (code points) and of its QString (UTF-16 units) meet. Keeps the
// places of the few characters that take two units, so most texts need no table at all.
class TextPositions {
public:
    TextPositions() = default;
    explicit TextPositions(QStringView text);

    int characters() const { return m_characters; }
    int units() const { return m_characters + int(m_pairs.size()); }

    // Positions outside the text give the nearest of its ends.
    int unitOf(int position) const;
    // A unit in the middle of a pair gives the character that the pair is.
    int positionOf(int unit) const;
    Utf16Range unitsOf(const TextRange &range) const { return {unitOf(range.start), unitOf(range.end)}; }
    TextRange rangeOf(const Utf16Range &units) const
    {
        return {positionOf(units.start), positionOf(units.end)};
    }

    // Follows a correction of the text: at a position, so many characters were removed and words put in their
    // place.
    void splice(int at, int removed, QStringView inserted);

private:
    std::vector<int> m_pairs; // positions of the characters that take two units, ascending
    int m_characters = 0;
};

} // namespace partsong
