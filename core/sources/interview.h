// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Source;

// How a source came about. At most one for a source.
struct Interview {
    Id<Interview> id;
    Id<Source> source;
    QString date; // ISO 8601, or ""
    int minutes = 0; // 0: not known
    QString mode; // as the study calls it: "By telephone"
    QString place;
    QString interviewer;
    QString present; // who else was there
    bool operator==(const Interview &) const = default;

    static const RecordType &type();
};

} // namespace partsong
