// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/sources/participant.h"
#include "core/sources/speakers.h"
#include "core/sources/turnqueries.h"
#include "core/sources/turns.h"
#include "core/store/naming.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject speakerJson(const Project &project, const SpeakerRow &row)
{
    const auto participant = project.find(row.speaker.participant);
    return {
        {u"id"_s, row.speaker.id.text()},
        {u"name"_s, row.speaker.name},
        {u"source"_s, row.sourceName},
        {u"sourceId"_s, row.speaker.source.text()},
        {u"participant"_s, participant ? participant->name : u""_s},
        {u"colour"_s, row.speaker.colour},
        {u"interviewer"_s, row.speaker.interviewer},
        {u"turns"_s, row.turns},
        {u"words"_s, row.words},
    };
}

Result<std::optional<Id<Source>>> sourceGiven(const Call &call)
{
    if (!call.has(u"--source"_s))
        return std::nullopt;
    const auto source = sourceNamed(call.project(), call.option(u"--source"_s));
    if (!source)
        return std::unexpected(source.error());
    return std::optional(*source);
}

Result<Answer> speakers(Call &call)
{
    const auto source = sourceGiven(call);
    if (!source)
        return std::unexpected(source.error());
    QJsonArray array;
    for (const SpeakerRow &row : speakerRows(call.project(), *source))
        array.append(speakerJson(call.project(), row));
    return array;
}

Result<Id<Speaker>> speakerGiven(const Call &call, const QString &argument)
{
    const auto source = sourceGiven(call);
    if (!source)
        return std::unexpected(source.error());
    return speakerNamed(call.project(), call.argument(argument), *source);
}

// Prints the speaker after something was done to it.
Result<Answer> printed(const Call &call, Id<Speaker> id, const Status &done)
{
    if (!done)
        return std::unexpected(done.error());
    const auto speaker = call.project().find(id);
    if (!speaker)
        return std::unexpected(speaker.error());
    for (const SpeakerRow &row : speakerRows(call.project(), speaker->source)) {
        if (row.speaker.id == id)
            return speakerJson(call.project(), row);
    }
    return QJsonObject();
}

Result<Answer> rename(Call &call)
{
    const auto id = speakerGiven(call, u"SPEAKER"_s);
    if (!id)
        return std::unexpected(id.error());
    return printed(call, *id, renameSpeaker(call.project(), *id, call.argument(u"NAME"_s)));
}

Result<Answer> merge(Call &call)
{
    const auto from = speakerGiven(call, u"FROM"_s);
    const auto into = speakerGiven(call, u"INTO"_s);
    if (!from || !into)
        return std::unexpected(!from ? from.error() : into.error());
    return printed(call, *into, mergeSpeakers(call.project(), *from, *into));
}

Result<Answer> assign(Call &call)
{
    const auto id = speakerGiven(call, u"SPEAKER"_s);
    if (!id)
        return std::unexpected(id.error());
    const QString given = call.argument(u"PARTICIPANT"_s);
    const auto participant = given.trimmed().isEmpty() ? Result<Id<Participant>>(Id<Participant>())
                                                       : named<Participant>(call.project(), given);
    if (!participant)
        return std::unexpected(participant.error());
    return printed(call, *id, assignSpeaker(call.project(), *id, *participant));
}

Result<Answer> set(Call &call)
{
    const auto id = speakerGiven(call, u"SPEAKER"_s);
    const auto speaker = id ? call.project().find(*id) : std::unexpected(id.error());
    if (!speaker)
        return std::unexpected(speaker.error());
    SpeakerLook look{speaker->colour, speaker->interviewer};
    look.colour = call.given(u"--colour"_s).value_or(look.colour);
    if (call.has(u"--interviewer"_s))
        look.interviewer = call.option(u"--interviewer"_s) == "yes"_L1;
    return printed(call, *id, setSpeakerLook(call.project(), *id, look));
}

QJsonArray cuesJson(const std::vector<Cue> &cues)
{
    QJsonArray array;
    for (const Cue &cue : cues) {
        array.append(QJsonObject{{u"start"_s, cue.range.start},
                                 {u"end"_s, cue.range.end},
                                 {u"from"_s, numberOrNull(cue.from)},
                                 {u"to"_s, numberOrNull(cue.to)}});
    }
    return array;
}

