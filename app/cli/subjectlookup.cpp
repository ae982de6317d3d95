// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subjectlookup.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

Result<std::vector<SubjectId>> subjectsCalled(const Project &project, const QStringList &given,
                                              const QStringList &kinds)
{
    std::vector<SubjectId> subjects;
    for (const QString &name : given) {
        const Result<Uuid> subject = subjectNamed(project, name, kinds);
        if (!subject)
            return std::unexpected(subject.error());
        subjects.push_back(SubjectId(*subject));
    }
    return subjects;
}

QJsonArray idsJson(const std::vector<Uuid> &ids)
{
    QJsonArray array;
    for (const Uuid &id : ids)
        array.append(id.text());
    return array;
}

Result<Answer> removed(const Status &status)
{
    if (!status)
        return std::unexpected(status.error());
    return QJsonObject{{u"removed"_s, 1}};
}

} // namespace partsong::cli
