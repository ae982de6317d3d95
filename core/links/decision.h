// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Person;

// What was settled, by whom, when and why.
struct Decision {
    Id<Decision> id;
    QString text;
    QString why;
    QString by; // who settled it, as the room would say
    qint64 time = 0;
    Id<Person> person;
    bool operator==(const Decision &) const = default;

    static const RecordType &type();
};

} // namespace partsong
