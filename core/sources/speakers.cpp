// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/speakers.h"

#include "core/base/textindex.h"
#include "core/sources/participant.h"
#include "core/sources/speakerlabels.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

int wordsIn(QByteArrayView utf8)
{
    int words = 0;
    bool inside = false;
    for (const char byte : utf8) {
        const bool blank = byte == ' ' || byte == '\n' || byte == '\t' || byte == '\f';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return words;
}

void addSpeakers(std::vector<SpeakerRow> &rows, const Project &project, const Source &source)
{
    std::vector<SpeakerRow> found;
    for (const Speaker &speaker : project.where<Speaker>("source", source.id))
        found.push_back({speaker, source.name, 0, 0});
    if (found.empty())
        return;
    const Id<Text> text = textOf(project, source.id);
    const auto words = project.text(text);
    for (const Turn &turn : turnsOf(project, text)) {
        const auto row =
            std::ranges::find(found, turn.speaker, [](const SpeakerRow &each) { return each.speaker.id; });
        if (row == found.end())
            continue;
        ++row->turns;
        row->words += wordsIn(words->bytes(turn.range));
    }
    rows.insert(rows.end(), found.begin(), found.end());
}

} // namespace

Status renameSpeaker(Project &project, Id<Speaker> id, const QString &name)
{
    const Result<QString> checked = checkedName(name);
    Edit edit(project, PARTSONG_LABEL("Rename speaker"));
    auto speaker = edit.find(id);
    if (!speaker || !checked)
        return std::unexpected(!speaker ? speaker.error() : checked.error());
    const Id<Speaker> same = speakerCalled(project, speaker->source, *checked);
    if (!same.null() && same != id) {
        return failure(
            ErrorKind::Exists,
            Tr::tr("“%1” speaks in this source already. Merge “%2” into it, or choose another name.")
                .arg(*checked, speaker->name));
    }
    speaker->name = *checked;
    edit.update(*speaker);
    return edit.commit();
}

Status mergeSpeakers(Project &project, Id<Speaker> from, Id<Speaker> into)
{
    Edit edit(project, PARTSONG_LABEL("Merge speakers"));
    const auto goes = edit.find(from);
    auto stays = edit.find(into);
    if (!goes || !stays)
        return std::unexpected(!goes ? goes.error() : stays.error());
    if (from == into)
        return failure(ErrorKind::Refused, Tr::tr("“%1” is one speaker already.").arg(goes->name));
    if (goes->source != stays->source) {
        return failure(ErrorKind::Refused,
                       Tr::tr("“%1” and “%2” speak in different sources. Assign both to one participant.")
                           .arg(goes->name, stays->name));
    }
    if (stays->participant.null())
        stays->participant = goes->participant;
    edit.update(*stays);
    edit.relink(from, into);
    edit.removeWithAll(from);
    return edit.commit();
}

Status assignSpeaker(Project &project, Id<Speaker> id, Id<Participant> participant)
{
    Edit edit(project, PARTSONG_LABEL("Set participant"));
    auto speaker = edit.find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    if (const auto known = edit.find(participant); !known && !participant.null())
        return std::unexpected(known.error());
    speaker->participant = participant;
    edit.update(*speaker);
    return edit.commit();
}

Status setSpeakerLook(Project &project, Id<Speaker> id, const SpeakerLook &look)
{
    Edit edit(project, PARTSONG_LABEL("Change speaker"));
    auto speaker = edit.find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    speaker->colour = look.colour;
    speaker->interviewer = look.interviewer;
    edit.update(*speaker);
    return edit.commit();
}

Status setInterviewer(Project &project, const std::vector<Id<Speaker>> &speakers, bool interviewer)
{
    Edit edit(project, PARTSONG_LABEL("Change speaker"));
    for (const Id<Speaker> id : speakers) {
        auto speaker = edit.find(id);
        if (!speaker)
            return std::unexpected(speaker.error());
        speaker->interviewer = interviewer;
        edit.update(*speaker);
    }
    return edit.commit();
}

std::vector<Id<Speaker>> namesakesOtherwise(const Project &project, Id<Speaker> id)
{
    std::vector<Id<Speaker>> found;
    const auto speaker = project.find(id);
    if (!speaker)
        return found;
    for (const Speaker &other : project.where<Speaker>("name", speaker->name)) {
        if (other.source != speaker->source && other.interviewer != speaker->interviewer)
            found.push_back(other.id);
    }
    return found;
}

QSet<QString> interviewerNames(const Project &project)
{
    QSet<QString> names;
    for (const Speaker &speaker : project.all<Speaker>()) {
        if (speaker.interviewer && !countedLabel(speaker.name))
            names.insert(speaker.name);
    }
    return names;
}

Id<Speaker> speakerCalled(const Project &project, Id<Source> source, const QString &name)
{
    for (const Speaker &speaker : project.where<Speaker>("source", source)) {
        if (speaker.name == name.trimmed())
            return speaker.id;
    }
    return {};
}

Result<Id<Speaker>> speakerNamed(const Project &project, const QString &given,
                                 std::optional<Id<Source>> source)
{
    if (!source)
        return named<Speaker>(project, given);
    const auto id = Uuid::fromText(given.trimmed());
    const auto known = id ? project.find(Id<Speaker>(*id)) : Result<Speaker>(std::unexpected(Error()));
    if (known && known->source == *source)
        return known->id;
    if (const Id<Speaker> speaker = speakerCalled(project, *source, given); !speaker.null())
        return speaker;
    return failure(ErrorKind::NotFound,
                   Tr::tr("Nobody called “%1” speaks in that source. Check the name.").arg(shortened(given)));
}

std::vector<SpeakerRow> speakerRows(const Project &project, std::optional<Id<Source>> only)
{
    std::vector<SpeakerRow> rows;
    if (only) {
        if (const auto source = project.find(*only))
            addSpeakers(rows, project, *source);
        return rows;
    }
    for (const Source &source : project.all<Source>())
        addSpeakers(rows, project, source);
    return rows;
}

} // namespace partsong
