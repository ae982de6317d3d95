// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/links/subjects.h"

namespace partsong::cli {

// The one record of a kind of subject that an id, a path or a name means.
template <typename T> Result<Id<T>> subjectCalled(const Project &project, const QString &given)
{
    return subjectNamed(project, given, {QString::fromLatin1(T::type().subjectKind)})
        .transform([](const Uuid &id) { return Id<T>(id); });
}

// Several subjects, of the given kinds or of any, in the order in which they are named.
Result<std::vector<SubjectId>> subjectsCalled(const Project &project, const QStringList &given,
                                              const QStringList &kinds = {});
QJsonArray idsJson(const std::vector<Uuid> &ids);
template <typename T> QJsonArray idsJson(const std::vector<Id<T>> &ids)
{
    QJsonArray array;
    for (const Id<T> &id : ids)
        array.append(id.text());
    return array;
}

// What a removal answers.
Result<Answer> removed(const Status &status);

} // namespace partsong::cli
