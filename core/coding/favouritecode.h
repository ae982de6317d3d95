// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Code;
struct Person;

// A code that a person has put on one of the digits 1 to 9.
struct FavouriteCode {
    Id<FavouriteCode> id;
    Id<Person> person;
    Id<Code> code;
    int digit = 0;
    bool operator==(const FavouriteCode &) const = default;

    static const RecordType &type();
};

} // namespace partsong
