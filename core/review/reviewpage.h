// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/quote.h"
#include "core/review/round.h"
#include "core/store/project.h"
#include "core/themes/theme.h"

#include <QString>

#include <vector>

namespace partsong {

// What a review page asks about.
struct ReviewSheet {
    QString title;
    QString ring; // whom to ring
    std::vector<Uuid> themes;
};

ReviewSheet reviewSheet(const Project &project, const Round &round);
// A sheet for just these themes, with the words of the last round; without themes that round's own. Where
// there was no round yet, it asks about all themes that are not set aside.
ReviewSheet reviewSheet(const Project &project, const std::vector<Id<Theme>> &themes);

// The page that public contributors read and answer, on a screen or on paper: one HTML file in large print
// that needs nothing else and sends nothing anywhere. It shows only quotes approved for public contributors.
// Empty where there is no such round.
QString reviewPage(const Project &project, Id<Round> id);
QString reviewPage(const Project &project, const ReviewSheet &sheet);

// The quotes of a theme that may be shown to public contributors, in their order. A quote whose words were
// removed from its source is left out.
std::vector<Id<Quote>> quotesForReview(const Project &project, const Uuid &theme);

} // namespace partsong
