// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/subjectlookup.h"
#include "core/workshop/canvases.h"
#include "core/workshop/workshops.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject canvasJson(const Project &project, const Canvas &canvas)
{
    return {{u"id"_s, canvas.id.text()},
            {u"name"_s, canvas.name},
            {u"items"_s, static_cast<int>(itemsOf(project, canvas.id).size())}};
}

QJsonArray tablesJson(const Project &project, Id<Workshop> id)
{
    QJsonArray names;
    for (const WorkshopTable &table : tablesOf(project, id))
        names.append(table.name);
    return names;
}

QJsonArray attendeesJson(const Project &project, Id<Workshop> id)
{
    QJsonArray array;
    for (const Attendee &attendee : attendeesOf(project, id))
        array.append(QJsonObject{{u"badge"_s, attendee.badge}, {u"group"_s, attendee.group}});
    return array;
}

QJsonObject workshopJson(const Project &project, const Workshop &workshop)
{
    QJsonArray canvases;
    for (const Canvas &canvas : canvasesOf(project, workshop.id))
        canvases.append(canvasJson(project, canvas));
    return {
        {u"id"_s, workshop.id.text()},
        {u"name"_s, workshop.name},
        {u"aim"_s, workshop.aim},
        {u"date"_s, workshop.date},
        {u"place"_s, workshop.place},
        {u"tables"_s, tablesJson(project, workshop.id)},
        {u"attendees"_s, attendeesJson(project, workshop.id)},
        {u"canvases"_s, canvases},
    };
}

Result<Answer> printed(const Project &project, const Result<Workshop> &workshop)
{
    if (!workshop)
        return std::unexpected(workshop.error());
    return workshopJson(project, *workshop);
}

Result<Answer> workshops(Call &call)
{
    QJsonArray array;
    for (const Workshop &workshop : call.project().all<Workshop>())
        array.append(workshopJson(call.project(), workshop));
    return array;
}

std::vector<Badge> badgesOf(const Call &call)
{
    std::vector<Badge> badges;
    for (const QString &given : call.each(u"--attendee"_s))
        badges.push_back({given.section(u'=', 0, 0), given.section(u'=', 1)});
    return badges;
}

Result<Answer> add(Call &call)
{
    const WorkshopDraft draft{.name = call.argument(u"NAME"_s),
                              .aim = call.option(u"--aim"_s),
                              .date = call.option(u"--date"_s),
                              .place = call.option(u"--place"_s),
                              .tables = call.each(u"--table"_s),
                              .attendees = badgesOf(call)};
    return printed(call.project(), addWorkshop(call.project(), draft));
}

Result<Answer> set(Call &call)
{
    const auto id = subjectCalled<Workshop>(call.project(), call.argument(u"WORKSHOP"_s));
    if (!id)
        return std::unexpected(id.error());
    WorkshopChange change{.name = call.given(u"--name"_s),
                          .aim = call.given(u"--aim"_s),
                          .date = call.given(u"--date"_s),
                          .place = call.given(u"--place"_s)};
    if (call.has(u"--table"_s))
        change.tables = call.each(u"--table"_s);
    if (call.has(u"--attendee"_s))
        change.attendees = badgesOf(call);
    return printed(call.project(), setWorkshop(call.project(), *id, change));
}

Result<Answer> remove(Call &call)
{
    const auto id = subjectCalled<Workshop>(call.project(), call.argument(u"WORKSHOP"_s));
    return id ? removed(removeWorkshop(call.project(), *id)) : std::unexpected(id.error());
}

Result<Answer> addBoard(Call &call)
{
    const auto workshop = subjectCalled<Workshop>(call.project(), call.argument(u"WORKSHOP"_s));
    if (!workshop)
        return std::unexpected(workshop.error());
    const auto canvas = addCanvas(call.project(), *workshop, call.argument(u"NAME"_s));
    if (!canvas)
        return std::unexpected(canvas.error());
    return canvasJson(call.project(), *canvas);
}

Result<Answer> put(Call &call)
{
    const auto canvas = subjectCalled<Canvas>(call.project(), call.argument(u"CANVAS"_s));
    if (!canvas)
        return std::unexpected(canvas.error());
    const auto things = subjectsCalled(call.project(), call.all(u"THING"_s));
    if (!things)
        return std::unexpected(things.error());
    const auto cards = putCards(call.project(), *canvas, *things);
    if (!cards)
        return std::unexpected(cards.error());
    QJsonObject json = canvasJson(call.project(), call.project().find(*canvas).value());
    QJsonArray placed;
    for (const CanvasItem &card : *cards)
        placed.append(QJsonObject{{u"id"_s, card.id.text()},
                                  {u"subject"_s, card.subject.text()},
                                  {u"x"_s, card.x},
                                  {u"y"_s, card.y},
                                  {u"width"_s, card.width},
                                  {u"height"_s, card.height}});
    json.insert(u"cards"_s, placed);
    return json;
}

} // namespace

CommandList workshopCommands()
{
    const std::vector<Option> fields{
        {u"--aim"_s, Form::Text, u"what it is for"_s},
        {u"--date"_s, Form::Date, u"when it is"_s},
        {u"--place"_s, Form::Text, u"where it is"_s},
        {u"--table"_s, Form::Text, u"a table where people sit"_s, true},
        {u"--attendee"_s, Form::KeyValue, u"BADGE=GROUP of somebody there"_s, true},
    };
    std::vector<Option> all = fields;
    all.push_back({u"--name"_s, Form::Text, u"what it is called"_s});
    const Argument workshop{u"WORKSHOP"_s};
    return {
        {u"workshops"_s, u"lists workshops"_s, Opens::ForReading, {}, {}, workshops},
        {u"workshop add"_s, u"makes a workshop"_s, Opens::ForWriting, {{u"NAME"_s}}, fields, add},
        {u"workshop set"_s, u"changes a workshop"_s, Opens::ForWriting, {workshop}, all, set},
        {u"workshop remove"_s,
         u"removes a workshop and its boards"_s,
         Opens::ForWriting,
         {workshop},
         {},
         remove},
        {u"canvas add"_s, u"makes a board"_s, Opens::ForWriting, {workshop, {u"NAME"_s}}, {}, addBoard},
        {u"canvas put"_s,
         u"puts cards of things on a board"_s,
         Opens::ForWriting,
         {{u"CANVAS"_s}, {u"THING"_s, true}},
         {},
         put},
    };
}

} // namespace partsong::cli
