// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/relations.h"

#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString elementName(const Project &project, Id<Element> id)
{
    const Result<Element> element = project.find(id);
    return element ? element->name : QString();
}

// Puts the type in order, or fails the Edit.
void check(Edit &edit, Relation &relation)
{
    const Result<QString> type = checkedName(relation.relationType);
    if (!type)
        return edit.fail(type.error());
    relation.relationType = *type;
    for (const Relation &other : edit.project().where<Relation>("from", relation.from)) {
        if (other.id == relation.id || other.to != relation.to || other.relationType != *type)
            continue;
        edit.fail({ErrorKind::Exists,
                   Tr::tr("The model says “%1” already.").arg(relationName(edit.project(), other)),
                   {},
                   {other.id.text()},
                   {}});
    }
}

} // namespace

Result<Relation> addRelation(Project &project, Id<Element> from, const QString &type, Id<Element> to,
                             const QString &description)
{
    Edit edit(project, PARTSONG_LABEL("Add link between elements"));
    for (const Id<Element> &end : {from, to}) {
        if (const auto element = edit.find(end); !element)
            return std::unexpected(element.error());
    }
    Relation relation;
    relation.id = Id<Relation>::make();
    relation.from = from;
    relation.relationType = type;
    relation.to = to;
    relation.description = description;
    relation.created = QDateTime::currentMSecsSinceEpoch();
    check(edit, relation);
    edit.insert(relation);
    return edit.commit(relation);
}

Result<Relation> setRelation(Project &project, Id<Relation> id, const RelationChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change link between elements"));
    Result<Relation> relation = edit.find(id);
    if (!relation)
        return relation;
    relation->relationType = change.type.value_or(relation->relationType);
    relation->description = change.description.value_or(relation->description);
    check(edit, *relation);
    edit.update(*relation);
    return edit.commit(*relation);
}

Status removeRelation(Project &project, Id<Relation> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove link between elements"));
    edit.removeWithAll(id);
    return edit.commit();
}

QString relationName(const Project &project, const Relation &relation)
{
    return QStringList{elementName(project, relation.from), relation.relationType,
                       elementName(project, relation.to)}
        .join(u' ');
}

std::vector<Uuid> relationsNamed(const Project &project, const QString &name)
{
    std::vector<Uuid> named;
    for (const Relation &relation : project.all<Relation>()) {
        if (relationName(project, relation) == name.trimmed())
            named.push_back(relation.id.uuid());
    }
    return named;
}

} // namespace partsong
