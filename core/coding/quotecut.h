// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Quote;
struct Text;

// Words of a quote that are not shown: left out (shown as […]) or masked (shown as the mask).
struct QuoteCut {
    Id<QuoteCut> id;
    Id<Quote> quote;
    Id<Text> text;
    TextRange range;
    bool masked = false;
    QString mask;
    bool operator==(const QuoteCut &) const = default;

    static const RecordType &type();
};

} // namespace partsong
