// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/store/record.h"

#include <optional>

namespace partsong {

struct Speaker;
struct Text;

// One speaker's stretch of a transcript, without its label and time. Times in milliseconds.
struct Turn {
    Id<Turn> id;
    Id<Text> text;
    Id<Speaker> speaker;
    TextRange range;
    std::optional<qint64> from;
    std::optional<qint64> to;
    bool operator==(const Turn &) const = default;

    static const RecordType &type();
};

} // namespace partsong
