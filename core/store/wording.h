// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/copyhistory.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace partsong {

// Bringing two wordings of one text together. Positions and lengths are code points.

// One stretch of a common text that a copy worded anew; of no words where it was put in, of no new words
// where it was taken out. Stretches of a copy never touch.
struct Reworded {
    int start = 0;
    int end = 0;
    std::u32string words;
    std::set<Uuid> edits; // those that had a hand in it
};

// What a sequence of corrections made of a text of so many characters.
std::vector<Reworded> composed(int characters, const std::vector<Correction> &corrections);

// What turns one copy's text into the merged one, to be applied in this order.
struct Rewording {
    int at = 0;
    int removed = 0;
    std::u32string inserted;
    Uuid edit; // the latest of the other copy that had a hand in it
};

struct WordingConflict {
    std::u32string first;
    std::u32string second;
};

struct MergedText {
    std::u32string words;
    std::vector<Rewording> fromFirst;
    std::vector<Rewording> fromSecond;
    std::vector<WordingConflict> conflicts;
};

// One side of a merge of texts: its rewordings of the common text, and whether the other side knows an Edit
// of it.
struct Worded {
    std::vector<Reworded> stretches;
    std::function<bool(const Uuid &)> otherKnows;
};

// Stretches that one copy alone worded anew are taken from it; the same words on both sides stand once; where
// both took words out, all of these go. Else, where one side's wording is known to the other, the other's
// stands; where neither is, both are kept, in the order of their Edits, and that is a conflict.
MergedText merged(const std::u32string &common, const Worded &first, const Worded &second);

} // namespace partsong
