// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codingqueries.h"
#include "core/formats/csv.h"
#include "core/store/project.h"

namespace partsong {

// What a study holds as plain tables. The columns are named as the command line names the fields; lists stand
// in one cell, parted by a semicolon and a blank; what has no value is an empty cell.
PlainTable segmentsTable(const Project &project, const CodingFilter &filter = {});
// All codes, or one and those under it.
PlainTable codesTable(const Project &project, std::optional<Id<Code>> only = {});
PlainTable notesTable(const Project &project);
PlainTable evidenceTable(const Project &project);

} // namespace partsong
