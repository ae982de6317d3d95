// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Quote;
struct Theme;

// A quote picked for a theme, in its order.
struct ThemeQuote {
    Id<ThemeQuote> id;
    Id<Theme> theme;
    Id<Quote> quote;
    int order = 0;
    bool operator==(const ThemeQuote &) const = default;

    static const RecordType &type();
};

} // namespace partsong
