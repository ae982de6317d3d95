// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Ballot;

// How many dots a subject was given in a ballot, as counted by hand.
struct Vote {
    Id<Vote> id;
    Id<Ballot> ballot;
    SubjectId subject;
    int dots = 0;
    bool operator==(const Vote &) const = default;

    static const RecordType &type();
};

} // namespace partsong
