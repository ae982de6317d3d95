// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Memo;

// A subject that a memo is about (on), or that its text names.
struct MemoLink {
    Id<MemoLink> id;
    Id<Memo> memo;
    SubjectId subject;
    bool on = false;
    bool operator==(const MemoLink &) const = default;

    static const RecordType &type();
};

} // namespace partsong
