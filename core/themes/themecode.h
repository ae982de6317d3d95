// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Code;
struct Theme;

// A code that a theme draws together.
struct ThemeCode {
    Id<ThemeCode> id;
    Id<Theme> theme;
    Id<Code> code;
    int order = 0;
    bool operator==(const ThemeCode &) const = default;

    static const RecordType &type();
};

} // namespace partsong
