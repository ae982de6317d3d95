// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <mutex>
#include <optional>
#include <vector>

namespace partsong {

class Database;
class Progress;
class Project;
class Schema;
struct Study;

// A copy of a study that was made by SQLite's backup interface, reopened and compared.
struct BackupReport {
    QString path;
    qint64 bytes = 0;
    QByteArray sha256; // of the file, in hex
    bool verified = false;
};

// Copies the study, whether it is being written or not, to a new file or into a folder. The copy carries its
// own name only once it was reopened and checked. Fails with Exists where the file is there, Damaged where
// the study itself is, and leaves nothing behind when it fails.
Result<BackupReport> backupTo(const Project &project, const QString &path,
                              const Progress *progress = nullptr);

// One of the backups that Partsong keeps of a study by itself.
struct Backup {
    QString path;
    int number = 0; // counts up; the order, whatever the clock said
    QDateTime time; // UTC, as the clock stood
    qint64 bytes = 0;
};

// The folder in the person's own data where they are kept: <data>/partsong/backups/<study id>.
QString backupFolder(Id<Study> study);
// No backup is under way in this program while it is held.
std::unique_lock<std::mutex> holdBackups();
// Newest first.
std::vector<Backup> backups(Id<Study> study);
// Makes one there, and drops those that are no longer needed.
Result<BackupReport> makeBackup(const Project &project, const Progress *progress = nullptr);
// Makes one when the newest is over an hour old, else nothing. For whoever opens a study to write: a failure
// is told to the person, and work goes on. With a progress it may run beside the work: nobody waits for it
// longer than a few milliseconds.
Result<std::optional<BackupReport>> ensureRecentBackup(const Project &project,
                                                       const Progress *progress = nullptr);

// Keeps a study as it was before it is brought to today's version, beside its backups; never thinned. A
// backup that is itself brought to today's version is not kept twice.
Status backupBeforeMigration(Database &database, const QString &path, const Schema &schema);
// Every file that Partsong keeps of a study by itself: backups, and those from before a migration.
QStringList keptFiles(Id<Study> study);

// Which backups may go: kept are the newest 24 and all of 24 hours before the newest, one for each of 30 days
// before that, and one a week beyond. Days and weeks are counted as they come, so that a clock that jumps
// drops nothing.
std::vector<Backup> dispensable(const std::vector<Backup> &newestFirst);

} // namespace partsong
