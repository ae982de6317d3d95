// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/privacy/realname.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// A list of names, from a file of comma-separated values or a spreadsheet's clipboard (tabs): with the heads
// name, pseudonym and kind, in any order, or without heads in that order. Fails with Format where a row has
// no pseudonym or a name stands twice with different ones.
Result<std::vector<RealName>> namesFromTable(const QString &table);
Result<std::vector<RealName>> namesFromFile(const QString &path);

// Fails with Format where these names cannot be replaced: one without a letter or without a pseudonym, one
// that stands twice, or a pseudonym that holds one of the names, which would be left in the study.
Status checkedNames(const std::vector<RealName> &names);

// The names table of a study, one Edit each.
Result<Id<RealName>> addName(Project &project, const QString &name, const QString &pseudonym,
                             RealNameKind kind = RealNameKind::Person);
Status changeName(Project &project, const RealName &name);
Status removeNames(Project &project, const std::vector<Id<RealName>> &names);
// Adds those that are new and changes those that are there; how many of either.
Result<int> takeNames(Project &project, const std::vector<RealName> &names);

// Those in the study's table together with others, which win where both have a name.
std::vector<RealName> withNamesOf(const Project &project, const std::vector<RealName> &others);

// These names as they stand in labels and headings, in capitals, where the list has them not yet: "MAIR REES"
// for "MARGARET HUGHES".
std::vector<RealName> inCapitals(const std::vector<RealName> &names);

// Whether the study has to be taken for one that holds real names: there are sources that came in since its
// names were last sealed.
bool holdsRealNames(const Project &project);

} // namespace partsong
