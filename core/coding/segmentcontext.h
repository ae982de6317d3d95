// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/sources/turn.h"

#include <QString>

#include <vector>

namespace partsong {

class TextIndex;

// How much of what stands around a segment is shown with it.
enum class ContextKind { None, Sentence, Turn, Characters, Words };

struct ContextWish {
    ContextKind kind = ContextKind::Words;
    int characters = 60; // before and after, for Characters and Words
    bool operator==(const ContextWish &) const = default;
};

// What stands around a segment, as it is in the text.
struct SegmentContext {
    QString before;
    QString after;
    bool cutBefore = false; // the sentence or turn begins earlier still
    bool cutAfter = false;
};

// A sentence goes on over single line ends and ends with its paragraph. Without turns, a turn is a paragraph.
// Never more than a page before or after. Words are so many characters as long as the same person speaks;
// Characters go on beyond.
SegmentContext segmentContext(const TextIndex &text, const TextRange &range, const ContextWish &wish,
                              const std::vector<Turn> &turns);

} // namespace partsong
