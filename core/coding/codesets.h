// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/code.h"
#include "core/coding/codeset.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// Sets of codes, in their order, and the codes of one, in the order in which they came to it.
std::vector<CodeSet> codeSets(const Project &project);
std::vector<Id<Code>> codesInSet(const Project &project, Id<CodeSet> set);

// What can be done to them. Each is one Edit.

// Fails with Exists where a set has the name, and with Range for a name that is empty or too long.
Result<Id<CodeSet>> addCodeSet(Project &project, const QString &name,
                               const std::vector<Id<Code>> &codes = {});
Status renameCodeSet(Project &project, Id<CodeSet> set, const QString &name);
Status removeCodeSet(Project &project, Id<CodeSet> set); // its codes stay
// Codes that are in it already, or are not, play no part.
Status putIntoSet(Project &project, Id<CodeSet> set, const std::vector<Id<Code>> &codes);
Status takeFromSet(Project &project, Id<CodeSet> set, const std::vector<Id<Code>> &codes);

class Edit;
// To be called where the codes of sets were merged: each set holds a code once.
void joinMemberships(Edit &edit, Id<Code> code);

} // namespace partsong
