// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"
#include "core/store/splice.h"

#include <optional>
#include <vector>

namespace partsong {

// One record as it was and as it is; nothing where it was not there.
template <typename T> struct Change {
    std::optional<T> before;
    std::optional<T> after;
};

struct RowChange {
    const RecordType *type;
    Uuid id;
    std::optional<Row> before;
    std::optional<Row> after;
};

// What one committed Edit (or undo, or redo) changed, told once after the commit. Records that were only
// moved along by a splice are not listed: splices() says how positions moved.
class ChangeSet {
public:
    ChangeSet() = default;
    ChangeSet(std::vector<RowChange> rows, std::vector<Splice> splices)
        : m_rows(std::move(rows)), m_splices(std::move(splices))
    {
    }

    template <typename T> std::vector<Change<T>> of() const
    {
        std::vector<Change<T>> changes;
        for (const RowChange &row : m_rows) {
            if (row.type != &T::type())
                continue;
            Change<T> change;
            if (row.before)
                change.before = recordOf<T>(*row.before);
            if (row.after)
                change.after = recordOf<T>(*row.after);
            changes.push_back(std::move(change));
        }
        return changes;
    }
    template <typename T> bool touches() const
    {
        for (const RowChange &row : m_rows) {
            if (row.type == &T::type())
                return true;
        }
        return false;
    }
    const std::vector<RowChange> &rows() const { return m_rows; }
    const std::vector<Splice> &splices() const { return m_splices; }
    bool empty() const { return m_rows.empty() && m_splices.empty(); }

private:
    std::vector<RowChange> m_rows;
    std::vector<Splice> m_splices;
};

} // namespace partsong
