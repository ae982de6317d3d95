// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codingunion.h"

#include "core/coding/codingqueries.h"
#include "core/coding/joinedcomments.h"
#include "core/coding/quotes.h"
#include "core/store/edit.h"

#include <QDateTime>

#include <span>

namespace partsong {

namespace {

constexpr size_t Many = 20; // from here on, asking the store once is quicker

TextRange wholeOf(const std::vector<Coding> &codings, TextRange whole)
{
    for (const Coding &coding : codings)
        whole = whole.united(coding.anchor.range);
    return whole;
}

// Gives one coding the whole range, with what the others say, and whatever links to them; the others go.
Coding mergedInto(Edit &edit, Coding kept, std::span<const Coding> others, const TextRange &whole)
{
    keepQuotedWords(edit, kept, whole);
    for (const Coding &coding : others)
        keepQuotedWords(edit, coding, whole);
    kept.anchor.range = whole;
    for (const Coding &coding : others) {
        kept.comment = joinedComments(kept.comment, coding.comment);
        if (!kept.weight)
            kept.weight = coding.weight;
        edit.relink(coding.id, kept.id);
        edit.remove(coding.id);
    }
    edit.update(kept);
    return kept;
}

bool canUnite(const Coding &coding)
{
    return !coding.anchor.region() && !coding.anchor.range.empty();
}

// What comes of a coding and all that it meets, itself among them.
Coding unitedWith(Edit &edit, const Coding &coding, const std::vector<Coding> &met)
{
    if (met.size() < 2)
        return coding;
    const std::span<const Coding> others(met.begin() + 1, met.end());
    return mergedInto(edit, met.front(), others, wholeOf(met, coding.anchor.range));
}

} // namespace

CodingsAtHand::CodingsAtHand(const Project &project, Id<Code> code, Id<Person> coder, Id<Text> text)
{
    const TextRange everywhere{0, std::numeric_limits<int>::max()};
    for (const Coding &coding : codingsTouching(project, code, coder, text, everywhere))
        add(coding);
}

void CodingsAtHand::put(const Coding &coding, int age)
{
    m_longest = std::max(m_longest, coding.anchor.range.length());
    m_known.insert(coding.id, m_byStart.emplace(coding.anchor.range.start, std::pair(age, coding)));
}

void CodingsAtHand::add(const Coding &coding)
{
    put(coding, m_added++);
}

void CodingsAtHand::remove(Id<Coding> id)
{
    if (const auto known = m_known.find(id); known != m_known.end()) {
        m_byStart.erase(*known);
        m_known.erase(known);
    }
}

void CodingsAtHand::replace(const Coding &coding)
{
    const int age = m_known.value(coding.id)->second.first;
    remove(coding.id);
    put(coding, age);
}

std::vector<Coding> CodingsAtHand::touching(const TextRange &range) const
{
    std::vector<std::pair<int, Coding>> met;
    const auto last = m_byStart.upper_bound(range.end);
    for (auto at = m_byStart.lower_bound(range.start - m_longest); at != last; ++at) {
        if (at->second.second.anchor.range.end >= range.start)
            met.push_back(at->second);
    }
    std::ranges::sort(met, {}, [](const auto &coding) { return coding.first; });
    std::vector<Coding> codings;
    for (auto &[age, coding] : met)
        codings.push_back(std::move(coding));
    return codings;
}

CodingUnion::CodingUnion(Edit &edit, Meeting meeting, size_t expected)
    : m_edit(edit), m_meeting(meeting), m_many(expected >= Many)
{
}

Id<Coding> CodingUnion::add(const NewCoding &coding)
{
    const std::vector<Coding> meeting = met(coding);
    return meeting.empty() ? insert(coding) : unite(coding, meeting);
}

Id<Coding> CodingUnion::keptAs(Id<Coding> id) const
{
    while (m_became.contains(id))
        id = m_became.value(id);
    return id;
}

std::vector<Coding> CodingUnion::met(const NewCoding &coding)
{
    if (m_meeting == Meeting::StaysApart)
        return {};
    const Project &project = m_edit.project();
    const Id<Person> me = project.person().id;
    if (coding.anchor.region())
        return regionCodings(project, coding.code, me, coding.anchor);
    const CodingsAtHand *near = atHand(coding);
    const auto touching = [&](const TextRange &range) {
        return near ? near->touching(range)
                    : codingsTouching(project, coding.code, me, coding.anchor.text, range);
    };
    if (m_meeting == Meeting::Unites)
        return allMet(coding.anchor.range, touching);
    std::vector<Coding> same = touching(coding.anchor.range);
    std::erase_if(same, [&](const Coding &there) { return there.anchor != coding.anchor; });
    same.resize(std::min<size_t>(same.size(), 1)); // others of that kind stay as they are
    return same;
}

CodingsAtHand *CodingUnion::atHand(const NewCoding &coding)
{
    if (!m_many || m_meeting == Meeting::StaysApart || coding.anchor.region())
        return nullptr;
    const auto key = std::pair(coding.code.uuid(), coding.anchor.text.uuid());
    auto known = m_atHand.find(key);
    if (known == m_atHand.end()) {
        const Project &project = m_edit.project();
        known =
            m_atHand.try_emplace(key, project, coding.code, project.person().id, coding.anchor.text).first;
    }
    return &known->second;
}

Id<Coding> CodingUnion::insert(const NewCoding &added)
{
    Coding coding;
    coding.id = Id<Coding>::make();
    coding.code = added.code;
    coding.anchor = added.anchor;
    coding.coder = m_edit.project().person().id;
    coding.weight = added.weight;
    coding.comment = added.comment;
    coding.created = QDateTime::currentMSecsSinceEpoch();
    m_edit.insert(coding);
    if (CodingsAtHand *near = atHand(added))
        near->add(coding);
    return coding.id;
}

Id<Coding> CodingUnion::unite(const NewCoding &added, const std::vector<Coding> &met)
{
    CodingsAtHand *near = atHand(added);
    Coding kept = met.front();
    kept.comment = joinedComments(kept.comment, added.comment);
    if (added.weight)
        kept.weight = added.weight;
    const std::span<const Coding> others(met.begin() + 1, met.end());
    kept = mergedInto(m_edit, kept, others, wholeOf(met, added.anchor.range));
    for (const Coding &gone : others) {
        m_became.insert(gone.id, kept.id);
        if (near)
            near->remove(gone.id);
    }
    if (near)
        near->replace(kept);
    return kept.id;
}

Id<Coding> uniteWithNeighbours(Edit &edit, const Coding &coding)
{
    if (!canUnite(coding))
        return coding.id;
    const auto touching = [&](const TextRange &range) {
        return codingsTouching(edit.project(), coding.code, coding.coder, coding.anchor.text, range);
    };
    return unitedWith(edit, coding, allMet(coding.anchor.range, touching)).id;
}

void uniteEachWithNeighbours(Edit &edit, const std::vector<Id<Coding>> &codings)
{
    std::map<std::tuple<Uuid, Uuid, Uuid>, CodingsAtHand> all; // by code, person and text
    for (const Id<Coding> id : codings) {
        const auto coding = edit.project().find(id);
        if (!coding || !canUnite(*coding)) // an earlier one may have taken it in
            continue;
        if (codings.size() < Many) {
            uniteWithNeighbours(edit, *coding);
            continue;
        }
        const auto key = std::tuple(coding->code.uuid(), coding->coder.uuid(), coding->anchor.text.uuid());
        CodingsAtHand &near =
            all.try_emplace(key, edit.project(), coding->code, coding->coder, coding->anchor.text)
                .first->second;
        const std::vector<Coding> met =
            allMet(coding->anchor.range, [&near](const TextRange &range) { return near.touching(range); });
        const Coding kept = unitedWith(edit, *coding, met);
        for (const Coding &one : met) {
            if (one.id != kept.id)
                near.remove(one.id);
        }
        near.replace(kept);
    }
}

} // namespace partsong
