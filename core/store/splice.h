// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/range.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <vector>

namespace partsong {

struct Text;

// One correction of a text: at a position, so many code points were removed and others put in their place.
struct Splice {
    Id<Text> text;
    int at = 0;
    int removed = 0; // code points
    int inserted = 0; // code points

    int end() const { return at + removed; }
    int shift() const { return inserted - removed; }
    Splice inverse() const { return {text, at, inserted, removed}; }
    bool operator==(const Splice &) const = default;
};

// Where a range stands after a splice. Wholly before or after: kept or shifted. An insertion at an edge falls
// outside. A replacement inside the range, or of exactly its words, stays inside; one over an edge trims the
// range to its own remaining words; with all its words gone the range is empty.
TextRange moved(const TextRange &range, const Splice &splice);
TextRange moved(TextRange range, const std::vector<Splice> &splices);

// What undoing a splice needs to know of the splices that came after it. Moves the later splices to where
// they would stand had the earlier one never been, and returns where the earlier one's inserted words begin
// now. The index of the first later splice that touches those words, when one does.
std::expected<int, size_t> withdrawn(const Splice &earlier, std::vector<Splice> &later);

} // namespace partsong
