// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

// A member of the study team: who did what. Never somebody who gave data.
struct Person {
    Id<Person> id;
    QString name;
    bool operator==(const Person &) const = default;

    static const RecordType &type();
};

} // namespace partsong
