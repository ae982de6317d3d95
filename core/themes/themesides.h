// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/evidence.h"
#include "core/store/project.h"
#include "core/themes/theme.h"

namespace partsong {

// What speaks for a theme, its quotes, and what speaks against it, which is evidence that challenges it.

// Makes a subject speak against a theme; a quote of the theme goes from its quotes. Fails as addEvidence
// does.
Result<Evidence> turnAgainst(Project &project, Id<Theme> theme, SubjectId subject);
// Takes evidence against a theme away and, where it was a quote or a coded passage, makes it the last of the
// theme's quotes.
Status turnFor(Project &project, Id<Theme> theme, Id<Evidence> evidence);

} // namespace partsong
