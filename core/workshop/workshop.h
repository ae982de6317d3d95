// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

// A co-design session.
struct Workshop {
    Id<Workshop> id;
    QString name;
    QString aim;
    QString date; // ISO 8601, or ""
    QString place;
    qint64 created = 0;
    bool operator==(const Workshop &) const = default;

    static const RecordType &type();
};

} // namespace partsong
