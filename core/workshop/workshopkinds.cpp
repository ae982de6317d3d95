// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/workshopkinds.h"

#include "core/base/tr.h"
#include "core/links/subjects.h"
#include "core/store/naming.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvas.h"
#include "core/workshop/notelink.h"
#include "core/workshop/vote.h"
#include "core/workshop/workshop.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<EvidenceStep>;

QString withoutWords(const Project &, const Uuid &)
{
    return {};
}

QString workshopName()
{
    return Tr::tr("Workshop");
}

QString workshopTitle(const Project &project, const Uuid &id)
{
    const Result<Workshop> workshop = project.find(Id<Workshop>(id));
    return workshop ? workshop->name : QString();
}

Place placeInWorkshops(const Project &, const Uuid &id)
{
    return {u"workshops"_s, id, {}};
}

QString canvasName()
{
    return Tr::tr("Board");
}

QString canvasTitle(const Project &project, const Uuid &id)
{
    const Result<Canvas> canvas = project.find(Id<Canvas>(id));
    return canvas ? canvas->name : QString();
}

QString noteName()
{
    return Tr::tr("Note");
}

QString noteTitle(const Project &project, const Uuid &id)
{
    const Result<Note> note = project.find(Id<Note>(id));
    return note ? shortened(note->text) : QString();
}

QString noteWords(const Project &project, const Uuid &id)
{
    const Result<Note> note = project.find(Id<Note>(id));
    return note ? note->text : QString();
}

Place notePlace(const Project &project, const Uuid &id)
{
    const Result<Note> note = project.find(Id<Note>(id));
    return {u"workshops"_s, note ? note->canvas.uuid() : Uuid(), {}};
}

Steps noteRestsOn(const Project &project, const Uuid &id)
{
    Steps steps;
    for (const Uuid &subject : linksOfNote(project, Id<Note>(id)))
        steps.push_back({subject, Stance::Supports, {}});
    return steps;
}

Steps notesOver(const Project &project, const Uuid &subject)
{
    Steps steps;
    for (const Id<Note> &note : notesBeside(project, subject))
        steps.push_back({note.uuid(), Stance::Supports, {}});
    return steps;
}

std::vector<Uuid> besideNotes(const Project &project)
{
    std::vector<Uuid> subjects;
    for (const NoteLink &link : project.all<NoteLink>())
        subjects.push_back(link.subject.uuid());
    return subjects;
}

std::vector<Uuid> notesNamed(const Project &project, const QString &given)
{
    return idsWithWords(project, Note::type(), "words", given);
}

QString ballotName()
{
    return Tr::tr("Ballot");
}

QString ballotTitle(const Project &project, const Uuid &id)
{
    const Result<Ballot> ballot = project.find(Id<Ballot>(id));
    return ballot ? Tr::tr("Dots on %1").arg(ballot->name) : QString();
}

Place ballotPlace(const Project &project, const Uuid &id)
{
    const Result<Ballot> ballot = project.find(Id<Ballot>(id));
    return {u"workshops"_s, ballot ? ballot->canvas.uuid() : Uuid(), {}};
}

Steps ballotRestsOn(const Project &project, const Uuid &id)
{
    Steps steps;
    for (const BallotLine &line : resultsOf(project, Id<Ballot>(id)))
        steps.push_back({line.subject, Stance::Supports, Tr::tr("%n dot(s)", nullptr, line.dots)});
    return steps;
}

Steps ballotsOver(const Project &project, const Uuid &subject)
{
    Steps steps;
    for (const Vote &vote : project.where<Vote>("subject", uuidValue(subject)))
        steps.push_back({vote.ballot.uuid(), Stance::Supports, Tr::tr("%n dot(s)", nullptr, vote.dots)});
    return steps;
}

std::vector<Uuid> votedOn(const Project &project)
{
    std::vector<Uuid> subjects;
    for (const Vote &vote : project.all<Vote>())
        subjects.push_back(vote.subject.uuid());
    return subjects;
}

} // namespace

const SubjectKind workshopKind{.name = "workshop",
                               .icon = "view-calendar-timeline",
                               .shownName = &workshopName,
                               .title = &workshopTitle,
                               .excerpt = &withoutWords,
                               .place = &placeInWorkshops,
                               .restsOn = nullptr,
                               .supports = nullptr};
const SubjectKind canvasKind{.name = "canvas",
                             .icon = "view-grid",
                             .shownName = &canvasName,
                             .title = &canvasTitle,
                             .excerpt = &withoutWords,
                             .place = &placeInWorkshops,
                             .restsOn = nullptr,
                             .supports = nullptr};
const SubjectKind noteKind{.name = "note",
                           .icon = "knotes-symbolic",
                           .shownName = &noteName,
                           .title = &noteTitle,
                           .excerpt = &noteWords,
                           .place = &notePlace,
                           .restsOn = &noteRestsOn,
                           .supports = nullptr,
                           .tiesUp = &notesOver,
                           .named = &notesNamed,
                           .tiedUp = &besideNotes};
const SubjectKind ballotKind{.name = "ballot",
                             .icon = "view-statistics",
                             .shownName = &ballotName,
                             .title = &ballotTitle,
                             .excerpt = &withoutWords,
                             .place = &ballotPlace,
                             .restsOn = &ballotRestsOn,
                             .supports = nullptr,
                             .tiesUp = &ballotsOver,
                             .tiedUp = &votedOn};

} // namespace partsong
