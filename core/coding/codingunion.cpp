// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codingunion.h"

#include "core/coding/codingqueries.h"
#include "core/coding/quotes.h"
#include "core/store/edit.h"

#include <QDateTime>

namespace partsong {

namespace {

constexpr size_t Many = 20; // from here on, asking the store once is quicker

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u'\n' + second;
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

CodingUnion::CodingUnion(Edit &edit, bool unites, size_t expected)
    : m_edit(edit), m_unites(unites), m_many(expected >= Many)
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
    if (!m_unites || coding.anchor.region())
        return {};
    if (const CodingsAtHand *near = atHand(coding))
        return near->touching(coding.anchor.range);
    return codingsTouching(m_edit.project(), coding.code, m_edit.project().person().id, coding.anchor.text,
                           coding.anchor.range);
}

CodingsAtHand *CodingUnion::atHand(const NewCoding &coding)
{
    if (!m_many || !m_unites || coding.anchor.region())
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
    TextRange whole = added.anchor.range;
    for (const Coding &coding : met)
        whole = whole.united(coding.anchor.range);
    for (const Coding &coding : met)
        keepQuotedWords(m_edit, coding, whole);
    kept.anchor.range = whole;
    kept.comment = joined(kept.comment, added.comment);
    if (added.weight)
        kept.weight = added.weight;
    for (size_t i = 1; i < met.size(); ++i) {
        kept.comment = joined(kept.comment, met[i].comment);
        if (!kept.weight)
            kept.weight = met[i].weight;
        m_edit.relink(met[i].id, kept.id);
        m_edit.remove(met[i].id);
        m_became.insert(met[i].id, kept.id);
        if (near)
            near->remove(met[i].id);
    }
    m_edit.update(kept);
    if (near)
        near->replace(kept);
    return kept.id;
}

} // namespace partsong
