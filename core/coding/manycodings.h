// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codings.h"

namespace partsong {

// What to say of many codings at once; nothing leaves a field as it is.
struct ManyCodingFields {
    std::optional<QString> comment;
    bool addComment = false; // below what is there, else in its place
    std::optional<int> weight; // 0 to 100
    bool noWeight = false; // takes the weight away
};

// In one Edit. A coding that has gone in the meantime is left out.
Status setCodings(Project &project, const std::vector<Id<Coding>> &codings, const ManyCodingFields &fields);

} // namespace partsong
