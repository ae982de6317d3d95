// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Decision;

// What a decision was taken on (notes, ballots, themes), or what it changed.
struct DecisionLink {
    Id<DecisionLink> id;
    Id<Decision> decision;
    SubjectId subject;
    bool changed = false; // else it rests on the subject
    bool operator==(const DecisionLink &) const = default;

    static const RecordType &type();
};

} // namespace partsong
