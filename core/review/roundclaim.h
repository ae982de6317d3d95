// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Round;

// A claim that a round asks about, in its order.
struct RoundClaim {
    Id<RoundClaim> id;
    Id<Round> round;
    SubjectId claim;
    int order = 0;
    bool operator==(const RoundClaim &) const = default;

    static const RecordType &type();
};

} // namespace partsong
