// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/purgebackups.h"

#include "core/base/progress.h"
#include "core/base/tr.h"
#include "core/store/backup.h"
#include "core/store/draftfile.h"
#include "core/store/project.h"

#include <QFileInfo>

namespace partsong {

PurgedBackups purgeBackups(const Project &project, const std::function<Status(Project &copy)> &purge,
                           const Progress *progress)
{
    PurgedBackups done;
    const auto held = holdBackups();
    sweepDrafts(backupFolder(project.study().id), 0);
    const QStringList kept = keptFiles(project.study().id);
    for (int looked = 0; const QString &path : kept) {
        if (progress)
            progress->at(looked++, int(kept.size()), Tr::tr("Cleaning the backups"));
        if (QFileInfo(path) == QFileInfo(project.path()))
            continue;
        const auto copy = Project::open(path, project.schema(), Project::Access::Write);
        if (copy && purge(**copy))
            ++done.purged;
        else
            done.unpurged << path;
    }
    return done;
}

} // namespace partsong
