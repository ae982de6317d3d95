// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/quote.h"
#include "core/review/round.h"
#include "core/store/project.h"

#include <QString>

#include <vector>

namespace partsong {

// The page that public contributors read and answer, on a screen or on paper: one HTML file in large print that
// needs nothing else and sends nothing anywhere. It shows only quotes approved for public contributors. Empty where
// there is no such round.
QString reviewPage(const Project &project, Id<Round> id);

// The quotes of a theme that may be shown to public contributors, in their order. A quote whose words were removed
// from its source is left out.
std::vector<Id<Quote>> quotesForReview(const Project &project, const Uuid &theme);

} // namespace partsong
