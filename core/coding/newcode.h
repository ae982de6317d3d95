// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/codings.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// Passages coded, and the code they got.
struct CodedPassages {
    Id<Code> code;
    std::vector<Id<Coding>> codings;
};

// Codes passages with the code at a path "Parent/Child", which is made where it is missing: one Edit for all.
// Fails as addCode and applyCode do.
Result<CodedPassages> applyCodeAt(Project &project, const QString &path, const std::vector<Anchor> &anchors);
// The same with a code that there is.
Result<CodedPassages> applyCodeTo(Project &project, Id<Code> code, const std::vector<Anchor> &anchors);
// As applyCodeAt, for what automatic coding found.
Result<CodedPassages> applyAutocodeAt(Project &project, const QString &path, std::vector<NewCoding> planned);
// Gives codings the code at a path in the same manner.
Result<Id<Code>> recodeToNewCode(Project &project, const std::vector<Id<Coding>> &codings,
                                 const QString &path);

} // namespace partsong
