// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/formats/document.h"
#include "core/store/record.h"

namespace partsong {

struct Text;

// How a stretch of a text looked in its original. The level is 1 to 6 for headings, the depth for lists,
// else 0.
struct StyleRun {
    Id<StyleRun> id;
    Id<Text> text;
    TextRange range;
    Style style = Style::Bold;
    int level = 0;
    bool operator==(const StyleRun &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::Style> {
    static constexpr const char *names[] = {"bold", "italic", "heading", "list", "table"};
};
