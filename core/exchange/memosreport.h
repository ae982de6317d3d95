// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"
#include "core/formats/report.h"
#include "core/store/project.h"

namespace partsong {

// What the team wrote, to read and to print: analytic, methodological and reflexive memos, then the research
// diary day by day; each with what it is about, who wrote it and when.
Report memosReport(const Project &project);
// One row for each memo, in the same order.
PlainTable memosTable(const Project &project);

} // namespace partsong
