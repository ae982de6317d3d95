// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/store/record.h"

namespace partsong {

struct Person;
struct Text;

// How far a person has read a text: from its beginning to the end of the range. At most one for each.
struct ReadMark {
    Id<ReadMark> id;
    Id<Person> person;
    Id<Text> text;
    TextRange range;
    bool operator==(const ReadMark &) const = default;

    static const RecordType &type();
};

} // namespace partsong
