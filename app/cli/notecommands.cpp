// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/subjectlookup.h"
#include "core/store/edit.h"
#include "core/workshop/boardqueries.h"
#include "core/workshop/canvas.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshop.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject noteJson(const Project &project, const Note &note)
{
    const auto canvas = project.find(note.canvas);
    const auto workshop = canvas ? project.find(canvas->workshop) : std::unexpected(canvas.error());
    const std::optional<CanvasItem> place = placeOfNote(project, note);
    return {
        {u"id"_s, note.id.text()},
        {u"text"_s, note.text},
        {u"colour"_s, note.colour},
        {u"table"_s, note.table},
        {u"group"_s, note.group},
        {u"answers"_s, idOrNull(note.answers)},
        {u"workshop"_s, workshop ? workshop->name : QString()},
        {u"canvas"_s, canvas ? canvas->name : QString()},
        {u"x"_s, place ? QJsonValue(place->x) : QJsonValue(QJsonValue::Null)},
        {u"y"_s, place ? QJsonValue(place->y) : QJsonValue(QJsonValue::Null)},
        {u"dots"_s, dotsOf(project, note.id)},
    };
}

Result<Answer> notes(Call &call)
{
    QJsonArray array;
    for (const Note &note : call.project().all<Note>())
        array.append(noteJson(call.project(), note));
    return array;
}

Result<NoteDraft> draftOf(const Call &call)
{
    const auto canvas = subjectCalled<Canvas>(call.project(), call.argument(u"CANVAS"_s));
    if (!canvas)
        return std::unexpected(canvas.error());
    NoteDraft draft{.canvas = *canvas,
                    .text = call.argument(u"TEXT"_s),
                    .table = call.option(u"--table"_s),
                    .group = call.option(u"--group"_s),
                    .colour = call.option(u"--colour"_s)};
    if (call.has(u"--answers"_s)) {
        const auto answers = subjectNamed(call.project(), call.option(u"--answers"_s));
        if (!answers)
            return std::unexpected(answers.error());
        draft.answers = SubjectId(*answers);
    }
    if (const auto at = numbersFrom(call.option(u"--at"_s), 2))
        draft.at = QPointF(at->at(0), at->at(1));
    return draft;
}

Result<Answer> add(Call &call)
{
    const auto draft = draftOf(call);
    if (!draft)
        return std::unexpected(draft.error());
    const auto placed = addNote(call.project(), *draft);
    if (!placed)
        return std::unexpected(placed.error());
    return noteJson(call.project(), placed->note);
}

Result<NoteChange> changeOf(const Call &call)
{
    NoteChange change{.text = call.given(u"--text"_s),
                      .colour = call.given(u"--colour"_s),
                      .table = call.given(u"--table"_s),
                      .group = call.given(u"--group"_s)};
    const std::optional<QString> answers = call.given(u"--answers"_s);
    if (answers && answers->isEmpty())
        change.answers = SubjectId();
    if (answers && !answers->isEmpty()) {
        const auto subject = subjectNamed(call.project(), *answers);
        if (!subject)
            return std::unexpected(subject.error());
        change.answers = SubjectId(*subject);
    }
    return change;
}

Result<Answer> set(Call &call)
{
    const auto id = subjectCalled<Note>(call.project(), call.argument(u"NOTE"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto change = changeOf(call);
    if (!change)
        return std::unexpected(change.error());
    Edit edit(call.project(), PARTSONG_LABEL("Change note"));
    const auto note = setNote(call.project(), *id, *change);
    if (!note)
        return std::unexpected(note.error());
    if (const auto dots = call.number(u"--dots"_s)) {
        if (Status counted = setDots(call.project(), *id, *dots); !counted)
            return std::unexpected(counted.error());
    }
    if (Status done = edit.commit(); !done)
        return std::unexpected(done.error());
    return noteJson(call.project(), *note);
}

Result<Answer> remove(Call &call)
{
    const auto id = subjectCalled<Note>(call.project(), call.argument(u"NOTE"_s));
    return id ? removed(removeNote(call.project(), *id)) : std::unexpected(id.error());
}

Result<Answer> ballots(Call &call)
{
    QJsonArray array;
    for (const Ballot &ballot : call.project().all<Ballot>()) {
        const auto canvas = call.project().find(ballot.canvas);
        QJsonArray results;
        for (const BallotLine &line : resultsOf(call.project(), ballot.id))
            results.append(QJsonObject{{u"subject"_s, line.subject.text()}, {u"dots"_s, line.dots}});
        array.append(QJsonObject{{u"id"_s, ballot.id.text()},
                                 {u"name"_s, ballot.name},
                                 {u"canvas"_s, canvas ? canvas->name : QString()},
                                 {u"kind"_s, enumName(ballot.kind)},
                                 {u"results"_s, results}});
    }
    return array;
}

} // namespace

CommandList noteCommands()
{
    const std::vector<Option> words{
        {u"--table"_s, Form::Text, u"the table that wrote it"_s},
        {u"--group"_s, Form::Text, u"the group that wrote it"_s},
        {u"--answers"_s, Form::Text, u"what it says something to"_s},
        {u"--colour"_s, Form::Colour, u"of its paper, as #RRGGBB"_s},
    };
    std::vector<Option> adding = words;
    adding.push_back({u"--at"_s, Form::Point, u"X,Y of its top left"_s});
    std::vector<Option> setting = words;
    setting.push_back({u"--text"_s, Form::Text, u"its words"_s});
    setting.push_back({u"--dots"_s, Form::Whole, u"dots counted by hand"_s});
    return {
        {u"notes"_s, u"lists notes"_s, Opens::ForReading, {}, {}, notes},
        {u"note add"_s,
         u"writes a note on a board"_s,
         Opens::ForWriting,
         {{u"CANVAS"_s}, {u"TEXT"_s}},
         adding,
         add},
        {u"note set"_s, u"changes a note"_s, Opens::ForWriting, {{u"NOTE"_s}}, setting, set},
        {u"note remove"_s, u"removes a note"_s, Opens::ForWriting, {{u"NOTE"_s}}, {}, remove},
        {u"ballots"_s, u"lists ballots and their results"_s, Opens::ForReading, {}, {}, ballots},
    };
}

} // namespace partsong::cli
