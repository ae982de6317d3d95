// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

// One line of the recruitment plan: how many of a group, at a site, are wanted, and how it goes. Who took
// part is counted from the participants.
struct RecruitmentGoal {
    Id<RecruitmentGoal> id;
    QString group;
    QString site; // "" for all sites
    int planned = 0;
    int approached = 0;
    int declined = 0;
    bool operator==(const RecruitmentGoal &) const = default;

    static const RecordType &type();
};

} // namespace partsong
