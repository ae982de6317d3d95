// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

// What may be asked of the History: its steps, and which of them undo and redo would take.

namespace partsong {

namespace {

Step stepFrom(const Statement &row)
{
    Step step;
    step.number = row.integer(0);
    step.id = row.id<AnyStep>(1);
    step.time = row.integer(2);
    step.person = row.id<Person>(3);
    step.personName = row.text(4);
    step.label = row.text(5);
    step.kind = enumFromName<StepKind>(row.text(6)).value_or(StepKind::Edit);
    if (!row.null(7))
        step.undoes = row.integer(7);
    step.undone = row.integer(8) != 0;
    step.sealed = row.integer(9) != 0;
    step.changes = row.number(10);
    return step;
}

} // namespace

std::vector<Step> Project::stepsWhere(const QByteArray &condition, const std::vector<Value> &values) const
{
    std::vector<Step> steps;
    Statement rows = query("SELECT number, id, time, person, personname, label, kind, undoes, undone, "
                           "sealed, changes FROM step "
                           + condition);
    for (size_t i = 0; i < values.size(); ++i)
        rows.bind(static_cast<int>(i), values[i]);
    while (rows.next())
        steps.push_back(stepFrom(rows));
    return steps;
}

std::vector<Step> Project::history(int limit) const
{
    return stepsWhere("ORDER BY number DESC LIMIT ?", {static_cast<qint64>(limit)});
}

std::vector<Step> Project::historyBefore(qint64 number, int limit, std::optional<Id<Person>> by) const
{
    const Value person = by ? uuidValue(by->uuid()) : Value();
    return stepsWhere("WHERE (?1=0 OR number<?1) AND (?2 IS NULL OR person=?2) ORDER BY number DESC LIMIT ?3",
                      {number, person, static_cast<qint64>(limit)});
}

std::optional<Step> Project::step(qint64 number) const
{
    const std::vector<Step> steps = stepsWhere("WHERE number=?", {number});
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

qint64 Project::lastStep() const
{
    Statement last = query("SELECT max(number) FROM step");
    return last.next() ? last.integer(0) : 0;
}

qint64 Project::changesSince(qint64 number) const
{
    Statement sum = query("SELECT coalesce(sum(changes), 0) FROM step WHERE number>=?");
    return sum.bind(0, number).next() ? sum.integer(0) : 0;
}

std::optional<Step> Project::nextUndo(std::optional<Id<Person>> by) const
{
    const Value person = by ? uuidValue(by->uuid()) : Value();
    const std::vector<Step> steps = stepsWhere(
        "WHERE undoes IS NULL AND undone=0 AND sealed=0 AND kind<>'purge' AND (?1 IS NULL OR person=?1) "
        "ORDER BY number DESC LIMIT 1",
        {person});
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

// The latest undo that stands and was not followed by a new Edit.
std::optional<Step> Project::nextRedo(std::optional<Id<Person>> by) const
{
    const Value person = by ? uuidValue(by->uuid()) : Value();
    const std::vector<Step> steps = stepsWhere(
        "WHERE undoes IS NOT NULL AND undone=0 AND sealed=0 AND (?1 IS NULL OR person=?1) "
        "AND number > (SELECT coalesce(max(number), 0) FROM step WHERE undoes IS NULL) "
        "AND undoes IN (SELECT number FROM step WHERE undoes IS NULL) ORDER BY number DESC LIMIT 1",
        {person});
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

} // namespace partsong
