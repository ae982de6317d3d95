// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/attributes.h"

#include "core/sources/attributevalue.h"
#include "core/sources/attributevalues.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Result<QString> freeName(const Project &project, const QString &given, Id<Attribute> but = {})
{
    const Result<QString> name = checkedName(given);
    if (!name)
        return name;
    for (const QLatin1String field : {"group"_L1, "site"_L1, "within"_L1}) {
        if (name->compare(field, Qt::CaseInsensitive) == 0) {
            return failure(ErrorKind::Exists,
                           Tr::tr("Every participant has “%1” already. Choose another name.").arg(*name));
        }
    }
    const auto same = attributeCalled(project, *name);
    if (same && same->id != but)
        return failure(ErrorKind::Exists,
                       Tr::tr("There is an attribute “%1” already. Choose another name.").arg(*name));
    return name;
}

QString storedChoices(const QStringList &choices)
{
    QStringList kept;
    for (const QString &choice : choices) {
        if (const QString words = choice.simplified(); !words.isEmpty())
            kept << words;
    }
    kept.removeDuplicates();
    return kept.join(u'\n');
}

QStringList valuesInUse(const std::vector<AttributeValue> &values)
{
    QStringList words;
    for (const AttributeValue &value : values)
        words << value.value;
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

// Each as the attribute's kind writes it now.
Status rewriteValues(Edit &edit, const Attribute &attribute, const std::vector<AttributeValue> &values)
{
    for (AttributeValue value : values) {
        const auto stored = storedValue(attribute, value.value);
        if (!stored) {
            return failure(
                ErrorKind::Refused,
                Tr::tr("“%1” cannot become this kind: somebody's value is “%2”. Change that first.")
                    .arg(attribute.name, shortened(value.value)));
        }
        value.value = *stored;
        edit.update(value);
    }
    return {};
}

} // namespace

std::vector<Attribute> attributesOf(const Project &project)
{
    std::vector<Attribute> attributes = project.all<Attribute>();
    std::ranges::stable_sort(attributes, {}, &Attribute::order);
    return attributes;
}

std::optional<Attribute> attributeCalled(const Project &project, const QString &name)
{
    const auto known = project.all<Attribute>();
    const auto at = std::ranges::find(known, name.trimmed(), &Attribute::name);
    return at == known.end() ? std::nullopt : std::optional(*at);
}

Result<Id<Attribute>> defineAttribute(Project &project, const AttributeDraft &draft)
{
    const Result<QString> name = freeName(project, draft.name);
    if (!name)
        return std::unexpected(name.error());
    int order = 0;
    for (const Attribute &known : project.all<Attribute>())
        order = std::max(order, known.order + 1);
    Edit edit(project, PARTSONG_LABEL("Add attribute"));
    const QString choices = draft.kind == AttributeKind::Choice ? storedChoices(draft.choices) : QString();
    const Attribute attribute{Id<Attribute>::make(), *name, draft.kind, choices, order};
    edit.insert(attribute);
    return edit.commit(attribute.id);
}

Status renameAttribute(Project &project, Id<Attribute> id, const QString &name)
{
    Edit edit(project, PARTSONG_LABEL("Rename attribute"));
    auto attribute = edit.find(id);
    const Result<QString> checked = freeName(project, name, id);
    if (!attribute || !checked)
        return std::unexpected(!attribute ? attribute.error() : checked.error());
    attribute->name = *checked;
    edit.update(*attribute);
    return edit.commit();
}

Status setAttributeKind(Project &project, Id<Attribute> id, AttributeKind kind, const QStringList &choices)
{
    Edit edit(project, PARTSONG_LABEL("Change attribute"));
    auto attribute = edit.find(id);
    if (!attribute)
        return std::unexpected(attribute.error());
    const auto values = project.where<AttributeValue>("attribute", id);
    attribute->kind = kind;
    attribute->choices.clear();
    if (kind == AttributeKind::Choice)
        attribute->choices = storedChoices(choices.isEmpty() ? valuesInUse(values) : choices);
    if (Status rewritten = rewriteValues(edit, *attribute, values); !rewritten)
        return rewritten;
    edit.update(*attribute);
    return edit.commit();
}

Status changeAttribute(Project &project, Id<Attribute> id, const AttributeDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Change attribute"));
    if (Status named = renameAttribute(project, id, draft.name); !named)
        return named;
    if (Status changed = setAttributeKind(project, id, draft.kind, draft.choices); !changed)
        return changed;
    return edit.commit();
}

Status moveAttribute(Project &project, Id<Attribute> id, int place)
{
    Edit edit(project, PARTSONG_LABEL("Move attribute"));
    std::vector<Attribute> all = attributesOf(project);
    const auto at = std::ranges::find(all, id, &Attribute::id);
    if (at == all.end())
        return std::unexpected(edit.find(id).error());
    const Attribute moved = *at;
    all.erase(at);
    all.insert(all.begin() + std::clamp(place, 0, static_cast<int>(all.size())), moved);
    int order = 0;
    for (Attribute &attribute : all) {
        attribute.order = order++;
        edit.update(attribute);
    }
    return edit.commit();
}

Status removeAttribute(Project &project, Id<Attribute> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove attribute"));
    if (const auto attribute = edit.find(id); !attribute)
        return std::unexpected(attribute.error());
    edit.removeWithAll(id);
    return edit.commit();
}

Status setAttributes(Project &project, const std::vector<AttributeSetting> &settings)
{
    Edit edit(project, PARTSONG_LABEL("Set attributes"));
    for (const AttributeSetting &setting : settings) {
        const auto attribute = edit.find(setting.attribute);
        if (!attribute)
            return std::unexpected(attribute.error());
        const Result<QString> value = checkedValue(*attribute, setting.typed);
        if (!value)
            return std::unexpected(value.error());
        auto known = project.where<AttributeValue>("subject", setting.subject);
        const auto at = std::ranges::find(known, setting.attribute, &AttributeValue::attribute);
        if (at == known.end() && !value->isEmpty()) {
            edit.insert(
                AttributeValue{Id<AttributeValue>::make(), setting.attribute, setting.subject, *value});
        } else if (at != known.end() && value->isEmpty()) {
            edit.remove(at->id);
        } else if (at != known.end()) {
            at->value = *value;
            edit.update(*at);
        }
    }
    return edit.commit();
}

} // namespace partsong
