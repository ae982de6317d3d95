// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/widgets/typetofind.h"

#include <vector>

namespace partsong {

class Project;

// What a memo may be linked to, to be found by typing: first what is selected now, then everything that has a
// name, of whatever kind, and at last the passages of the code or source that is selected. What it is linked
// to already is left out.
std::vector<FindItem> linkTargets(const Project &project, SubjectId selected,
                                  const std::vector<SubjectId> &taken);

} // namespace partsong
