// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/base/result.h"
#include "core/store/project.h"

namespace partsong {

struct CorrectionReport {
    int characters = 0; // of the text now
    int moved = 0; // codings whose place changed
    int orphaned = 0; // codings whose words were all removed
};

// Replaces a stretch of a text, as one Edit; codings, turns and styles move along. Fails with Range outside
// the text.
Result<CorrectionReport> correctText(Project &project, Id<Text> text, const TextRange &range,
                                     const QString &words);

} // namespace partsong
