// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/chapters.h"
#include "core/coding/codings.h"

#include <QDir>
#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Answer> makeNew(Call &call)
{
    if (Status place = placeForStudy(call.studyPath); !place)
        return std::unexpected(place.error());
    const QString title = call.given(u"--title"_s).value_or(QFileInfo(call.studyPath).completeBaseName());
    const QString person = makerOf(call);
    const auto project = Project::create(call.studyPath, schema(), title, person);
    if (!project)
        return std::unexpected(project.error());
    return QJsonObject{{u"path"_s, QFileInfo(call.studyPath).absoluteFilePath()},
                       {u"id"_s, (*project)->study().id.text()},
                       {u"title"_s, title},
                       {u"person"_s, person}};
}

Result<Answer> history(Call &call)
{
    QJsonArray array;
    for (const Step &step : call.project().history(call.number(u"--limit"_s).value_or(-1))) {
        array.append(QJsonObject{{u"step"_s, step.number},
                                 {u"time"_s, timeText(step.time)},
                                 {u"person"_s, step.personName},
                                 {u"label"_s, Label::shown(step.label)},
                                 {u"undoes"_s, numberOrNull(step.undoes)},
                                 {u"undone"_s, step.undone},
                                 {u"changes"_s, step.changes}});
    }
    return array;
}

// Who has this name, or had it: a Person who joined with a step that was undone stands in the History alone.
std::optional<Id<Person>> personInHistory(const Project &project, const QString &name)
{
    if (const auto person = project.personNamed(name))
        return person->id;
    for (const Step &step : project.history()) {
        if (step.personName == name.trimmed())
            return step.person;
    }
    return std::nullopt;
}

// Undo and redo look only at the Person given; one that never was in the team has done nothing.
Result<Answer> stepped(Call &call,
                       Result<UndoReport> (Project::*move)(int, std::optional<Id<Person>>, const Progress *))
{
    std::optional<Id<Person>> by;
    if (!call.person.isEmpty()) {
        by = personInHistory(call.project(), call.person).value_or(Id<Person>::make());
    }
    const int steps = call.number(u"--steps"_s).value_or(1);
    if (steps == 0)
        return QJsonObject{{u"steps"_s, 0}, {u"labels"_s, QJsonArray()}};
    const auto report = (call.project().*move)(steps, by, nullptr);
    if (!report)
        return std::unexpected(report.error());
    QJsonArray labels;
    for (const QString &label : report->labels)
        labels.append(Label::shown(label));
    return QJsonObject{{u"steps"_s, labels.size()}, {u"labels"_s, labels}};
}

Result<Answer> undo(Call &call)
{
    return stepped(call, &Project::undo);
}

Result<Answer> redo(Call &call)
{
    return stepped(call, &Project::redo);
}

Result<Answer> settings(Call &call)
{
    if (Status set = setUnionCodings(call.project(), call.argument(u"VALUE"_s) == "on"_L1); !set)
        return std::unexpected(set.error());
    return QJsonObject{{u"union"_s, call.project().study().unionCodings}};
}

} // namespace

CommandList studyCommands()
{
    const Option steps{u"--steps"_s, Form::Whole, u"how many"_s};
    return {
        {u"new"_s,
         u"makes a study"_s,
         Opens::Nothing,
         {},
         {{u"--title"_s, Form::Text, u"what the study is called"_s}},
         makeNew},
        {u"history"_s,
         u"lists who did what, newest first"_s,
         Opens::ForReading,
         {},
         {{u"--limit"_s, Form::Whole, u"at most so many steps"_s}},
         history},
        {u"undo"_s,
         u"takes back the latest standing Edit"_s,
         Opens::ForWriting,
         {},
         {steps},
         undo,
         {},
         false},
        {u"redo"_s, u"brings back what was undone last"_s, Opens::ForWriting, {}, {steps}, redo, {}, false},
        {u"settings"_s,
         u"sets what holds for all who work on the study"_s,
         Opens::ForWriting,
         {{u"SETTING"_s, false, false, Form::Choice, {u"union"_s}},
          {u"VALUE"_s, false, false, Form::Choice, {u"on"_s, u"off"_s}}},
         {},
         settings},
    };
}

} // namespace partsong::cli
