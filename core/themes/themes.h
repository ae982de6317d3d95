// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/store/project.h"
#include "core/themes/theme.h"

#include <optional>
#include <vector>

namespace partsong {

// What to set; nothing stays as it is.
struct ThemeChange {
    std::optional<QString> narrative = {};
    std::optional<QString> statement = {};
    std::optional<ThemeState> state = {};
    std::optional<QString> reason = {}; // dropped when a theme is no longer set aside
};

// Makes a theme and the parents that its path still lacks. Fails with Exists where the path is taken, naming
// it, and with Range where a segment is no name.
Result<Theme> addTheme(Project &project, const QString &path, const ThemeChange &words = {});
Result<Theme> setTheme(Project &project, Id<Theme> id, const ThemeChange &change);
// Fails with Exists where a sibling has the name.
Result<Theme> renameTheme(Project &project, Id<Theme> id, const QString &name);
// Puts a theme under another (null: the top level), last, or so many places from the first. Fails with
// Refused where that would lie under itself or rest on it, and with Exists where the name is taken there.
Result<Theme> moveTheme(Project &project, Id<Theme> id, Id<Theme> parent, std::optional<int> place = {});
// Removes a theme with the themes in it and what was linked to them; its codes and quotes stay. Returns how
// many themes went.
Result<int> removeTheme(Project &project, Id<Theme> id);

// Draws codes together in a theme, or lets them go. A code that is there already, or is not, changes nothing.
Result<Theme> putCodes(Project &project, Id<Theme> id, const std::vector<Id<Code>> &codes);
Result<Theme> takeCodes(Project &project, Id<Theme> id, const std::vector<Id<Code>> &codes);
// Makes these the theme's quotes, in this order. A coding stands for its plain quote, which is made where
// there is none. Fails with Refused where something is neither.
Result<Theme> setThemeQuotes(Project &project, Id<Theme> id, const std::vector<SubjectId> &quotes);

} // namespace partsong
