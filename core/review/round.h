// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

// A review of draft themes by public contributors.
struct Round {
    Id<Round> id;
    QString name;
    QString date; // ISO 8601
    QString ring; // whom to ring
    bool operator==(const Round &) const = default;

    static const RecordType &type();
};

} // namespace partsong
