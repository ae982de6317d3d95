// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/participants.h"

#include "core/sources/attributes.h"
#include "core/sources/attributevalue.h"
#include "core/sources/knownattributes.h"
#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Writes cells within an open Edit; knows all participants, attributes and values, so that no cell is looked
// up in the study.
class ParticipantWriter {
public:
    ParticipantWriter(Edit &edit, DateOrder order) : m_edit(edit), m_order(order)
    {
        for (const Participant &participant : edit.project().all<Participant>()) {
            m_participants.insert(participant.id, participant);
            m_names.insert(participant.name, participant.id);
        }
        for (const Attribute &attribute : edit.project().all<Attribute>())
            m_attributes.insert(attribute.id, attribute);
        for (const AttributeValue &value : edit.project().all<AttributeValue>())
            m_values.insert({value.subject.uuid(), value.attribute.uuid()}, value);
    }

    Result<Id<Participant>> make(const QString &typed)
    {
        const Result<QString> name = freeName(typed, {});
        if (!name)
            return std::unexpected(name.error());
        const Participant made{.id = Id<Participant>::make(),
                               .name = *name,
                               .group = {},
                               .site = {},
                               .created = QDateTime::currentMSecsSinceEpoch(),
                               .within = {}};
        m_edit.insert(made);
        m_participants.insert(made.id, made);
        m_names.insert(made.name, made.id);
        return made.id;
    }

    Status write(Id<Participant> id, const ParticipantCell &cell)
    {
        if (cell.column.field == ParticipantField::Attribute)
            return writeValue(subjectId(id), cell.column.attribute, cell.typed);
        const auto known = m_participants.constFind(id);
        if (known == m_participants.constEnd())
            return failure(ErrorKind::NotFound, Tr::tr("That participant is no longer in the study."));
        Participant changed = *known;
        if (Status set = setField(changed, cell); !set)
            return set;
        m_edit.update(changed);
        m_names.remove(known->name, id);
        m_names.insert(changed.name, id);
        m_participants.insert(id, changed);
        return {};
    }

private:
    Status setField(Participant &participant, const ParticipantCell &cell)
    {
        const QString words = cell.typed.trimmed();
        if (cell.column.field == ParticipantField::Group)
            participant.group = words;
        if (cell.column.field == ParticipantField::Site)
            participant.site = words;
        if (cell.column.field == ParticipantField::Name && !words.isEmpty()) {
            const Result<QString> name = freeName(words, participant.id);
            if (!name)
                return std::unexpected(name.error());
            participant.name = *name;
        }
        return cell.column.field == ParticipantField::Within ? setWithin(participant, words) : Status();
    }

    Result<QString> freeName(const QString &typed, Id<Participant> but) const
    {
        Result<QString> name = checkedName(typed);
        if (!name)
            return name;
        const auto [first, last] = m_names.equal_range(*name);
        if (std::any_of(first, last, [but](Id<Participant> id) { return id != but; })) {
            return failure(ErrorKind::Exists,
                           Tr::tr("There is a participant “%1” already. Choose another name.").arg(*name));
        }
        return name;
    }

    Result<Id<Participant>> called(const QString &words) const
    {
        const Id<Participant> id(Uuid::fromText(words).value_or(Uuid()));
        if (m_participants.contains(id))
            return id;
        const auto ids = m_names.values(words);
        if (ids.size() == 1)
            return ids.front();
        return ids.isEmpty()
            ? failure(ErrorKind::NotFound,
                      Tr::tr("There is no participant “%1”. Check the name.").arg(shortened(words)))
            : failure(ErrorKind::Ambiguous,
                      Tr::tr("There are %1 participants called “%2”. Give them names of their own first.")
                          .arg(ids.size())
                          .arg(shortened(words)));
    }

    Status setWithin(Participant &participant, const QString &words)
    {
        participant.within = {};
        if (words.isEmpty())
            return {};
        const Result<Id<Participant>> outer = called(words);
        if (!outer)
            return std::unexpected(outer.error());
        QSet<Id<Participant>> met;
        for (Id<Participant> at = *outer; !at.null() && !met.contains(at);
             at = m_participants.value(at).within) {
            if (at == participant.id) {
                return failure(ErrorKind::Refused,
                               Tr::tr("“%1” cannot be within “%2”, which is within it. Choose another.")
                                   .arg(participant.name, m_participants.value(*outer).name));
            }
            met.insert(at);
        }
        participant.within = *outer;
        return {};
    }

    Status writeValue(SubjectId subject, Id<Attribute> attribute, const QString &typed)
    {
        const auto type = m_attributes.constFind(attribute);
        if (type == m_attributes.constEnd())
            return failure(ErrorKind::NotFound, Tr::tr("That attribute is no longer in the study."));
        const Result<QString> value = checkedValue(*type, typed, m_order);
        if (!value)
            return std::unexpected(value.error());
        const std::pair key(subject.uuid(), attribute.uuid());
        const auto known = m_values.find(key);
        if (known == m_values.end() && !value->isEmpty()) {
            const AttributeValue made{Id<AttributeValue>::make(), attribute, subject, *value};
            m_edit.insert(made);
            m_values.insert(key, made);
        } else if (known != m_values.end() && value->isEmpty()) {
            m_edit.remove(known->id);
            m_values.erase(known);
        } else if (known != m_values.end() && known->value != *value) {
            known->value = *value;
            m_edit.update(*known);
        }
        return {};
    }

