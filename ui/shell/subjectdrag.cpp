// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/subjectdrag.h"

#include "core/store/project.h"

#include <QMimeData>

namespace partsong {

using namespace Qt::StringLiterals;

QMimeData *dragOf(const std::vector<SubjectId> &subjects, const QString &words)
{
    QByteArray ids;
    for (const SubjectId &subject : subjects)
        ids += subject.uuid().bytes();
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(SubjectMime), ids);
    data->setText(words);
    return data;
}

std::vector<SubjectId> draggedSubjects(const Project &project, const QMimeData *data,
                                       const QStringList &kinds)
{
    std::vector<SubjectId> subjects;
    const QByteArray ids = data->data(QLatin1StringView(SubjectMime));
    for (qsizetype at = 0; at + 16 <= ids.size(); at += 16) {
        const auto id = Uuid::fromBytes(QByteArrayView(ids).sliced(at, 16));
        const QString kind = id ? project.kindNameOf(*id) : QString();
        if (!kind.isEmpty() && (kinds.isEmpty() || kinds.contains(kind)))
            subjects.push_back(SubjectId(*id));
    }
    return subjects;
}

} // namespace partsong
