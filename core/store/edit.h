// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "core/store/project.h"
#include "core/store/transaction.h"

namespace partsong {

// One undoable step: the only way to write. Rolled back unless committed. An Edit made while another is open
// is a savepoint in it: the outer one decides, and the step carries the outer one's label. While another
// thread's Edit is open, one made in the thread of the Project writes nothing, and its commit fails with
// Locked.
class Edit {
public:
    Edit(Project &project, Label label);
    ~Edit();
    Edit(const Edit &) = delete;
    Edit &operator=(const Edit &) = delete;

    Project &project() const { return m_project; }

    template <typename T> Result<T> find(Id<T> id)
    {
        Result<Row> row = transaction().find(T::type(), id.uuid());
        if (!row)
            return std::unexpected(row.error());
        return recordOf<T>(*row);
    }
    // Errors of these are kept, and commit tells the first.
    template <typename T> void insert(const T &record) { transaction().insert(T::type(), rowOf(record)); }
    template <typename T> void update(const T &record) { transaction().replace(T::type(), rowOf(record)); }
    // Removes this record alone; fails at commit when something still links to it.
    template <typename T> void remove(Id<T> id) { transaction().remove(T::type(), id.uuid()); }
    // Removes this record and what depends on it, as the links' OnRemove says.
    template <typename T> void removeWithAll(Id<T> id) { transaction().removeWithAll(T::type(), id.uuid()); }
    // Makes whatever links to one record link to the other instead.
    template <typename T> void relink(Id<T> from, Id<T> to)
    {
        transaction().relink(T::type(), from.uuid(), to.uuid());
    }
    // Corrects a text; every position in it moves along. Position and length in code points.
    void splice(Id<Text> text, int at, int removed, const QString &inserted)
    {
        transaction().splice(text.uuid(), at, removed, inserted);
    }

    void fail(const Error &error) { transaction().fail(error); }
    Status commit();
    template <typename T> Result<T> commit(T value)
    {
        if (Status status = commit(); !status)
            return std::unexpected(status.error());
        return value;
    }

private:
    Transaction &transaction() const { return m_refused ? *m_refused : *m_project.m_transaction; }

    Project &m_project;
    Project::Pen m_pen;
    std::unique_ptr<Transaction> m_refused; // takes what is written where the pen could not be had
    Label m_label;
    int m_savepoint = -1; // -1: the outer Edit
    bool m_done = false;
};

} // namespace partsong
