// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participants.h"
#include "core/sources/source.h"

namespace partsong {

// What is written about sources: where they belong, whose words they are, how they came about, and their
// attributes.

// A column of the table of what is known about sources.
enum class SourceField {
    Name,
    Folder,
    Participant,
    Date,
    Minutes,
    Mode,
    Place,
    Interviewer,
    Present,
    Attribute
};
struct SourceColumn {
    SourceField field = SourceField::Name;
    Id<Attribute> attribute = {};
    bool operator==(const SourceColumn &) const = default;
};

// What was typed or pasted for one source. Whose words it is goes by name; somebody new is made.
struct SourceCell {
    SourceColumn column;
    QString typed; // "" takes away what was there; a name stays
};
struct SourceEntry {
    Id<Source> source;
    std::vector<SourceCell> cells;
};

// Writes all cells that fit, as one Edit, and tells of those that do not: they are left as they were.
Result<std::vector<CellProblem>> writeSources(Project &project, const std::vector<SourceEntry> &entries,
                                              Label label);

// Minutes as people write them: 45, 45 min, 1:15. Fails with Format.
Result<int> minutesFrom(const QString &typed);

} // namespace partsong
