// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/versions.h"

#include "core/links/evidences.h"
#include "core/model/element.h"
#include "core/model/relation.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

template <typename T> QJsonObject claimJson(const T &claim)
{
    return {{u"id"_s, claim.id.text()},
            {u"type"_s, claim.type},
            {u"description"_s, claim.description},
            {u"supports"_s, claim.supports},
            {u"challenges"_s, claim.challenges}};
}

QString jsonOf(const ModelContent &content)
{
    QJsonArray elements;
    for (const VersionElement &element : content.elements) {
        QJsonObject json = claimJson(element);
        json.insert(u"name"_s, element.name);
        elements.append(json);
    }
    QJsonArray relations;
    for (const VersionRelation &relation : content.relations) {
        QJsonObject json = claimJson(relation);
        json.insert(u"from"_s, relation.from.text());
        json.insert(u"to"_s, relation.to.text());
        relations.append(json);
    }
    const QJsonObject model{{u"elements"_s, elements}, {u"relations"_s, relations}};
    return QString::fromUtf8(QJsonDocument(model).toJson(QJsonDocument::Compact));
}

Uuid idIn(const QJsonObject &json, const QString &key)
{
    return Uuid::fromText(json.value(key).toString()).value_or(Uuid());
}

template <typename T> void readClaim(T &claim, const QJsonObject &json)
{
    claim.id = idIn(json, u"id"_s);
    claim.type = json.value(u"type"_s).toString();
    claim.description = json.value(u"description"_s).toString();
    claim.supports = json.value(u"supports"_s).toInt();
    claim.challenges = json.value(u"challenges"_s).toInt();
}

template <typename T> void countEvidence(const Project &project, T &claim)
{
    const EvidenceCounts counts = evidenceCounts(project, claim.id);
    claim.supports = counts.supports;
    claim.challenges = counts.challenges;
}

} // namespace

Result<ModelVersion> saveVersion(Project &project, const QString &name)
{
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    Edit edit(project, PARTSONG_LABEL("Keep a version of the model"));
    for (const ModelVersion &known : project.where<ModelVersion>("name", *checked)) {
        return std::unexpected(
            Error{ErrorKind::Exists,
                  Tr::tr("There is a version “%1” already. Choose another name.").arg(*checked),
                  {},
                  {known.id.text()},
                  {}});
    }
    const ModelContent content = modelContent(project);
    ModelVersion version;
    version.id = Id<ModelVersion>::make();
    version.name = *checked;
    version.time = QDateTime::currentMSecsSinceEpoch();
    version.step = project.lastStep();
    version.elements = static_cast<int>(content.elements.size());
    version.relations = static_cast<int>(content.relations.size());
    version.content = jsonOf(content);
    edit.insert(version);
    return edit.commit(version);
}

Status removeVersion(Project &project, Id<ModelVersion> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove a version of the model"));
    edit.removeWithAll(id);
    return edit.commit();
}

ModelContent modelContent(const Project &project)
{
    ModelContent content;
    for (const Element &element : project.all<Element>()) {
        content.elements.push_back(
            {element.id.uuid(), element.name, element.elementType, element.description, 0, 0});
        countEvidence(project, content.elements.back());
    }
    for (const Relation &relation : project.all<Relation>()) {
        content.relations.push_back({relation.id.uuid(), relation.from.uuid(), relation.to.uuid(),
                                     relation.relationType, relation.description, 0, 0});
        countEvidence(project, content.relations.back());
    }
    return content;
}

ModelContent contentOf(const ModelVersion &version)
{
    const QJsonObject model = QJsonDocument::fromJson(version.content.toUtf8()).object();
    ModelContent content;
    for (const QJsonValue &value : model.value(u"elements"_s).toArray()) {
        VersionElement element;
        readClaim(element, value.toObject());
        element.name = value[u"name"_s].toString();
        content.elements.push_back(element);
    }
    for (const QJsonValue &value : model.value(u"relations"_s).toArray()) {
        VersionRelation relation;
        readClaim(relation, value.toObject());
        relation.from = idIn(value.toObject(), u"from"_s);
        relation.to = idIn(value.toObject(), u"to"_s);
        content.relations.push_back(relation);
    }
    return content;
}

} // namespace partsong
