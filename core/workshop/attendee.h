// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Workshop;
struct WorkshopTable;

enum class AttendeeRole { Participant, PublicContributor };

// Somebody at a workshop, known by the number on the badge and the group they are of.
struct Attendee {
    Id<Attendee> id;
    Id<Workshop> workshop;
    QString badge;
    QString group;
    AttendeeRole role = AttendeeRole::Participant;
    Id<WorkshopTable> table;
    int order = 0;
    bool operator==(const Attendee &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::AttendeeRole> {
    static constexpr const char *names[] = {"participant", "publicContributor"};
};
