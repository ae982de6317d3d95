// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/codings.h"
#include "core/sources/textsearch.h"

namespace partsong {

// Coding by rule: every hit of a search is coded.
struct AutocodeRule {
    Id<Code> code;
    SearchQuery query;
};

// What the rule would code; writes nothing.
Result<std::vector<NewCoding>> plannedCodings(const Project &project, const AutocodeRule &rule);
// Codes what was planned, as one Edit. The ids are of the codings that came of it, each once.
Result<std::vector<Id<Coding>>> applyAutocode(Project &project, const std::vector<NewCoding> &planned);

} // namespace partsong
