// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"
#include "core/store/subjectkind.h"

#include <QString>

namespace partsong {

struct Person;

// The link from a claim (theme, element, relation) to a subject that supports or challenges it.
struct Evidence {
    Id<Evidence> id;
    SubjectId claim;
    SubjectId subject;
    Stance stance = Stance::Supports;
    QString note;
    Id<Person> person;
    qint64 created = 0;
    bool operator==(const Evidence &) const = default;

    static const RecordType &type();
};

} // namespace partsong
