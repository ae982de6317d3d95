// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Coding;
struct Person;

// That the words of a coding were corrected after it was made, until somebody has seen to it. At most one for
// a coding: it keeps the words as they were coded.
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
