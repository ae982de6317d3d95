// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <string_view>
#include <vector>

namespace partsong {

// The sentences of a stretch of words, without the blanks between them. A line end is a blank like any other.
// A full stop after an abbreviation (Dr., e.g., a.m.), an initial or the number of a list ends none.
std::vector<TextRange> sentencesIn(std::u32string_view words, const TextRange &stretch);

} // namespace partsong
