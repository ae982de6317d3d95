// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Workshop;

// Where people sit at a workshop.
struct WorkshopTable {
    Id<WorkshopTable> id;
    Id<Workshop> workshop;
    QString name;
    int order = 0;
    bool operator==(const WorkshopTable &) const = default;

    static const RecordType &type();
};

} // namespace partsong
