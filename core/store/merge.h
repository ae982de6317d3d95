// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/record.h"

#include <QStringList>

#include <vector>

namespace partsong {

class Project;

// Something that both copies changed, each without knowing of the other.
struct MergeConflict {
    QString kind; // "value", "removed", "words", "circle"
    QString table;
    Uuid thing;
    QString column; // of a value
    QString ours;
    QString theirs;
};

struct MergeReport {
    int taken = 0; // Edits of the other copy that this one did not know
    std::vector<MergeConflict> conflicts;
    QStringList issues;
};

// Takes what was done in another copy of the study since the two parted, as one Edit, which can be undone.
// Either way round gives the same study; taken again, nothing is left to take. Where both changed the same
// thing the later Edit wins, two wordings of the same words are both kept, and a removal gives way to a
// change; all of these are told as conflicts. What was withdrawn in either copy stays away: what the other
// copy withdrew is purged here and in the backups as well, which cannot be undone. A dry run only tells.
// Fails with Foreign when the other is no copy of this study, Newer when it is of a newer version, and
// Refused when names were sealed in one of the two alone.
Result<MergeReport> mergeStudy(Project &ours, const Project &other, bool dryRun = false);

} // namespace partsong
