// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/subjects.h"

#include "core/base/tr.h"
#include "core/store/naming.h"
#include "core/store/schema.h"

namespace partsong {

namespace {

bool isTree(const RecordType &type)
{
    return type.indexOf("parent") >= 0 && type.indexOf("name") >= 0;
}

std::optional<Uuid> walkedTo(const Project &project, const RecordType &type, const QString &path)
{
    const Result<QStringList> segments = splitPath(path);
    if (!segments)
        return std::nullopt;
    Uuid node;
    for (const QString &segment : *segments) {
        const auto child = childNamed(project, type, node, segment);
        if (!child)
            return std::nullopt;
        node = *child;
    }
    return node;
}

std::vector<Uuid> calledExactly(const Project &project, const RecordType &type, const QString &given)
{
    const SubjectKind *kind = project.schema().kind(QString::fromLatin1(type.subjectKind));
    if (kind && kind->named)
        return kind->named(project, given);
    if (isTree(type)) {
        const std::optional<Uuid> node = walkedTo(project, type, given);
        return node ? std::vector<Uuid>{*node} : std::vector<Uuid>{};
    }
    return type.indexOf("name") >= 0 ? idsWithWords(project, type, "name", given) : std::vector<Uuid>{};
}

std::vector<Uuid> calledShortly(const Project &project, const RecordType &type, const QString &given)
{
    return isTree(type) ? idsOf(nodeNamed(project, type, given)) : std::vector<Uuid>{};
}

std::vector<const RecordType *> typesOf(const Project &project, const QStringList &kinds)
{
    std::vector<const RecordType *> types;
    for (const RecordType *type : project.schema().types()) {
        if (type->subjectKind && (kinds.isEmpty() || kinds.contains(QLatin1String(type->subjectKind))))
            types.push_back(type);
    }
    return types;
}

using Look = std::vector<Uuid> (*)(const Project &, const RecordType &, const QString &);

std::vector<Uuid> lookedUp(const Project &project, const std::vector<const RecordType *> &types, Look look,
                           const QString &given)
{
    std::vector<Uuid> found;
    for (const RecordType *type : types) {
        for (const Uuid &id : look(project, *type, given))
            found.push_back(id);
    }
    return found;
}

std::optional<Uuid> idGiven(const Project &project, const QString &given, const QStringList &kinds)
{
    const std::optional<Uuid> id = Uuid::fromText(given.trimmed());
    if (!id)
        return std::nullopt;
    const QString kind = project.kindNameOf(*id);
    const bool meant = !kind.isEmpty() && (kinds.isEmpty() || kinds.contains(kind));
    return meant ? id : std::nullopt;
}

Error unknown(const QString &given)
{
    return Error{
        ErrorKind::NotFound,
        Tr::tr("There is no “%1” here. Check the name; capital letters count.").arg(shortened(given)),
        {},
        {},
        {}};
}

Error oneOfSeveral(const QString &given, const std::vector<Uuid> &ids)
{
    Error error{ErrorKind::Ambiguous,
                Tr::tr("“%1” names %2 things. Say which by its id.").arg(shortened(given)).arg(ids.size()),
                {},
                {},
                {}};
    for (const Uuid &id : ids)
        error.ids << id.text();
    return error;
}

} // namespace

std::vector<Uuid> idsOf(const Result<Uuid> &found)
{
    std::vector<Uuid> ids;
    if (found)
        return {*found};
    for (const QString &text : found.error().ids) {
        if (const auto id = Uuid::fromText(text))
            ids.push_back(*id);
    }
    return ids;
}

std::vector<Uuid> idsWithWords(const Project &project, const RecordType &type, const char *column,
                               const QString &given)
{
    return given.trimmed().isEmpty() ? std::vector<Uuid>{} : idsOf(thingNamed(project, type, column, given));
}

Result<Uuid> subjectNamed(const Project &project, const QString &given, const QStringList &kinds)
{
    if (const auto id = idGiven(project, given, kinds))
        return *id;
    const std::vector<const RecordType *> types = typesOf(project, kinds);
    for (const Look look : {&calledExactly, &calledShortly}) {
        const std::vector<Uuid> found = lookedUp(project, types, look, given);
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return std::unexpected(oneOfSeveral(given, found));
    }
    return std::unexpected(unknown(given));
}

QString titleOf(const Project &project, const Uuid &subject)
{
    const SubjectKind *kind = project.kindOf(subject);
    return kind && kind->title ? kind->title(project, subject) : QString();
}

QString excerptOf(const Project &project, const Uuid &subject)
{
    const SubjectKind *kind = project.kindOf(subject);
    return kind && kind->excerpt ? kind->excerpt(project, subject) : QString();
}

} // namespace partsong
