// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/workshops.h"

#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDate>
#include <QDateTime>

namespace partsong {

namespace {

Status checkDate(const QString &date)
{
    if (date.isEmpty() || QDate::fromString(date, Qt::ISODate).isValid()
        || QDateTime::fromString(date, Qt::ISODate).isValid())
        return {};
    return failure(ErrorKind::Format,
                   Tr::tr("“%1” is no date. Write it as year-month-day: 2026-02-12.").arg(shortened(date)));
}

Status checkFree(const Project &project, const QString &name, Id<Workshop> self)
{
    for (const Workshop &workshop : project.where<Workshop>("name", name)) {
        if (workshop.id == self)
            continue;
        return std::unexpected(
            Error{ErrorKind::Exists,
                  Tr::tr("There is a workshop “%1” already. Choose another name.").arg(name),
                  {},
                  {workshop.id.text()},
                  {}});
    }
    return {};
}

// Puts name and date in order, or fails the Edit.
void check(Edit &edit, Workshop &workshop)
{
    const Result<QString> name = checkedName(workshop.name);
    if (!name)
        return edit.fail(name.error());
    workshop.name = *name;
    if (Status date = checkDate(workshop.date); !date)
        edit.fail(date.error());
    if (Status isFree = checkFree(edit.project(), workshop.name, workshop.id); !isFree)
        edit.fail(isFree.error());
}

void twice(Edit &edit, const QString &what)
{
    edit.fail({ErrorKind::Exists,
               Tr::tr("“%1” is there twice. Each name or number can stand once.").arg(shortened(what)),
               {},
               {},
               {}});
}

template <typename T> std::optional<T> taken(std::vector<T> &rows, QString T::*key, const QString &value)
{
    const auto found = std::ranges::find(rows, value, key);
    if (found == rows.end())
        return std::nullopt;
    T row = *found;
    rows.erase(found);
    return row;
}

void setTables(Edit &edit, Id<Workshop> id, const QStringList &names)
{
    std::vector<WorkshopTable> before = tablesOf(edit.project(), id);
    QStringList seen;
    for (int order = 0; const QString &given : names) {
        const Result<QString> name = checkedName(given);
        if (!name)
            return edit.fail(name.error());
        if (seen.contains(*name))
            return twice(edit, *name);
        seen << *name;
        std::optional<WorkshopTable> known = taken(before, &WorkshopTable::name, *name);
        WorkshopTable table = known.value_or(WorkshopTable{Id<WorkshopTable>::make(), id, *name, 0});
        table.order = order++;
        known ? edit.update(table) : edit.insert(table);
    }
    for (const WorkshopTable &table : before)
        edit.removeWithAll(table.id);
}

Id<WorkshopTable> tableNamed(Edit &edit, Id<Workshop> id, const QString &name)
{
    if (name.isEmpty())
        return {};
    for (const WorkshopTable &table : tablesOf(edit.project(), id)) {
        if (table.name == name.trimmed())
            return table.id;
    }
    edit.fail(
        {ErrorKind::NotFound, Tr::tr("This workshop has no table “%1”.").arg(shortened(name)), {}, {}, {}});
    return {};
}

void setAttendees(Edit &edit, Id<Workshop> id, const std::vector<Badge> &badges)
{
    std::vector<Attendee> before = attendeesOf(edit.project(), id);
    QStringList seen;
    for (int order = 0; const Badge &given : badges) {
        const QString badge = given.badge.trimmed();
        if (badge.isEmpty())
            return edit.fail(
                {ErrorKind::Range, Tr::tr("Each person at a workshop needs a badge."), {}, {}, {}});
        if (seen.contains(badge))
            return twice(edit, badge);
        seen << badge;
        const std::optional<Attendee> known = taken(before, &Attendee::badge, badge);
        Attendee attendee = known.value_or(Attendee{});
        attendee.badge = badge;
        attendee.workshop = id;
        attendee.group = given.group.trimmed();
        attendee.role = given.role;
        attendee.table = tableNamed(edit, id, given.table);
        attendee.order = order++;
        if (!known)
            attendee.id = Id<Attendee>::make();
        known ? edit.update(attendee) : edit.insert(attendee);
    }
    for (const Attendee &attendee : before)
        edit.removeWithAll(attendee.id);
}

} // namespace

Result<Workshop> addWorkshop(Project &project, const WorkshopDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Add workshop"));
    Workshop workshop;
    workshop.id = Id<Workshop>::make();
    workshop.name = draft.name;
    workshop.aim = draft.aim;
    workshop.date = draft.date;
    workshop.place = draft.place;
    workshop.created = QDateTime::currentMSecsSinceEpoch();
    check(edit, workshop);
    edit.insert(workshop);
    setTables(edit, workshop.id, draft.tables);
    setAttendees(edit, workshop.id, draft.attendees);
    return edit.commit(workshop);
}

Result<Workshop> setWorkshop(Project &project, Id<Workshop> id, const WorkshopChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change workshop"));
    Result<Workshop> workshop = edit.find(id);
    if (!workshop)
        return workshop;
    workshop->name = change.name.value_or(workshop->name);
    workshop->aim = change.aim.value_or(workshop->aim);
    workshop->date = change.date.value_or(workshop->date);
    workshop->place = change.place.value_or(workshop->place);
    check(edit, *workshop);
    edit.update(*workshop);
    if (change.tables)
        setTables(edit, id, *change.tables);
    if (change.attendees)
        setAttendees(edit, id, *change.attendees);
    return edit.commit(*workshop);
}

Status removeWorkshop(Project &project, Id<Workshop> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove workshop"));
    edit.removeWithAll(id);
    return edit.commit();
}

std::vector<WorkshopTable> tablesOf(const Project &project, Id<Workshop> id)
{
    std::vector<WorkshopTable> tables = project.where<WorkshopTable>("workshop", id);
    std::ranges::stable_sort(tables, {}, &WorkshopTable::order);
    return tables;
}

std::vector<Attendee> attendeesOf(const Project &project, Id<Workshop> id)
{
    std::vector<Attendee> attendees = project.where<Attendee>("workshop", id);
    std::ranges::stable_sort(attendees, {}, &Attendee::order);
    return attendees;
}

} // namespace partsong
