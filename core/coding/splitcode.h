// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/coding.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// Where one passage goes as its code is split up: to a code that is there, or to a new one of this name under
// the one that is split.
struct SplitMove {
    Id<Coding> coding;
    Id<Code> to;
    QString newName = {};
};

// Makes the new codes, where they are not under it already, and gives them the passages: one Edit. Comments,
// weights and ids stay, as in recode(). What is not named stays where it is.
Status splitCode(Project &project, Id<Code> code, const std::vector<SplitMove> &moves);

} // namespace partsong
