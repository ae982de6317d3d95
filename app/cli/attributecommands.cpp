// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/sources/attributes.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject attributeJson(const Attribute &attribute)
{
    return {{u"id"_s, attribute.id.text()},
            {u"name"_s, attribute.name},
            {u"type"_s, enumName(attribute.kind)},
            {u"choices"_s, QJsonArray::fromStringList(choicesOf(attribute))}};
}

Result<Answer> listAttributes(Call &call)
{
    QJsonArray array;
    for (const Attribute &attribute : attributesOf(call.project()))
        array.append(attributeJson(attribute));
    return array;
}

Result<Attribute> attributeNamed(const Project &project, const QString &given)
{
    if (const auto called = attributeCalled(project, given))
        return *called;
    if (const auto id = byId<Attribute>(project, given))
        return project.find(*id);
    return failure(ErrorKind::NotFound, Tr::tr("There is no attribute “%1”. See “attributes”.").arg(given));
}

// What is not said stays as it is.
AttributeDraft draftFrom(const Call &call, AttributeDraft draft)
{
    draft.name = call.given(u"--name"_s).value_or(draft.name);
    if (call.has(u"--choice"_s)) {
        draft.kind = AttributeKind::Choice;
        draft.choices = call.each(u"--choice"_s);
    }
    if (const auto type = call.given(u"--type"_s))
        draft.kind = enumFromName<AttributeKind>(*type).value_or(draft.kind);
    return draft;
}

Result<Answer> setAttribute(Call &call)
{
    Project &project = call.project();
    const QString given = call.argument(u"ATTRIBUTE"_s);
    Id<Attribute> id;
    if (const auto known = attributeNamed(project, given)) {
        id = known->id;
        const AttributeDraft before{known->name, known->kind, choicesOf(*known)};
        if (Status done = changeAttribute(project, id, draftFrom(call, before)); !done)
            return std::unexpected(done.error());
    } else {
        AttributeDraft fresh;
        fresh.name = given;
        const auto made = defineAttribute(project, draftFrom(call, fresh));
        if (!made)
            return std::unexpected(made.error());
        id = *made;
    }
    const auto attribute = project.find(id);
    if (!attribute)
        return std::unexpected(attribute.error());
    return attributeJson(*attribute);
}

Result<Answer> removeOne(Call &call)
{
    const auto attribute = attributeNamed(call.project(), call.argument(u"ATTRIBUTE"_s));
    if (!attribute)
        return std::unexpected(attribute.error());
    if (Status done = removeAttribute(call.project(), attribute->id); !done)
        return std::unexpected(done.error());
    return QJsonObject{{u"removed"_s, attribute->id.text()}};
}

} // namespace

CommandList attributeCommands()
{
    const Argument attribute{u"ATTRIBUTE"_s};
    return {
        {u"attributes"_s,
         u"lists the attributes that participants and sources may have"_s,
         Opens::ForReading,
         {},
         {},
         listAttributes},
        {u"attribute set"_s,
         u"makes or changes an attribute; values are kept where they fit"_s,
         Opens::ForWriting,
         {attribute},
         {{u"--type"_s,
           Form::Choice,
           u"what its values are"_s,
           false,
           false,
           {u"text"_s, u"number"_s, u"date"_s, u"choice"_s, u"yesNo"_s}},
          {u"--choice"_s, Form::Text, u"a value that can be chosen"_s, true},
          {u"--name"_s, Form::Text, u"its new name"_s}},
         setAttribute},
        {u"attribute remove"_s,
         u"removes an attribute with all values of it"_s,
         Opens::ForWriting,
         {attribute},
         {},
         removeOne},
    };
}

} // namespace partsong::cli
