// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/themes/theme.h"

#include <vector>

namespace partsong {

// Puts coded passages and quotes among the quotes of a theme, after those that are there; codes among its
// codes. One Edit. Fails with Refused where something is none of these.
Result<Theme> putIntoTheme(Project &project, Id<Theme> theme, const std::vector<SubjectId> &subjects);
// Into the theme at a path, which is made in the same Edit. Fails as addTheme does.
Result<Theme> putIntoNewTheme(Project &project, const QString &path, const std::vector<SubjectId> &subjects);

} // namespace partsong
