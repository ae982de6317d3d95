// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/knownattributes.h"

#include "core/sources/attributes.h"
#include "core/sources/attributevalue.h"
#include "core/sources/attributevalues.h"

namespace partsong {

using namespace Qt::StringLiterals;

KnownAttributes::KnownAttributes(const Project &project) : m_attributes(attributesOf(project))
{
    for (const Participant &participant : project.all<Participant>())
        m_participants.insert(participant.id, participant);
    for (const AttributeValue &value : project.all<AttributeValue>())
        m_values.insert({value.subject.uuid(), value.attribute.uuid()}, value.value);
}

// Two copies of a study that were merged may have put each in the other; each is met once.
std::vector<Id<Participant>> KnownAttributes::around(Id<Participant> participant) const
{
    std::vector<Id<Participant>> around;
    Id<Participant> at = m_participants.value(participant).within;
    while (!at.null() && at != participant && std::ranges::find(around, at) == around.end()) {
        around.push_back(at);
        at = m_participants.value(at).within;
    }
    return around;
}

QSet<Id<Participant>> KnownAttributes::inside(Id<Participant> participant) const
{
    QSet<Id<Participant>> inside{participant};
    for (const Participant &each : m_participants) {
        const auto outer = around(each.id);
        if (std::ranges::find(outer, participant) != outer.end())
            inside.insert(each.id);
    }
    return inside;
}

std::optional<QString> KnownAttributes::own(SubjectId subject, Id<Attribute> attribute) const
{
    const auto value = m_values.constFind({subject.uuid(), attribute.uuid()});
    return value == m_values.constEnd() ? std::nullopt : std::optional(*value);
}

std::optional<KnownValue> KnownAttributes::of(Id<Participant> participant, Id<Attribute> attribute) const
{
    if (const auto value = own(subjectId(participant), attribute))
        return KnownValue{*value, {}};
    for (const Id<Participant> outer : around(participant)) {
        if (const auto value = own(subjectId(outer), attribute))
            return KnownValue{*value, outer};
    }
    return std::nullopt;
}

QString KnownAttributes::siteOf(Id<Participant> participant) const
{
    const auto outer = around(participant);
    if (const QString site = m_participants.value(participant).site; !site.isEmpty())
        return site;
    for (const Id<Participant> each : outer) {
        if (const QString site = m_participants.value(each).site; !site.isEmpty())
            return site;
    }
    return outer.empty() ? QString() : m_participants.value(outer.front()).name;
}

bool KnownAttributes::fieldHolds(Id<Participant> id, const QString &key, const QString &value) const
{
    const Participant participant = m_participants.value(id);
    if (key == "group"_L1)
        return participant.group == value;
    if (key == "site"_L1)
        return siteOf(id) == value;
    return key == "within"_L1 && std::ranges::any_of(around(id), [&](Id<Participant> outer) {
               return m_participants.value(outer).name == value;
           });
}

bool KnownAttributes::holds(Id<Participant> participant, Id<Source> source, const QString &key,
                            const QString &value) const
{
    if (m_participants.contains(participant) && fieldHolds(participant, key, value))
        return true;
    const auto attribute = std::ranges::find(m_attributes, key, &Attribute::name);
    if (attribute == m_attributes.end())
        return false;
    const QString wanted = storedValue(*attribute, value).value_or(value);
    const auto known = of(participant, attribute->id);
    const auto ofSource = own(subjectId(source), attribute->id);
    if (!known && !ofSource)
        return wanted.isEmpty();
    return (known && known->value == wanted) || ofSource == wanted;
}

} // namespace partsong
