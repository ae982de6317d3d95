// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/stylerun.h"
#include "core/sources/turn.h"
#include "core/store/splice.h"

#include <optional>

namespace partsong {

// Words that took the place of others in a text; at a position in code points.
struct TypedWords {
    Id<Text> text;
    int at = 0;
    QString removed;
    QString inserted;

    Splice splice() const;
    // Of what is really different: words that stand at both ends before and after are left out.
    Splice narrowest() const;
};

// Which edges of a range take in words that are typed there.
struct TypedEdges {
    bool start = true;
    bool end = true;
};

struct TypedRange {
    TextRange range;
    TypedEdges edges;
};

TypedEdges edgesOf(const Turn &turn);
// A bold word goes on being bold at its end; a heading is one wherever one types in it.
TypedEdges edgesOf(const StyleRun &run);

// Where turns and styles stand after words were typed. What is typed at an edge is said by whoever speaks
// there; between two, by the one before. Nothing for a range that went with what stood before it, as a turn
// does with its label.
std::vector<std::optional<TextRange>> afterTyping(const std::vector<TypedRange> &ranges,
                                                  const TypedWords &typed);

} // namespace partsong
