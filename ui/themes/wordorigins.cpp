// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/wordorigins.h"

#include "core/sources/participant.h"
#include "core/sources/text.h"
#include "core/sources/turnqueries.h"
#include "core/store/subjectkind.h"

namespace partsong {

using namespace Qt::StringLiterals;

QString WordOrigins::of(const Anchor &anchor)
{
    const Origin &origin = originOf(anchor.text);
    const int turn = turnAt(origin.turns, anchor.range.start);
    QStringList parts;
    const QString speaker = turn >= 0 ? nameOf(origin.turns[size_t(turn)].speaker) : QString();
    parts << (speaker.isEmpty() ? origin.person : speaker) << origin.place;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

const WordOrigins::Origin &WordOrigins::originOf(Id<Text> text)
{
    auto found = m_origins.find(text);
    if (found == m_origins.end())
        found = m_origins.insert(text, load(text));
    return *found;
}

WordOrigins::Origin WordOrigins::load(Id<Text> text) const
{
    if (const auto source = sourceOf(m_project, text)) {
        const auto participant = m_project.find(source->participant);
        return {source->name, participant ? participant->name : QString(), turnsOf(m_project, text)};
    }
    const auto owned = m_project.find(text);
    const SubjectKind *kind = owned ? m_project.kindOf(owned->owner.uuid()) : nullptr;
    return {kind ? kind->shownName() : QString(), {}, {}};
}

QString WordOrigins::nameOf(Id<Speaker> speaker)
{
    auto found = m_names.find(speaker);
    if (found != m_names.end())
        return *found;
    const auto record = m_project.find(speaker);
    const auto participant =
        record ? m_project.find(record->participant) : Result<Participant>(Participant());
    const QString known = participant ? participant->name : QString();
    return *m_names.insert(speaker, known.isEmpty() && record ? record->name : known);
}

} // namespace partsong
