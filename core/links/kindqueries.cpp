// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/kindqueries.h"

#include "core/store/schema.h"

#include <algorithm>
#include <span>

namespace partsong {

namespace {

constexpr size_t KindsAtOnce = 200; // so that no reader holds up the others

void addKinds(QHash<Uuid, const SubjectKind *> &kinds, const Project &project, std::span<const Uuid> subjects)
{
    Statement rows = project.query("SELECT id, kind FROM subject WHERE id IN ("
                                   + QByteArrayList(qsizetype(subjects.size()), "?").join(',') + ")");
    for (size_t i = 0; i < subjects.size(); ++i)
        rows.bind(int(i), subjects[i]);
    while (rows.next())
        kinds.insert(rows.uuid(0), project.schema().kind(rows.text(1)));
}

} // namespace

std::vector<SubjectsOfKind> byKind(const Project &project, const std::vector<Uuid> &subjects)
{
    QHash<Uuid, const SubjectKind *> kinds;
    const std::span<const Uuid> all(subjects);
    for (size_t at = 0; at < all.size(); at += KindsAtOnce)
        addKinds(kinds, project, all.subspan(at, std::min(KindsAtOnce, all.size() - at)));
    std::vector<SubjectsOfKind> sorted;
    for (const Uuid &subject : subjects) {
        const SubjectKind *kind = kinds.value(subject, nullptr);
        const auto known = std::ranges::find(sorted, kind, &SubjectsOfKind::first);
        if (known == sorted.end())
            sorted.push_back({kind, {subject}});
        else
            known->second.push_back(subject);
    }
    return sorted;
}

} // namespace partsong
