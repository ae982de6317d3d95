// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/store/project.h"

#include <QHash>

#include <optional>
#include <vector>

namespace partsong {

struct Source;
struct Participant;
struct Quote;
struct Speaker;

// Codings of one code by one person in a text that overlap or touch a range; oldest first. Orphans do not
// count.
std::vector<Coding> codingsTouching(const Project &project, Id<Code> code, Id<Person> coder, Id<Text> text,
                                    const TextRange &range);
// Those of a person with a code on the very same rectangle; oldest first.
std::vector<Coding> regionCodings(const Project &project, Id<Code> code, Id<Person> coder,
                                  const Anchor &region);
// All codings of a text, by start, then end.
std::vector<Coding> codingsOf(const Project &project, Id<Text> text);

// How many codings each text has, of one person.
QHash<Id<Text>, int> codingCountsByText(const Project &project, Id<Person> coder);
// The codes and the quotes of very many codings, each once.
std::vector<Uuid> codesAndQuotesOf(const Project &project, const std::vector<Uuid> &codings);
// The codes that a person used last, latest first; at most so many. Looks no farther back than what is worth
// remembering.
std::vector<Id<Code>> codesUsedLast(const Project &project, Id<Person> coder, int most);

// Where a coding stands, without its words: enough for a list that fetches words as they come into sight.
struct CodingPlace {
    Id<Coding> id;
    Id<Code> code;
    Id<Text> text;
    Id<Source> source;
    TextRange range;
    int page = 0;
    Id<Person> coder = {};
    std::optional<int> weight = {};
    qint64 created = 0;
};
CodingPlace placeOf(const Coding &coding, Id<Source> source);

// Which codings; what is not set does not narrow.
struct CodingFilter {
    std::vector<Id<Code>> codes;
    std::optional<Id<Source>> source;
    std::optional<Id<Person>> coder;
    std::optional<Id<Participant>> participant;
};

// By source (in the order they were added), start, end.
std::vector<CodingPlace> codingPlaces(const Project &project, const CodingFilter &filter);
// The coded passages of a source, of the turns of a speaker, by start and end.
std::vector<Id<Coding>> codingsIn(const Project &project, Id<Source> source);
std::vector<Id<Coding>> codingsSpokenBy(const Project &project, Id<Speaker> speaker);

// The quotes chosen from passages of a source, in the order of their words.
std::vector<Id<Quote>> quotesIn(const Project &project, Id<Source> source);

// Whose words a coding covers: the speaker of the turn where it begins, and the participant who that is, or
// who gave the source. Null where that is not known.
struct CodingVoice {
    Id<Coding> coding;
    Id<Source> source;
    Id<Speaker> speaker;
    Id<Participant> participant;
};
// In no order; those that are not there, or no longer, are left out.
std::vector<CodingVoice> voicesOf(const Project &project, const std::vector<Id<Coding>> &codings);

// By source name, start, end: the order of lists that leave the program.
std::vector<Coding> codings(const Project &project, const CodingFilter &filter);

} // namespace partsong
