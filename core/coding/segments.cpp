// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/segments.h"

#include "core/base/textindex.h"
#include "core/coding/code.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/text.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"

namespace partsong {

namespace {

// What many segments share, looked up once.
class Lookups {
public:
    explicit Lookups(const Project &project) : m_project(project) { }

    QString codePath(Id<Code> id)
    {
        auto known = m_paths.find(id);
        if (known == m_paths.end())
            known = m_paths.insert(id, pathOf(m_project, Code::type(), id.uuid()));
        return *known;
    }
    QString person(Id<Person> id)
    {
        auto known = m_persons.find(id);
        if (known == m_persons.end()) {
            const auto person = m_project.find(id);
            known = m_persons.insert(id, person ? person->name : QString());
        }
        return *known;
    }
    QString participant(Id<Participant> id)
    {
        if (id.null())
            return {};
        auto known = m_participants.find(id);
        if (known == m_participants.end()) {
            const auto participant = m_project.find(id);
            known = m_participants.insert(id, participant ? participant->name : QString());
        }
        return *known;
    }

private:
    const Project &m_project;
    QHash<Id<Code>, QString> m_paths;
    QHash<Id<Person>, QString> m_persons;
    QHash<Id<Participant>, QString> m_participants;
};

// One text with its source and turns, while its segments are made.
struct OpenText {
    Id<Text> id;
    std::shared_ptr<const TextIndex> words;
    Source source;
    std::vector<Turn> turns;
    QHash<Id<Speaker>, Speaker> speakers;
};

OpenText openText(const Project &project, Id<Text> id)
{
    OpenText text{id, project.text(id), {}, turnsOf(project, id), {}};
    text.source = sourceOf(project, id).value_or(Source());
    for (const Speaker &speaker : project.where<Speaker>("source", text.source.id))
        text.speakers.insert(speaker.id, speaker);
    return text;
}

void addWords(Segment &segment, const OpenText &text, int context)
{
    const TextRange range = segment.coding.anchor.range;
    if (segment.coding.anchor.region())
        return;
    segment.quote = range.empty() ? segment.coding.orphanWords : text.words->words(range);
    segment.before = text.words->words({std::max(0, range.start - context), range.start});
    segment.after = text.words->words({range.end, std::min(text.words->characters(), range.end + context)});
}

void addSpeaker(Segment &segment, const OpenText &text, Lookups &lookups)
{
    Id<Participant> participant = text.source.participant;
    segment.turn =
        segment.coding.anchor.region() ? -1 : turnAt(text.turns, segment.coding.anchor.range.start);
    if (segment.turn >= 0) {
        const Speaker speaker = text.speakers.value(text.turns[static_cast<size_t>(segment.turn)].speaker);
        segment.speaker = speaker.name;
        if (!speaker.participant.null() || speaker.interviewer)
            participant = speaker.participant;
    }
    segment.participantId = participant;
    segment.participant = lookups.participant(participant);
}

} // namespace

std::vector<Segment> segments(const Project &project, const CodingFilter &filter, int context)
{
    return segmentsOf(project, codings(project, filter), context);
}

std::vector<Segment> segmentsOf(const Project &project, const std::vector<Coding> &codings, int context)
{
    std::vector<Segment> segments;
    segments.reserve(codings.size());
    Lookups lookups(project);
    OpenText text;
    for (const Coding &coding : codings) {
        if (text.id != coding.anchor.text)
            text = openText(project, coding.anchor.text);
        Segment segment;
        segment.coding = coding;
        segment.source = text.source.id;
        segment.sourceName = text.source.name;
        segment.codePath = lookups.codePath(coding.code);
        segment.coder = lookups.person(coding.coder);
        addWords(segment, text, context);
        addSpeaker(segment, text, lookups);
        segments.push_back(std::move(segment));
    }
    return segments;
}

} // namespace partsong
