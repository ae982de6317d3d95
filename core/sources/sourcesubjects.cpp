// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sourcesubjects.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/sources/participant.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"

// What the Evidence panel, navigation and the palette are told of sources and of those who gave data.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QString nameOf(const Project &project, const Uuid &id)
{
    const auto record = project.find(Id<T>(id));
    return record ? record->name : QString();
}

QString openingWords(const Project &project, const Uuid &id)
{
    const auto text = project.text(textOf(project, Id<Source>(id)));
    return text->words({0, std::min(200, text->characters())}).simplified();
}

QString noExcerpt(const Project &, const Uuid &)
{
    return {};
}

// A source is opened where it is read.
Place sourcePlace(const Project &, const Uuid &id)
{
    return {u"coding"_s, id, {}};
}

Place participantPlace(const Project &, const Uuid &id)
{
    return {u"sources"_s, id, {}};
}

Place speakerPlace(const Project &project, const Uuid &id)
{
    const auto speaker = project.find(Id<Speaker>(id));
    return {u"sources"_s, speaker ? speaker->source.uuid() : Uuid(), {}};
}

std::vector<EvidenceStep> giverOf(Id<Participant> participant)
{
    if (participant.null())
        return {};
    return {{participant.uuid(), Stance::Supports, {}}};
}

std::vector<EvidenceStep> sourceOrigins(const Project &project, const Uuid &id)
{
    const auto source = project.find(Id<Source>(id));
    return source ? giverOf(source->participant) : std::vector<EvidenceStep>();
}

std::vector<EvidenceStep> speakerOrigins(const Project &project, const Uuid &id)
{
    const auto speaker = project.find(Id<Speaker>(id));
    if (!speaker)
        return {};
    std::vector<EvidenceStep> steps = giverOf(speaker->participant);
    steps.push_back({speaker->source.uuid(), Stance::Supports, {}});
    return steps;
}

// What a participant gave alone, and where else they speak.
std::vector<EvidenceStep> givenBy(const Project &project, const Uuid &id)
{
    const Id<Participant> participant(id);
    std::vector<EvidenceStep> steps;
    for (const Source &source : project.where<Source>("participant", participant))
        steps.push_back({source.id.uuid(), Stance::Supports, {}});
    for (const Speaker &speaker : project.where<Speaker>("participant", participant)) {
        const auto source = project.find(speaker.source);
        if (!source || source->participant != participant)
            steps.push_back({speaker.id.uuid(), Stance::Supports, {}});
    }
    return steps;
}

} // namespace

const SubjectKind &sourceKind()
{
    static const SubjectKind kind{.name = "source",
                                  .icon = "text-x-generic",
                                  .shownName = [] { return Tr::tr("Source"); },
                                  .title = nameOf<Source>,
                                  .excerpt = openingWords,
                                  .place = sourcePlace,
                                  .restsOn = nullptr,
                                  .supports = nullptr,
                                  .origins = sourceOrigins};
    return kind;
}

const SubjectKind &participantKind()
{
    static const SubjectKind kind{.name = "participant",
                                  .icon = "user-identity",
                                  .shownName = [] { return Tr::tr("Participant"); },
                                  .title = nameOf<Participant>,
                                  .excerpt = noExcerpt,
                                  .place = participantPlace,
                                  .restsOn = nullptr,
                                  .supports = givenBy};
    return kind;
}

const SubjectKind &speakerKind()
{
    static const SubjectKind kind{.name = "speaker",
                                  .icon = "user-identity",
                                  .shownName = [] { return Tr::tr("Speaker"); },
                                  .title = nameOf<Speaker>,
                                  .excerpt = noExcerpt,
                                  .place = speakerPlace,
                                  .restsOn = nullptr,
                                  .supports = nullptr,
                                  .origins = speakerOrigins};
    return kind;
}

} // namespace partsong
