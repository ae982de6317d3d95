// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Coding;
struct Person;

// Words chosen from a coded passage to be shown, with how they are attributed and for whom they were
// approved.
struct Quote {
    Id<Quote> id;
    Id<Coding> coding;
    QString attribution; // as shown: "A relative, home B"
    bool forWorkshop = false;
    bool forPpi = false;
    bool forPublication = false;
    Id<Person> person;
    qint64 created = 0;
    bool operator==(const Quote &) const = default;

    static const RecordType &type();
};

} // namespace partsong
