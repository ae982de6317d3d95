// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/withdrawal.h"

#include <QStringList>

namespace partsong {

class Project;

struct PurgeReport {
    int blanked = 0; // records removed, and entries of the History that lost their words
    int backups = 0; // that were purged too
    QStringList unpurgedBackups; // paths; these still hold the words
};

// Withdraws a record for good: removes it with all that depends on it, takes their words out of the History,
// drops originals and texts that nothing else needs, and leaves a tombstone for each, so that no copy can
// bring them back. Then the file is written anew and searched byte by byte for what was removed, and the same
// is done to every backup. Cannot be undone, and steps that lost words cannot be undone either. The record
// may have been removed before: then its words are only in the History. Fails with NotFound where the study
// never had it, and with Damaged where some of the words can still be found in the file.
Result<PurgeReport> purgeRecords(Project &project, const RecordType &type, const Uuid &id,
                                 const Progress *progress = nullptr);

// The same for records that another copy of the study withdrew, some of which this one may never have had.
Result<PurgeReport> purgeRecords(Project &project, const Withdrawn &records,
                                 const Progress *progress = nullptr);

// The record that an id or exact name names, whether it is in the study or was removed from it. Fails with
// NotFound, or Ambiguous with the ids.
Result<Uuid> purgeable(const Project &project, const RecordType &type, const char *nameColumn,
                       const QString &given);

} // namespace partsong
