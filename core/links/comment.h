// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Person;

// What a member of the team says about anything, to be answered and closed; never analysis.
struct Comment {
    Id<Comment> id;
    SubjectId subject;
    Id<Comment> answers; // the comment that this one answers; null for the first
    QString text;
    Id<Person> person;
    bool closed = false; // of the first: it is dealt with
    qint64 created = 0;
    bool operator==(const Comment &) const = default;

    static const RecordType &type();
};

} // namespace partsong
