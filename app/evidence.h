// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"

namespace partsong {

class Project;

// What the Evidence panel says beyond the chain; here, because it looks into several chapters.

// The boards, review rounds, cards, pages and reports that a subject stood on, latest first where times are
// known.
std::vector<ShownRow> shownIn(const Project &project, SubjectId subject);

// "12 extracts from 5 people in 2 places. 3 for, 1 against." Walks everything beneath; any thread.
QString evidenceSummary(const Project &project, SubjectId subject);

} // namespace partsong
