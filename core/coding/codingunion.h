// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codings.h"

#include <QHash>

#include <map>

namespace partsong {

class Edit;

// The codings of one code by one person in one text, as an Edit goes on adding to them: when thousands are
// added, the store is asked for them once.
class CodingsAtHand {
public:
    CodingsAtHand(const Project &project, Id<Code> code, Id<Person> coder, Id<Text> text);
    CodingsAtHand(const CodingsAtHand &) = delete;
    CodingsAtHand &operator=(const CodingsAtHand &) = delete;

    // Those that overlap or touch a range, oldest first.
    std::vector<Coding> touching(const TextRange &range) const;
    void add(const Coding &coding);
    void remove(Id<Coding> id);
    // Takes the place of the coding of that id, and is as old.
    void replace(const Coding &coding);

private:
    void put(const Coding &coding, int age);

    std::multimap<int, std::pair<int, Coding>> m_byStart; // with their age: less is older
    QHash<Id<Coding>, std::multimap<int, std::pair<int, Coding>>::iterator> m_known;
    int m_longest = 0; // no coding is longer
    int m_added = 0;
};

// The codings that a range meets, and those that all of them together meet, and so on: what becomes one with
// it. What lies within one that is there grows nothing, so that one alone is met. `touching` gives those that
// overlap or touch a range.
template <typename Touching> std::vector<Coding> allMet(TextRange range, const Touching &touching)
{
    std::vector<Coding> met = touching(range);
    if (met.size() == 1 && met.front().anchor.range.contains(range))
        return met;
    for (;;) {
        TextRange whole = range;
        for (const Coding &coding : met)
            whole = whole.united(coding.anchor.range);
        if (whole == range)
            return met;
        range = whole;
        met = touching(range);
    }
}

// Adds codings within an Edit, as the person who acts. Where they unite, one that meets others of its code
// and person becomes one with them: the oldest grows, the others go, and what linked to them links to it.
// Where the study does not join codings, and for regions, one that is there already is not made twice.
class CodingUnion {
public:
    enum class Meeting { Unites, IsMadeOnce, StaysApart };
    // `expected`: how many will be added, about.
    CodingUnion(Edit &edit, Meeting meeting, size_t expected);

    Id<Coding> add(const NewCoding &coding);
    // What a coding that was added has become a part of since; else itself.
    Id<Coding> keptAs(Id<Coding> id) const;

private:
    std::vector<Coding> met(const NewCoding &coding);
    CodingsAtHand *atHand(const NewCoding &coding);
    Id<Coding> insert(const NewCoding &coding);
    Id<Coding> unite(const NewCoding &coding, const std::vector<Coding> &met);

    Edit &m_edit;
    Meeting m_meeting;
    bool m_many;
    QHash<Id<Coding>, Id<Coding>> m_became;
    std::map<std::pair<Uuid, Uuid>, CodingsAtHand> m_atHand; // by code and text
};

// Where one that was given another range or code meets others of its code and person: makes them one, the
// oldest, and returns that one's id. Whether the study joins codings is asked by who calls.
Id<Coding> uniteWithNeighbours(Edit &edit, const Coding &coding);
// The same for many, one after the other.
void uniteEachWithNeighbours(Edit &edit, const std::vector<Id<Coding>> &codings);

} // namespace partsong
