// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/coding.h"
#include "core/store/project.h"

namespace partsong {

// A passage coded, and the code it got.
struct CodedPassage {
    Id<Code> code;
    Id<Coding> coding;
};

// Codes a passage with the code at a path "Parent/Child", which is made where it is missing: one Edit for
// both. Fails as addCode and applyCode do.
Result<CodedPassage> applyCodeAt(Project &project, const QString &path, const Anchor &anchor);

} // namespace partsong
