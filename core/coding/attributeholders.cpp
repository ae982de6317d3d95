// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/attributeholders.h"

#include "core/base/textindex.h"
#include "core/sources/attribute.h"
#include "core/sources/attributevalue.h"
#include "core/sources/speaker.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Whether a value as it is kept is the one that is asked for.
bool same(const QString &kept, const QString &asked, AttributeKind kind)
{
    if (kept == asked)
        return true;
    if (kind == AttributeKind::YesNo) {
        const QString small = asked.toLower();
        return kept == (small == "true"_L1 || small == "yes"_L1 ? "yes"_L1 : "no"_L1)
            && QStringList{u"true"_s, u"yes"_s, u"false"_s, u"no"_s}.contains(small);
    }
    if (kind != AttributeKind::Number)
        return false;
    bool one = false;
    bool other = false;
    return kept.toDouble(&one) == asked.toDouble(&other) && one && other;
}

} // namespace

AttributeHolders::AttributeHolders(const Project &project, const QString &key, const QString &value)
    : m_project(&project)
{
    findHolders(key, value);
}

void AttributeHolders::findHolders(const QString &key, const QString &value)
{
    QHash<Uuid, bool> own; // whether the value that a subject has of its own is the one
    for (const Attribute &attribute : m_project->where<Attribute>("name", key)) {
        for (const AttributeValue &kept : m_project->where<AttributeValue>("attribute", attribute.id))
            own.insert(kept.subject.uuid(), same(kept.value, value, attribute.kind));
    }
    for (const auto &[subject, holds] : own.asKeyValueRange()) {
        if (holds)
            m_sources.insert(Id<Source>(subject));
    }
    QHash<Id<Participant>, Participant> all;
    for (const Participant &participant : m_project->all<Participant>())
        all.insert(participant.id, participant);
    for (const Participant &participant : all) {
        if ((key == "group"_L1 && participant.group == value)
            || (key == "site"_L1 && participant.site == value))
            m_participants.insert(participant.id);
        // A circle would not be left otherwise.
        qsizetype steps = all.size();
        for (auto at = all.constFind(participant.id); at != all.constEnd() && steps-- > 0;
             at = all.constFind(at->within)) {
            const auto known = own.constFind(at->id.uuid());
            if (known == own.constEnd())
                continue;
            if (*known)
                m_participants.insert(participant.id);
            break;
        }
    }
}

std::vector<TextRange> AttributeHolders::stretchesIn(const SourceRow &row) const
{
    const TextRange all{0, row.characters};
    if (all.empty())
        return {};
    if (has(row.source.id))
        return {all};
    const std::vector<Speaker> speakers = m_project->where<Speaker>("source", row.source.id);
    const bool known = std::ranges::any_of(
        speakers, [](const Speaker &speaker) { return !speaker.participant.null() || speaker.interviewer; });
    if (known && row.turns > 0)
        return turnsIn(row, speakers);
    return has(row.source.participant) ? std::vector{all} : std::vector<TextRange>();
}

std::vector<TextRange> AttributeHolders::turnsIn(const SourceRow &row,
                                                 const std::vector<Speaker> &speakers) const
{
    // Where one speaker is who gave the source, the others who are nobody in particular are not.
    const bool giverSpeaks = std::ranges::contains(speakers, row.source.participant, &Speaker::participant);
    QSet<Id<Speaker>> wanted;
    for (const Speaker &speaker : speakers) {
        const bool nobody = speaker.participant.null();
        const Id<Participant> who = nobody && !giverSpeaks ? row.source.participant : speaker.participant;
        if (!speaker.interviewer && has(who))
            wanted.insert(speaker.id);
    }
    std::vector<TextRange> stretches;
    for (const Turn &turn : wanted.isEmpty() ? std::vector<Turn>() : turnsOf(*m_project, row.text)) {
        if (wanted.contains(turn.speaker) && !turn.range.empty())
            stretches.push_back(turn.range);
    }
    return stretches;
}

} // namespace partsong
