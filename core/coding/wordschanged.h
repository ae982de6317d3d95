// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Coding;
struct Person;

// That a correction changed the words of a coding after it was made, until somebody has seen to it. Each
// correction leaves one (up to a bound), so that one that is taken back leaves what the others say; all of a
// coding keep the same words, as they were coded. Where codings became one, those of each stay.
struct WordsChanged {
    Id<WordsChanged> id;
    Id<Coding> coding;
    QString before;
    Id<Person> person;
    qint64 time = 0;
    bool operator==(const WordsChanged &) const = default;

    static const RecordType &type();
};

} // namespace partsong
