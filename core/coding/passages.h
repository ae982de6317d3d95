// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/coding/coding.h"
#include "core/store/project.h"

#include <string>
#include <vector>

namespace partsong {

// How much to code where something was found.
enum class PassageScope { Match, Sentence, Paragraph, Turn };

// How one text falls into turns, paragraphs and sentences. Lines that were broken to a width belong together;
// the name and time at the head of a turn belong to no passage of it.
class Passages {
public:
    Passages(const Project &project, Id<Text> text);

    // The sentence, paragraph or turn around a range; several where it reaches into several. Where nobody
    // speaks, the paragraph stands for the turn.
    TextRange around(const TextRange &range, PassageScope scope) const;
    // The sentences, paragraphs or turns of a longer stretch, as far as they lie in it.
    std::vector<TextRange> partsOf(const TextRange &stretch, PassageScope scope) const;

private:
    struct Bounds;
    void cutParagraphs(const QString &words, const Bounds &bounds);
    std::vector<TextRange> partsUntrimmed(const TextRange &stretch, PassageScope scope) const;
    TextRange trimmed(TextRange range) const;
    // The turn that holds all of a range; the whole text where none does.
    TextRange turnAround(const TextRange &range) const;

    std::u32string m_words;
    std::vector<TextRange> m_turns;
    std::vector<TextRange> m_paragraphs;
};

} // namespace partsong
