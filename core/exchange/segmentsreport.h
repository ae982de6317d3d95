// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codingqueries.h"
#include "core/formats/report.h"
#include "core/store/project.h"

namespace partsong {

// The extracts code by code, in the order of the codebook: for reading away from the screen.
Report segmentsReport(const Project &project, const CodingFilter &filter = {});

// The study as the History has it: "As it stood on 3 March 2026, after 214 steps".
QString asItStood(const Project &project);

} // namespace partsong
