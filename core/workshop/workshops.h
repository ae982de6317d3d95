// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/attendee.h"
#include "core/workshop/workshop.h"
#include "core/workshop/workshoptable.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace partsong {

// Somebody at a workshop, as a person enters them.
struct Badge {
    QString badge;
    QString group;
    AttendeeRole role = AttendeeRole::Participant;
    QString table = {}; // one of the workshop's tables, or ""
};

struct WorkshopDraft {
    QString name;
    QString aim = {};
    QString date = {}; // ISO 8601, or ""
    QString place = {};
    QStringList tables = {};
    std::vector<Badge> attendees = {};
};

// What to set; nothing stays as it is. Tables and attendees are the whole list: what is not in it goes.
struct WorkshopChange {
    std::optional<QString> name = {};
    std::optional<QString> aim = {};
    std::optional<QString> date = {};
    std::optional<QString> place = {};
    std::optional<QStringList> tables = {};
    std::optional<std::vector<Badge>> attendees = {};
};

// Fails with Exists where a workshop has the name or two tables or badges are the same, with Format where the
// date is none, and with NotFound where an attendee sits at a table that is not there.
Result<Workshop> addWorkshop(Project &project, const WorkshopDraft &draft);
Result<Workshop> setWorkshop(Project &project, Id<Workshop> id, const WorkshopChange &change);
// Removes a workshop with its boards, notes and ballots.
Status removeWorkshop(Project &project, Id<Workshop> id);

// In their order.
std::vector<WorkshopTable> tablesOf(const Project &project, Id<Workshop> id);
std::vector<Attendee> attendeesOf(const Project &project, Id<Workshop> id);

} // namespace partsong
