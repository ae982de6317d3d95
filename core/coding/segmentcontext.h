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
enum class ContextKind { None, Sentence, Turn, Characters };

struct ContextWish {
    ContextKind kind = ContextKind::Characters;
    int characters = 60; // before and after, for Characters
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
// Never more than a page before or after.
SegmentContext segmentContext(const TextIndex &text, const TextRange &range, const ContextWish &wish,
                              const std::vector<Turn> &turns);

} // namespace partsong
