// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/segments.h"

namespace partsong {

inline constexpr int ExamplesOnACard = 3;

// Passages that show what a code is used for: the one chosen as its example first, then one each of other
// sources, then what there is; at most so many. Passages without words do not count, but for the chosen one.
std::vector<Segment> exampleSegments(const Project &project, Id<Code> code, int most = ExamplesOnACard,
                                     int context = 0);

} // namespace partsong
