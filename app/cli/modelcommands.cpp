// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/subjectlookup.h"
#include "core/links/evidences.h"
#include "core/model/elements.h"
#include "core/model/relations.h"
#include "core/model/versions.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject elementJson(const Project &project, const Element &element)
{
    const EvidenceCounts counts = evidenceCounts(project, element.id.uuid());
    return {
        {u"id"_s, element.id.text()},     {u"name"_s, element.name},
        {u"type"_s, element.elementType}, {u"description"_s, element.description},
        {u"supports"_s, counts.supports}, {u"challenges"_s, counts.challenges},
    };
}

QString nameOf(const Project &project, Id<Element> id)
{
    const auto element = project.find(id);
    return element ? element->name : QString();
}

QJsonObject relationJson(const Project &project, const Relation &relation)
{
    const EvidenceCounts counts = evidenceCounts(project, relation.id.uuid());
    return {
        {u"id"_s, relation.id.text()},
        {u"from"_s, nameOf(project, relation.from)},
        {u"type"_s, relation.relationType},
        {u"to"_s, nameOf(project, relation.to)},
        {u"description"_s, relation.description},
        {u"supports"_s, counts.supports},
        {u"challenges"_s, counts.challenges},
    };
}

QJsonObject versionJson(const ModelVersion &version)
{
    return {{u"id"_s, version.id.text()},
            {u"name"_s, version.name},
            {u"time"_s, timeText(version.time)},
            {u"elements"_s, version.elements},
            {u"relations"_s, version.relations}};
}

Result<Answer> printed(const Project &project, const Result<Element> &element)
{
    if (!element)
        return std::unexpected(element.error());
    return elementJson(project, *element);
}

Result<Answer> printed(const Project &project, const Result<Relation> &relation)
{
    if (!relation)
        return std::unexpected(relation.error());
    return relationJson(project, *relation);
}

Result<Answer> elements(Call &call)
{
    QJsonArray array;
    for (const Element &element : call.project().all<Element>())
        array.append(elementJson(call.project(), element));
    return array;
}

Result<Answer> addPart(Call &call)
{
    return printed(
        call.project(),
        addElement(call.project(),
                   {call.argument(u"NAME"_s), call.option(u"--type"_s), call.option(u"--description"_s)}));
}

Result<Answer> setPart(Call &call)
{
    const auto id = subjectCalled<Element>(call.project(), call.argument(u"ELEMENT"_s));
    if (!id)
        return std::unexpected(id.error());
    return printed(call.project(),
                   setElement(call.project(), *id,
                              {.name = call.given(u"--name"_s),
                               .type = call.given(u"--type"_s),
                               .description = call.given(u"--description"_s)}));
}

Result<Answer> removePart(Call &call)
{
    const auto id = subjectCalled<Element>(call.project(), call.argument(u"ELEMENT"_s));
    return id ? removed(removeElement(call.project(), *id)) : std::unexpected(id.error());
}

Result<Answer> fromThing(Call &call)
{
    const auto subject = subjectNamed(call.project(), call.argument(u"THING"_s), evidenceKinds());
    if (!subject)
        return std::unexpected(subject.error());
    return printed(call.project(),
                   makeElement(call.project(), *subject, call.option(u"--type"_s), call.option(u"--name"_s)));
}

Result<Answer> relations(Call &call)
{
    QJsonArray array;
    for (const Relation &relation : call.project().all<Relation>())
        array.append(relationJson(call.project(), relation));
    return array;
}

// The link that says this already: adding it again changes nothing.
std::optional<Relation> alreadySaid(const Project &project, Id<Element> from, const QString &type,
                                    Id<Element> to)
{
    for (const Relation &relation : project.where<Relation>("from", from)) {
        if (relation.to == to && relation.relationType == type.trimmed())
            return relation;
    }
    return std::nullopt;
}

Result<Answer> addLink(Call &call)
{
    const auto from = subjectCalled<Element>(call.project(), call.argument(u"FROM"_s));
    const auto to = subjectCalled<Element>(call.project(), call.argument(u"TO"_s));
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    const auto said = alreadySaid(call.project(), *from, call.argument(u"TYPE"_s), *to);
    if (said && call.given(u"--description"_s).value_or(said->description) == said->description)
        return relationJson(call.project(), *said);
    return printed(
        call.project(),
        addRelation(call.project(), *from, call.argument(u"TYPE"_s), *to, call.option(u"--description"_s)));
}

Result<Answer> setLink(Call &call)
{
    const auto id = subjectCalled<Relation>(call.project(), call.argument(u"RELATION"_s));
    if (!id)
        return std::unexpected(id.error());
    return printed(
        call.project(),
        setRelation(call.project(), *id,
                    {.type = call.given(u"--type"_s), .description = call.given(u"--description"_s)}));
}

Result<Answer> removeLink(Call &call)
{
    const auto id = subjectCalled<Relation>(call.project(), call.argument(u"RELATION"_s));
    return id ? removed(removeRelation(call.project(), *id)) : std::unexpected(id.error());
}

Result<Answer> keepVersion(Call &call)
{
    const auto version = saveVersion(call.project(), call.argument(u"NAME"_s));
    if (!version)
        return std::unexpected(version.error());
    return versionJson(*version);
}

Result<Answer> versions(Call &call)
{
    QJsonArray array;
    for (const ModelVersion &version : call.project().all<ModelVersion>())
        array.append(versionJson(version));
    return array;
}

} // namespace

CommandList modelCommands()
{
    const Option type{u"--type"_s, Form::Text,
                      u"actor, need, barrier, enabler, activity, touchpoint, outcome, tool..."_s};
    const Option needed{u"--type"_s, Form::Text, type.help, false, true};
    const Option name{u"--name"_s, Form::Text, u"what it is called"_s};
    const Option description{u"--description"_s, Form::Text, u"what it is"_s};
    const Option kind{u"--type"_s, Form::Text, u"what one does to the other"_s};
    return {
        {u"elements"_s, u"lists the model's elements"_s, Opens::ForReading, {}, {}, elements},
        {u"element add"_s,
         u"makes an element"_s,
         Opens::ForWriting,
         {{u"NAME"_s}},
         {needed, description},
         addPart},
        {u"element set"_s,
         u"changes an element"_s,
         Opens::ForWriting,
         {{u"ELEMENT"_s}},
         {name, type, description},
         setPart},
        {u"element remove"_s,
         u"removes an element, its links and evidence"_s,
         Opens::ForWriting,
         {{u"ELEMENT"_s}},
         {},
         removePart},
        {u"element from"_s,
         u"makes an element that rests on a thing"_s,
         Opens::ForWriting,
         {{u"THING"_s}},
         {needed, name},
         fromThing},
        {u"relations"_s, u"lists the links between elements"_s, Opens::ForReading, {}, {}, relations},
        {u"relation add"_s,
         u"says what one element does to another"_s,
         Opens::ForWriting,
         {{u"FROM"_s}, {u"TYPE"_s}, {u"TO"_s}},
         {description},
         addLink},
        {u"relation set"_s,
         u"changes a link"_s,
         Opens::ForWriting,
         {{u"RELATION"_s}},
         {kind, description},
         setLink},
        {u"relation remove"_s, u"removes a link"_s, Opens::ForWriting, {{u"RELATION"_s}}, {}, removeLink},
        {u"model version"_s,
         u"keeps the model as it stands"_s,
         Opens::ForWriting,
         {{u"NAME"_s}},
         {},
         keepVersion},
        {u"model versions"_s, u"lists the versions kept"_s, Opens::ForReading, {}, {}, versions},
    };
}

} // namespace partsong::cli
