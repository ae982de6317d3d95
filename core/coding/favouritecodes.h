// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/code.h"
#include "core/store/project.h"

#include <map>

namespace partsong {

class Edit;

// The codes that the person who acts has put on the digits 1 to 9, by digit.
std::map<int, Id<Code>> favouriteCodes(const Project &project);
// Null where nothing is on the digit.
Id<Code> favouriteCode(const Project &project, int digit);
// Puts a code on a digit instead of what is there (null: only takes that away), and takes it from the digit
// that it was on. Fails with Range outside 1 to 9.
Status setFavouriteCode(Project &project, int digit, Id<Code> code);
// To be called within an Edit that merged codes: each person has a code on one digit, the first.
void joinFavourites(Edit &edit, Id<Code> code);

} // namespace partsong
