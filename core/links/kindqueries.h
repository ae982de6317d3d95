// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <utility>
#include <vector>

namespace partsong {

// Subjects of one kind; no kind where they are no subjects, or of a kind that nobody knows.
using SubjectsOfKind = std::pair<const SubjectKind *, std::vector<Uuid>>;

// Sorts very many subjects by their kinds, asking for many at once; each kind once, in the order in which it
// is met.
std::vector<SubjectsOfKind> byKind(const Project &project, const std::vector<Uuid> &subjects);

} // namespace partsong
