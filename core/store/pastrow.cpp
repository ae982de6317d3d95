// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pastrow.h"

#include "core/store/logentry.h"
#include "core/store/schema.h"

#include <algorithm>

namespace partsong {

std::vector<std::optional<Row>> rowsSince(const Project &project, const RecordType &type, const Uuid &id,
                                          qint64 step)
{
    const Result<Row> now = project.findRow(type, id);
    std::vector<std::optional<Row>> rows{now ? std::optional(*now) : std::nullopt};
    Statement changes = project.query("SELECT op, payload FROM change WHERE record=? AND step>? AND op<>4 "
                                      "ORDER BY step DESC, seq DESC");
    changes.bind(0, id).bind(1, step);
    while (changes.next()) {
        const auto op = ChangeOp(changes.number(0));
        const auto entry = LogEntry::fromPayload(project.schema(), op, type, id, changes.bytes(1));
        std::optional<Row> row = rows.back();
        if (op == ChangeOp::Insert)
            row.reset();
        else if (entry && op == ChangeOp::Remove)
            row = entry->before;
        else if (entry && row) {
            for (const int column : entry->columns)
                (*row)[size_t(column)] = entry->before[size_t(column)];
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Row> rowAfter(const Project &project, const RecordType &type, const Uuid &id, qint64 step)
{
    return rowsSince(project, type, id, step).back();
}

const RecordType *typeOfRow(const Project &project, const Uuid &id)
{
    if (const QString kind = project.kindNameOf(id); !kind.isEmpty())
        return project.schema().typeOfKind(kind);
    Statement change = project.query("SELECT tbl FROM change WHERE record=? ORDER BY step DESC LIMIT 1");
    return change.bind(0, id).next() ? project.schema().type(change.text(0)) : nullptr;
}

qint64 stepThatWrote(const Project &project, const RecordType &type, const Uuid &id, const char *column)
{
    const int index = type.indexOf(column);
    Statement changes =
        project.query("SELECT change.step, op, payload FROM change JOIN step ON step.number=change.step "
                      "WHERE record=? AND op IN (1, 2) AND undoes IS NULL AND undone=0 "
                      "ORDER BY change.step DESC, seq DESC");
    changes.bind(0, id);
    while (changes.next()) {
        const auto op = ChangeOp(changes.number(1));
        if (op == ChangeOp::Insert)
            return changes.integer(0);
        const auto entry = LogEntry::fromPayload(project.schema(), op, type, id, changes.bytes(2));
        if (entry && std::ranges::contains(entry->columns, index))
            return changes.integer(0);
    }
    return 0;
}

} // namespace partsong
