// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

// The study itself: the one row that names it and holds what is set for all who work on it.
struct Study {
    Id<Study> id;
    QString title;
    bool unionCodings = true; // overlapping codings of one code by one person become one
    qint64 created = 0;
    qint64 sealed = 0; // when the names were sealed; 0: the study holds real names
    bool operator==(const Study &) const = default;

    static const RecordType &type();
};

} // namespace partsong
