// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/coding/quote.h"
#include "core/store/project.h"
#include "core/themes/theme.h"

#include <vector>

namespace partsong {

// The codes and the quotes of a theme itself, in their order.
std::vector<Id<Code>> codesOf(const Project &project, Id<Theme> id);
std::vector<Id<Quote>> quotesOf(const Project &project, Id<Theme> id);
// The themes that draw on a code, or show a quote.
std::vector<Id<Theme>> themesWith(const Project &project, Id<Code> code);
std::vector<Id<Theme>> themesWith(const Project &project, Id<Quote> quote);
// How many coded passages there are under a theme: of its codes, of the codes in them, and of the themes in
// it, each passage once.
int segmentsUnder(const Project &project, Id<Theme> id);

} // namespace partsong
