// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv.h"
#include "core/formats/report.h"
#include "core/store/project.h"

namespace partsong {

// "Table 1": who took part, by home or site: how many, in which groups, what their attributes are (numbers as
// median and range, dates as the span, all others counted), and how recruiting went.

PlainTable sampleTable(const Project &project);
Report sampleReport(const Project &project);

} // namespace partsong
