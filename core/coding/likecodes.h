// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/coding/code.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

enum class LikeBy { SameName, NearName, SamePassages };

// Two codes that may be one.
struct LikeCodes {
    LikeBy by = LikeBy::SameName;
    Id<Code> one; // the one with more passages, so that the other would become part of it
    Id<Code> other;
    int shared = 0; // passages that both have, letter for letter
    int least = 0; // passages of the one that has fewer
};

// Pairs with the same name (whatever its capital letters, marks and accents), with nearly the same (other
// forms of the same words, or a slip of the keys), or with the same passages: at least three, and four of
// five of those that the one with fewer has. Each pair once, for its first reason. Surest first. Fails with
// Cancelled. May be called from any thread.
Result<std::vector<LikeCodes>> likeCodes(const Project &project, const Progress &progress = Progress());

} // namespace partsong
