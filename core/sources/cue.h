// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/store/record.h"

#include <optional>

namespace partsong {

struct Text;
struct Turn;

// A timed caption within a turn. Times in milliseconds.
struct Cue {
    Id<Cue> id;
    Id<Turn> turn;
    Id<Text> text;
    TextRange range;
    std::optional<qint64> from;
    std::optional<qint64> to;
    bool operator==(const Cue &) const = default;

    static const RecordType &type();
};

} // namespace partsong
