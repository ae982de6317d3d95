// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace partsong {

// How well a few typed letters fit a text: higher is better.
struct FuzzyMatch {
    int score = 0;
    std::vector<int> places; // the letters of the text that were hit, in UTF-16 units, ascending
};

// Every letter of the pattern must occur in order, case and accents ignored; starts of words and runs count
// for more. Words of the pattern that are apart by blanks may come in any order, and none is hit by the
// letters of another. An empty pattern fits anything.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

// Whether the letters that were hit stand together, or begin in each word of the text where that word does:
// what somebody who typed them may well have meant. Else they are strewn about.
bool hitsMeant(const FuzzyMatch &match, const QString &text);

// Whether every word of the pattern begins a word of the text: for words that are not shown, where letters
// strewn about would seem to fit without reason.
bool beginsWords(const QString &pattern, const QString &text);

} // namespace partsong
