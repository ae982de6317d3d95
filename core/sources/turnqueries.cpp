// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/turnqueries.h"

#include "core/sources/text.h"
#include "core/store/sight.h"

namespace partsong {

namespace {

template <typename T> std::vector<T> inOrder(std::vector<T> records)
{
    std::ranges::stable_sort(records, {},
                             [](const T &record) { return std::pair(record.range.start, record.range.end); });
    return records;
}

} // namespace

Id<Text> textOf(const Project &project, Id<Source> source)
{
    Statement row = project.query("SELECT id FROM text WHERE owner=?");
    row.bind(0, source.uuid());
    return row.next() ? row.id<Text>(0) : Id<Text>();
}

Id<Source> sourceIdOf(const Project &project, Id<Text> text)
{
    Statement row = project.query("SELECT owner FROM text WHERE id=?");
    row.bind(0, text.uuid());
    return row.next() ? row.id<Source>(0) : Id<Source>();
}

std::optional<Source> sourceOf(const Project &project, Id<Text> text)
{
    const auto source = project.find(sourceIdOf(project, text));
    return source ? std::optional(*source) : std::nullopt;
}

std::vector<Turn> turnsOf(const Project &project, Id<Text> text)
{
    return inOrder(project.where<Turn>("text", text));
}

std::vector<Cue> cuesOf(const Project &project, Id<Text> text)
{
    return inOrder(project.where<Cue>("text", text));
}

std::vector<StyleRun> stylesOf(const Project &project, Id<Text> text)
{
    return inOrder(project.where<StyleRun>("text", text));
}

int turnAt(const std::vector<Turn> &turns, int position)
{
    const auto after =
        std::ranges::upper_bound(turns, position, {}, [](const Turn &turn) { return turn.range.start; });
    if (after == turns.begin())
        return -1;
    const auto turn = after - 1;
    return position < turn->range.end ? static_cast<int>(turn - turns.begin()) : -1;
}

std::vector<SourceRow> sourceRows(const Project &project, std::optional<Id<Source>> only)
{
    QByteArrayList columns;
    for (const Column &column : Source::type().columns)
        columns << "source.\"" + QByteArray(column.name) + '"';
    Statement rows = project.query("SELECT " + columns.join(',')
                                   + ", text.id, characters, sha256, "
                                     "(SELECT count(*) FROM turn WHERE turn.text=text.id), "
                                     "(SELECT count(*) FROM coding WHERE coding.text=text.id "
                                     "AND (?2 IS NULL OR coding.coder=?2)) "
                                     "FROM source LEFT JOIN text ON text.owner=source.id "
                                     "WHERE (?1 IS NULL OR source.id=?1) ORDER BY source.rowid");
    rows.bind(0, only ? only->uuid() : Uuid()).bind(1, onlyCoderSeen(project).value_or(Id<Person>()).uuid());
    std::vector<SourceRow> found;
    const int own = static_cast<int>(columns.size());
    while (rows.next()) {
        Row values;
        for (int i = 0; i < own; ++i)
            values.push_back(rows.value(i));
        found.push_back({recordOf<Source>(values), rows.id<Text>(own), rows.number(own + 1),
                         rows.bytes(own + 2), rows.number(own + 3), rows.number(own + 4)});
    }
    return found;
}

} // namespace partsong
