// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/formats/report.h"
#include "core/store/project.h"

#include <optional>

namespace partsong {

// The codebook: every code, or one and those under it, with what it means, when to use it, an example, and
// what was coded with it.
Report codebookReport(const Project &project, std::optional<Id<Code>> only = {});

} // namespace partsong
