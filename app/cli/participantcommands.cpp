// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attributegiven.h"
#include "app/cli/commandlist.h"
#include "core/base/tr.h"
#include "core/formats/readerpool.h"
#include "core/formats/readtable.h"
#include "core/sources/attributes.h"
#include "core/sources/knownattributes.h"
#include "core/sources/participantimport.h"
#include "core/sources/participants.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject attributesJson(const KnownAttributes &known, Id<Participant> participant)
{
    QJsonObject json;
    for (const Attribute &attribute : known.attributes()) {
        if (const auto value = known.of(participant, attribute.id))
            json.insert(attribute.name, jsonOf(attribute.kind, value->value));
    }
    return json;
}

QJsonArray participantsJson(const Project &project, std::optional<Id<Participant>> only = {})
{
    const KnownAttributes known(project);
    const auto sources = sourceNamesByParticipant(project);
    const auto all = project.all<Participant>();
    QHash<Id<Participant>, QString> names;
    for (const Participant &participant : all)
        names.insert(participant.id, participant.name);
    QJsonArray array;
    for (const Participant &participant : all) {
        if (only && participant.id != *only)
            continue;
        array.append(
            QJsonObject{{u"id"_s, participant.id.text()},
                        {u"name"_s, participant.name},
                        {u"group"_s, participant.group},
                        {u"site"_s, participant.site},
                        {u"within"_s, names.value(participant.within, u""_s)},
                        {u"attributes"_s, attributesJson(known, participant.id)},
                        {u"sources"_s, sources.value(participant.id).size()},
                        {u"sourceNames"_s, QJsonArray::fromStringList(sources.value(participant.id))}});
    }
    return array;
}

Result<Answer> participants(Call &call)
{
    return participantsJson(call.project());
}

std::optional<ParticipantField> fieldCalled(const QString &key)
{
    if (key.compare("group"_L1, Qt::CaseInsensitive) == 0)
        return ParticipantField::Group;
    if (key.compare("site"_L1, Qt::CaseInsensitive) == 0)
        return ParticipantField::Site;
    if (key.compare("within"_L1, Qt::CaseInsensitive) == 0)
        return ParticipantField::Within;
    return std::nullopt;
}

Result<std::vector<ParticipantCell>> cellsOf(const Call &call)
{
    std::vector<ParticipantCell> cells;
    if (const auto group = call.given(u"--group"_s))
        cells.push_back({{ParticipantField::Group, {}}, *group});
    if (const auto site = call.given(u"--site"_s))
        cells.push_back({{ParticipantField::Site, {}}, *site});
    if (const auto within = call.given(u"--within"_s))
        cells.push_back({{ParticipantField::Within, {}}, *within});
    for (const QString &pair : call.all(u"ATTRIBUTE"_s)) {
        if (const auto field = fieldCalled(pair.section(u'=', 0, 0).trimmed())) {
            cells.push_back({{*field, {}}, pair.section(u'=', 1)});
            continue;
        }
        const auto attribute = attributeGiven(call.project(), pair);
        if (!attribute)
            return std::unexpected(attribute.error());
        if (*attribute)
            cells.push_back({{ParticipantField::Attribute, (*attribute)->id}, (*attribute)->value});
    }
    return cells;
}

// Null for somebody new.
Result<Id<Participant>> calledOrNew(const Project &project, const QString &given)
{
    const auto known = named<Participant>(project, given);
    if (known || known.error().kind == ErrorKind::Ambiguous || Uuid::fromText(given.trimmed()))
        return known;
    return Id<Participant>();
}