QJsonArray turnsJson(const Project &project, Id<Source> source)
{
    const Id<Text> text = textOf(project, source);
    QHash<Id<Speaker>, QString> names;
    for (const Speaker &speaker : project.where<Speaker>("source", source))
        names.insert(speaker.id, speaker.name);
    QHash<Id<Turn>, std::vector<Cue>> cues;
    for (const Cue &cue : cuesOf(project, text))
        cues[cue.turn].push_back(cue);
    QJsonArray array;
    for (const Turn &turn : turnsOf(project, text)) {
        array.append(QJsonObject{{u"index"_s, array.size()},
                                 {u"speaker"_s, names.value(turn.speaker, u""_s)},
                                 {u"start"_s, turn.range.start},
                                 {u"end"_s, turn.range.end},
                                 {u"from"_s, numberOrNull(turn.from)},
                                 {u"to"_s, numberOrNull(turn.to)},
                                 {u"cues"_s, cuesJson(cues.value(turn.id))}});
    }
    return array;
}

Result<Answer> turns(Call &call)
{
    const auto source = sourceNamed(call.project(), call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    return turnsJson(call.project(), *source);
}

Result<Turn> turnGiven(const Call &call)
{
    const auto source = sourceNamed(call.project(), call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    const std::vector<Turn> all = turnsOf(call.project(), textOf(call.project(), *source));
    const auto index = static_cast<size_t>(wholeFrom(call.argument(u"INDEX"_s)).value_or(0));
    if (index < all.size())
        return all[index];
    return failure(ErrorKind::Range,
                   Tr::tr("“%1” has %2 turns, counted from 0; there is none numbered %3.")
                       .arg(call.argument(u"SOURCE"_s))
                       .arg(all.size())
                       .arg(call.argument(u"INDEX"_s)));
}

// All turns as they stand after something was done to one.
Result<Answer> turnsAfter(const Call &call, const Turn &turn, const Status &done)
{
    if (!done)
        return std::unexpected(done.error());
    const Id<Source> source = sourceIdOf(call.project(), turn.text);
    return QJsonObject{{u"source"_s, source.text()}, {u"turns"_s, turnsJson(call.project(), source)}};
}

Result<Answer> split(Call &call)
{
    const auto turn = turnGiven(call);
    if (!turn)
        return std::unexpected(turn.error());
    const auto second = splitTurn(call.project(), turn->id, call.number(u"--at"_s).value_or(0));
    return turnsAfter(call, *turn, second ? Status() : std::unexpected(second.error()));
}

Result<Answer> join(Call &call)
{
    const auto turn = turnGiven(call);
    if (!turn)
        return std::unexpected(turn.error());
    return turnsAfter(call, *turn, joinTurns(call.project(), turn->id));
}

Result<Answer> speak(Call &call)
{
    const auto turn = turnGiven(call);
    if (!turn)
        return std::unexpected(turn.error());
    return turnsAfter(call, *turn, setTurnSpeaker(call.project(), {turn->id}, call.argument(u"NAME"_s)));
}

CommandList turnCommands()
{
    const Argument source{u"SOURCE"_s};
    const Argument index{u"INDEX"_s, false, false, Form::Whole};
    return {
        {u"turns"_s, u"lists who speaks where"_s, Opens::ForReading, {source}, {}, turns},
        {u"turns split"_s,
         u"makes two turns of one"_s,
         Opens::ForWriting,
         {source, index},
         {{u"--at"_s, Form::Whole, u"where the second begins, in characters of the text"_s, false, true}},
         split},
        {u"turns join"_s, u"joins a turn with the next"_s, Opens::ForWriting, {source, index}, {}, join},
        {u"turns speaker"_s,
         u"says who speaks a turn"_s,
         Opens::ForWriting,
         {source, index, {u"NAME"_s}},
         {},
         speak},
    };
}

} // namespace

CommandList speakerCommands()
{
    const Option source{u"--source"_s, Form::Text, u"where they speak, by name or id"_s};
    const Argument speaker{u"SPEAKER"_s};
    CommandList commands{
        {u"speakers"_s, u"lists who speaks in the sources"_s, Opens::ForReading, {}, {source}, speakers},
        {u"speakers rename"_s,
         u"gives a speaker another name"_s,
         Opens::ForWriting,
         {speaker, {u"NAME"_s}},
         {source},
         rename},
        {u"speakers merge"_s,
         u"makes two names of one voice one speaker"_s,
         Opens::ForWriting,
         {{u"FROM"_s}, {u"INTO"_s}},
         {source},
         merge},
        {u"speakers assign"_s,
         u"says which participant a speaker is; '' for nobody that is known"_s,
         Opens::ForWriting,
         {speaker, {u"PARTICIPANT"_s}},
         {source},
         assign},
        {u"speakers set"_s,
         u"sets how a speaker is shown"_s,
         Opens::ForWriting,
         {speaker},
         {source,
          {u"--colour"_s, Form::Colour, u"in the margin"_s},
          {u"--interviewer"_s,
           Form::Choice,
           u"whether what is said is no data"_s,
           false,
           false,
           {u"yes"_s, u"no"_s}}},
         set},
    };
    for (Command &command : turnCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace partsong::cli
