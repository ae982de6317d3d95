// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/blindwork.h"
#include "core/links/comment.h"
#include "core/links/memo.h"

#include <vector>

namespace partsong {

// What others wrote about a coding, or a quote of it, tells that it is there and what they think. Whoever
// works blind sees none of it until the codings are revealed; what they wrote themselves they do see.
bool hidden(const Project &project, const Memo &memo);
// A comment and its answers, whoever wrote them: they go with what they are about.
bool hidden(const Project &project, const Comment &comment);

// The memos of the study that may be seen, in the order they were written.
std::vector<Memo> memosSeen(const Project &project);

} // namespace partsong
