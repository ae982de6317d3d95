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

template <typename T>
QString nameOf(const Project &project, const Uuid &id)
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

} // namespace

const SubjectKind &sourceKind()
{
    static const SubjectKind kind{"source", "text-x-generic", [] { return Tr::tr("Source"); }, nameOf<Source>,
                                  openingWords, sourcePlace, nullptr, nullptr};
    return kind;
}

const SubjectKind &participantKind()
{
    static const SubjectKind kind{"participant", "user-identity", [] { return Tr::tr("Participant"); },
                                  nameOf<Participant>, noExcerpt, participantPlace, nullptr, nullptr};
    return kind;
}

const SubjectKind &speakerKind()
{
    static const SubjectKind kind{"speaker", "user-identity", [] { return Tr::tr("Speaker"); }, nameOf<Speaker>,
                                  noExcerpt, speakerPlace, nullptr, nullptr};
    return kind;
}

} // namespace partsong
