// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/coding/wordschanged.h"
#include "core/sources/source.h"
#include "core/sources/stylerun.h"
#include "core/sources/turn.h"
#include "core/store/project.h"
#include "core/store/splice.h"

#include <optional>
#include <vector>

namespace partsong {

// What a correction of a text has to look at. Ranges that overlap or touch; orphans do not count.
std::vector<Coding> codingsTouching(const Project &project, Id<Text> text, const TextRange &range);
std::vector<Turn> turnsTouching(const Project &project, Id<Text> text, const TextRange &range);
std::vector<StyleRun> stylesTouching(const Project &project, Id<Text> text, const TextRange &range);
// How many codings stand behind the words that a correction takes away or puts in.
int codingsBehind(const Project &project, const Splice &splice);

// What was said of corrected words, of the codings of one text: once of each coding whose words are not
// those that were coded.
std::vector<WordsChanged> wordsChangedIn(const Project &project, Id<Text> text);
std::optional<WordsChanged> wordsChangedOf(const Project &project, Id<Coding> coding);

// The words of a coding as they were coded, and how many corrections are known to have changed them.
struct WordsKept {
    QString words;
    int corrections = 0;
};
std::optional<WordsKept> wordsKeptOf(const Project &project, Id<Coding> coding);

// A coding whose words were all removed from their text.
struct Orphan {
    Id<Coding> coding;
    Id<Code> code;
    Id<Text> text;
    Id<Source> source;
    int position = 0; // where its words stood
    QString words; // that were removed
};

// By source (in the order they were added) and position; of all sources, or of one.
std::vector<Orphan> orphans(const Project &project, std::optional<Id<Source>> only = {});

} // namespace partsong
