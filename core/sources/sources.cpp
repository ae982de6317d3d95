// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/sources.h"

#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

namespace {

// The participant of that name; null for none.
Result<Id<Participant>> participantOf(Project &project, const ParticipantDraft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return Id<Participant>();
    return participantCalled(project, draft.name.trimmed(), draft.group.trimmed(), draft.site.trimmed());
}

template <typename Change>
Status changeSources(Edit &edit, const std::vector<Id<Source>> &sources, Change change)
{
    for (const Id<Source> id : sources) {
        auto source = edit.find(id);
        if (!source)
            return std::unexpected(source.error());
        change(*source);
        edit.update(*source);
    }
    return edit.commit();
}

} // namespace

Status renameSource(Project &project, Id<Source> id, const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    Edit edit(project, PARTSONG_LABEL("Rename source"));
    return changeSources(edit, {id}, [&](Source &source) { source.name = *checked; });
}

Status setFolder(Project &project, const std::vector<Id<Source>> &sources, const QString &folder)
{
    Edit edit(project, PARTSONG_LABEL("Move to folder"));
    return changeSources(edit, sources, [&](Source &source) { source.folder = folder.trimmed(); });
}

Status setSourceParticipant(Project &project, const std::vector<Id<Source>> &sources,
                            const ParticipantDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Set participant"));
    const Result<Id<Participant>> participant = participantOf(project, draft);
    if (!participant)
        return std::unexpected(participant.error());
    return changeSources(edit, sources, [&](Source &source) { source.participant = *participant; });
}

Status setSpeakerParticipant(Project &project, Id<Speaker> id, const ParticipantDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Set participant"));
    auto speaker = edit.find(id);
    const Result<Id<Participant>> participant = participantOf(project, draft);
    if (!speaker || !participant)
        return std::unexpected(!speaker ? speaker.error() : participant.error());
    speaker->participant = *participant;
    edit.update(*speaker);
    return edit.commit();
}

Result<RemovedSources> removeSources(Project &project, const std::vector<Id<Source>> &sources)
{
    Edit edit(project, PARTSONG_LABEL("Remove source"));
    RemovedSources removed;
    for (const Id<Source> id : sources) {
        const auto rows = sourceRows(project, id);
        if (const auto source = edit.find(id); !source)
            return std::unexpected(source.error());
        ++removed.sources;
        removed.codings += rows.empty() ? 0 : rows.front().codings;
        edit.removeWithAll(id);
    }
    return edit.commit(removed);
}

Result<ImportReport> importSources(Project &project, const std::vector<ReadFile> &files,
                                   const ImportPlan &plan, const Progress &progress)
{
    Edit edit(project, PARTSONG_LABEL("Import"));
    ImportChoices choices;
    choices.folder = plan.folder.trimmed();
    const Result<Id<Participant>> participant = participantOf(project, plan.participant);
    if (!participant)
        return std::unexpected(participant.error());
    choices.participant = *participant;
    choices.interviewers = plan.interviewers;
    for (const FoundSpeaker &speaker : speakersIn(files)) { // in the order in which they speak
        const auto draft = plan.speakers.constFind(speaker.name);
        if (draft == plan.speakers.cend())
            continue;
        const Result<Id<Participant>> known = participantOf(project, *draft);
        if (!known)
            return std::unexpected(known.error());
        choices.speakers.insert(speaker.name, *known);
    }
    const Result<ImportReport> report = addSources(project, files, choices, progress);
    if (!report || report->sources.empty())
        return report;
    return edit.commit(*report);
}

} // namespace partsong
