// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sight.h"

#include "core/store/project.h"

#include <QHash>
#include <QReadWriteLock>

namespace partsong {

namespace {

// Few studies are open at a time, and hardly ever is anybody blind.
struct Sights {
    QReadWriteLock lock;
    QHash<const QObject *, Id<Person>> only;
};

Sights &sights()
{
    static Sights all;
    return all;
}

} // namespace

std::optional<Id<Person>> onlyCoderSeen(const Project &project)
{
    const QReadLocker locker(&sights().lock);
    const auto only = sights().only.constFind(&project);
    return only == sights().only.constEnd() ? std::nullopt : std::optional(*only);
}

bool seesCodingsOf(const Project &project, Id<Person> coder)
{
    return onlyCoderSeen(project).value_or(coder) == coder;
}

ChangeSet asSeen(const Project &project, ChangeSet changes)
{
    const std::optional<Id<Person>> only = onlyCoderSeen(project);
    if (!only)
        return changes;
    std::vector<RowChange> rows = changes.rows();
    std::erase_if(rows, [&only](RowChange &row) {
        const int coder = row.type->indexOf("coder"); // which codings alone have
        if (coder < 0)
            return false;
        for (std::optional<Row> *side : {&row.before, &row.after}) {
            if (*side && uuidFrom((**side)[size_t(coder)]) != only->uuid())
                side->reset();
        }
        return !row.before && !row.after;
    });
    return ChangeSet(std::move(rows), changes.splices());
}

void setOnlyCoderSeen(Project &project, std::optional<Id<Person>> coder)
{
    const QWriteLocker locker(&sights().lock);
    if (!coder) {
        sights().only.remove(&project);
        return;
    }
    if (!sights().only.contains(&project)) {
        QObject::connect(&project, &QObject::destroyed, &project, [gone = &project] {
            const QWriteLocker last(&sights().lock);
            sights().only.remove(gone);
        });
    }
    sights().only.insert(&project, *coder);
}

} // namespace partsong
