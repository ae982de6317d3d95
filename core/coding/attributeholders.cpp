// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/attributeholders.h"

#include "core/sources/speaker.h"

namespace partsong {

AttributeHolders::AttributeHolders(const Project &project, const QString &key, const QString &value)
    : m_project(&project), m_known(project), m_key(key), m_value(value)
{
}

bool AttributeHolders::has(Id<Participant> participant) const
{
    return !participant.null() && m_known.holds(participant, {}, m_key, m_value);
}

std::vector<TextRange> AttributeHolders::stretchesIn(const SourceRow &row) const
{
    const TextRange all{0, row.characters};
    if (all.empty())
        return {};
    if (!m_value.isEmpty() && m_known.holds({}, row.source.id, m_key, m_value))
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
