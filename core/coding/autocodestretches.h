// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/autocode.h"
#include "core/sources/turnqueries.h"

#include <functional>

namespace partsong {

// The stretches of one source's text that a rule speaks of, before its scope is asked.
using StretchFinder = std::function<std::vector<TextRange>(const SourceRow &)>;

// Fails as plannedCodings does. What it gives may be used in one thread, while the project is there.
Result<StretchFinder> stretchFinder(const Project &project, const AutocodeRule &rule);

} // namespace partsong
