// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/wordrowsqueries.h"

#include "core/store/database.h"

namespace partsong {

std::vector<WordRow> wordRows(const Project &project, const RecordType &type, const std::vector<int> &columns)
{
    QByteArrayList names;
    for (const int column : columns)
        names << '"' + QByteArray(type.columns[size_t(column)].name) + '"';
    Statement statement = project.query("SELECT \"id\", " + names.join(", ") + " FROM " + type.table
                                        + " WHERE " + names.join("<>'' OR ") + "<>'' ORDER BY rowid");
    std::vector<WordRow> rows;
    while (statement.next()) {
        WordRow row{statement.uuid(0), {}};
        for (int i = 0; i < int(columns.size()); ++i)
            row.words << statement.text(i + 1);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace partsong