Result<Answer> set(Call &call)
{
    const QString name = call.argument(u"NAME"_s);
    const auto id = calledOrNew(call.project(), name);
    if (!id)
        return std::unexpected(id.error());
    const Label label = id->null() ? PARTSONG_LABEL("Add participant") : PARTSONG_LABEL("Change participant");
    Edit edit(call.project(), label);
    const auto cells = cellsOf(call);
    if (!cells)
        return std::unexpected(cells.error());
    ParticipantRow row{*id, *cells};
    if (id->null())
        row.cells.push_back({{ParticipantField::Name, {}}, name});
    const auto written = writeParticipants(call.project(), {row}, label);
    if (!written || !written->problems.empty())
        return std::unexpected(!written ? written.error() : written->problems.front().error);
    if (Status done = edit.commit(); !done)
        return std::unexpected(done.error());
    return participantsJson(call.project(), written->participants.front()).first();
}

QString changeName(PlannedChange change)
{
    switch (change) {
    case PlannedChange::Added:
        return u"added"_s;
    case PlannedChange::Updated:
        return u"updated"_s;
    case PlannedChange::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

QJsonObject planJson(const ParticipantImportPlan &plan, const QString &file, const QList<ReadIssue> &reading)
{
    QJsonArray rows;
    for (const PlannedParticipant &planned : plan.participants) {
        rows.append(QJsonObject{{u"name"_s, planned.name},
                                {u"change"_s, changeName(planned.change)},
                                {u"before"_s, planned.before},
                                {u"after"_s, planned.after}});
    }
    QJsonArray issues;
    for (const ReadIssue &issue : reading) {
        issues.append(QJsonObject{{u"file"_s, file},
                                  {u"kind"_s, issue.kind},
                                  {u"text"_s, issue.text},
                                  {u"row"_s, QJsonValue::Null},
                                  {u"column"_s, u""_s}});
    }
    for (const TableIssue &issue : plan.issues) {
        issues.append(QJsonObject{{u"file"_s, file},
                                  {u"kind"_s, issue.kind},
                                  {u"text"_s, issue.text},
                                  {u"row"_s, issue.row},
                                  {u"column"_s, issue.column}});
    }
    return {{u"added"_s, plan.count(PlannedChange::Added)},
            {u"updated"_s, plan.count(PlannedChange::Updated)},
            {u"unchanged"_s, plan.count(PlannedChange::Unchanged)},
            {u"rows"_s, rows},
            {u"issues"_s, issues}};
}

Result<Answer> import(Call &call)
{
    ReaderPool pool;
    const QString path = call.argument(u"FILE"_s);
    const auto read = readTable(path, pool, call.option(u"--encoding"_s));
    if (!read)
        return std::unexpected(read.error());
    ParticipantImportChoices choices;
    choices.nameColumn = call.option(u"--name"_s);
    auto plan = planParticipants(call.project(), read->table, choices);
    if (!plan)
        return std::unexpected(plan.error());
    if (!call.has(u"--dry-run"_s)) {
        if (Status done = importParticipants(call.project(), *plan); !done)
            return std::unexpected(done.error());
    }
    return planJson(*plan, QFileInfo(path).fileName(), read->issues);
}

} // namespace

CommandList participantCommands()
{
    return {
        {u"participants"_s, u"lists who gave data"_s, Opens::ForReading, {}, {}, participants},
        {u"participants set"_s,
         u"makes or changes somebody who gave data; an ATTRIBUTE is written KEY=VALUE"_s,
         Opens::ForWriting,
         {{u"NAME"_s}, {u"ATTRIBUTE"_s, true, true, Form::KeyValue}},
         {{u"--group"_s, Form::Text, u"such as Relatives"_s},
          {u"--site"_s, Form::Text, u"the home or place they belong to"_s},
          {u"--within"_s, Form::Text, u"whose attributes they inherit: a home, a region; '' for none"_s}},
         set},
        {u"participants import"_s,
         u"makes and changes them as a table says (csv, xlsx), matched by name"_s,
         Opens::ForWriting,
         {{u"FILE"_s}},
         {{u"--name"_s, Form::Text, u"the column of names; default the first"_s},
          {u"--encoding"_s, Form::Text, u"of a CSV file, where it is not what was detected"_s},
          {u"--dry-run"_s, Form::Flag, u"only show what would change"_s}},
         import},
    };
}

} // namespace partsong::cli
