// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/coding.h"
#include "core/store/project.h"

namespace partsong {

struct CopiedCodings {
    int made = 0;
    int there = 0; // that the other person had already
};

// Gives another member of the team the same codings of a text that the person who acts has, to be compared or
// worked on from there; comments and weights go along. Somebody new joins the team. One Edit. Fails with
// Range where the other is who acts, or has no name.
Result<CopiedCodings> copyCodings(Project &project, Id<Text> text, const QString &to);

} // namespace partsong