    Edit &m_edit;
    DateOrder m_order;
    QHash<Id<Participant>, Participant> m_participants;
    QMultiHash<QString, Id<Participant>> m_names;
    QHash<Id<Attribute>, Attribute> m_attributes;
    QHash<std::pair<Uuid, Uuid>, AttributeValue> m_values; // by subject and attribute
};

bool isName(const ParticipantCell &cell)
{
    return cell.column.field == ParticipantField::Name;
}

void makeNew(ParticipantWriter &writer, const std::vector<ParticipantRow> &rows, WrittenParticipants &written)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        written.participants.push_back(rows[i].participant);
        if (!rows[i].participant.null())
            continue;
        const auto name = std::ranges::find_if(rows[i].cells, isName);
        const auto made = writer.make(name == rows[i].cells.end() ? QString() : name->typed);
        if (made)
            written.participants.back() = *made;
        else
            written.problems.push_back({int(i), int(name - rows[i].cells.begin()), made.error()});
    }
}

// The values of one that the other lacks go there; the rest go with it.
void moveValues(Edit &edit, Id<Participant> from, Id<Participant> into)
{
    QSet<Id<Attribute>> known;
    for (const AttributeValue &value : edit.project().where<AttributeValue>("subject", into))
        known.insert(value.attribute);
    for (const AttributeValue &value : edit.project().where<AttributeValue>("subject", from)) {
        if (known.contains(value.attribute))
            edit.remove(value.id);
    }
}

bool within(const Project &project, Id<Participant> inner, Id<Participant> outer)
{
    const auto around = KnownAttributes(project).around(inner);
    return std::ranges::find(around, outer) != around.end();
}

} // namespace

Result<WrittenParticipants> writeParticipants(Project &project, const std::vector<ParticipantRow> &rows,
                                              Label label, DateOrder order)
{
    Edit edit(project, label);
    ParticipantWriter writer(edit, order);
    WrittenParticipants written;
    makeNew(writer, rows, written);
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = 0; j < rows[i].cells.size() && !written.participants[i].null(); ++j) {
            const ParticipantCell &cell = rows[i].cells[j];
            if (rows[i].participant.null() && isName(cell))
                continue;
            if (Status done = writer.write(written.participants[i], cell); !done)
                written.problems.push_back({int(i), int(j), done.error()});
        }
    }
    return edit.commit(written);
}

Status setParticipantCell(Project &project, Id<Participant> id, const ParticipantCell &cell)
{
    Edit edit(project, PARTSONG_LABEL("Change participant"));
    ParticipantWriter writer(edit, DateOrder::DayFirst);
    if (Status done = writer.write(id, cell); !done)
        return done;
    return edit.commit();
}

Status removeParticipants(Project &project, const std::vector<Id<Participant>> &participants)
{
    Edit edit(project, PARTSONG_LABEL("Remove participant"));
    for (const Id<Participant> id : participants) {
        const auto participant = edit.find(id);
        if (!participant)
            return std::unexpected(participant.error());
        for (Participant inner : project.where<Participant>("within", id)) {
            inner.within = participant->within;
            edit.update(inner);
        }
        edit.removeWithAll(id);
    }
    return edit.commit();
}

Status mergeParticipants(Project &project, Id<Participant> from, Id<Participant> into)
{
    Edit edit(project, PARTSONG_LABEL("Merge participants"));
    const auto goes = edit.find(from);
    auto stays = edit.find(into);
    if (!goes || !stays)
        return std::unexpected(!goes ? goes.error() : stays.error());
    if (from == into)
        return failure(ErrorKind::Refused, Tr::tr("“%1” is one already.").arg(goes->name));
    if (stays->group.isEmpty())
        stays->group = goes->group;
    if (stays->site.isEmpty())
        stays->site = goes->site;
    if (within(project, into, from) || stays->within.null())
        stays->within = within(project, from, into) ? Id<Participant>() : goes->within;
    edit.update(*stays);
    moveValues(edit, from, into);
    edit.relink(from, into);
    edit.removeWithAll(from);
    return edit.commit();
}

QHash<Id<Participant>, QStringList> sourceNamesByParticipant(const Project &project)
{
    QHash<Id<Source>, QSet<Id<Participant>>> givers;
    for (const Speaker &speaker : project.all<Speaker>()) {
        if (!speaker.participant.null())
            givers[speaker.source].insert(speaker.participant);
    }
    QHash<Id<Participant>, QStringList> names;
    for (const Source &source : project.all<Source>()) {
        if (!source.participant.null())
            givers[source.id].insert(source.participant);
        for (const Id<Participant> giver : givers.value(source.id))
            names[giver] << source.name;
    }
    return names;
}

} // namespace partsong
