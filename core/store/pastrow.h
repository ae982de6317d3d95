// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/store/record.h"

#include <optional>
#include <vector>

namespace partsong {

// What the History says of one row: of what it was, not of positions in a text, which splices move.

// What the row has been since a step, latest first: as it is now, and at last as it was after that step;
// nothing where it was not there.
std::vector<std::optional<Row>> rowsSince(const Project &project, const RecordType &type, const Uuid &id,
                                          qint64 step);
std::optional<Row> rowAfter(const Project &project, const RecordType &type, const Uuid &id, qint64 step);
// The table that a row stands in, or stood in before it was removed; null where there never was one.
const RecordType *typeOfRow(const Project &project, const Uuid &id);
// The step that wrote what a column holds now, undone ones aside; 0: it is as when the study was made.
qint64 stepThatWrote(const Project &project, const RecordType &type, const Uuid &id, const char *column);

} // namespace partsong
