// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correctionqueries.h"

#include "core/base/textindex.h"
#include "core/store/sight.h"

#include <QSet>

namespace partsong {

namespace {

template <typename T> std::vector<T> recordsFrom(Statement &rows)
{
    std::vector<T> records;
    while (rows.next()) {
        Row row;
        for (size_t i = 0; i < T::type().columns.size(); ++i)
            row.push_back(rows.value(static_cast<int>(i)));
        records.push_back(recordOf<T>(row));
    }
    return records;
}

template <typename T> QByteArray columnsOf()
{
    const QByteArray table(T::type().table);
    QByteArrayList names;
    for (const Column &column : T::type().columns)
        names << table + ".\"" + column.name + '"';
    return names.join(',');
}

template <typename T>
std::vector<T> touching(const Project &project, Id<Text> text, const TextRange &range,
                        const QByteArray &condition = {})
{
    Statement rows = project.query("SELECT " + columnsOf<T>() + " FROM " + T::type().table
                                   + " WHERE text=? AND \"end\">=? AND \"start\"<=?" + condition
                                   + " ORDER BY \"start\", \"end\", rowid");
    rows.bind(0, text.uuid()).bind(1, range.start).bind(2, range.end);
    return recordsFrom<T>(rows);
}

// Corrections that were taken back may leave the words as they were coded.
bool standAsCoded(const Project &project, const WordsChanged &changed)
{
    const auto coding = project.find(changed.coding);
    return coding && !coding->anchor.range.empty()
        && project.text(coding->anchor.text)->words(coding->anchor.range) == changed.before;
}

} // namespace

std::vector<Coding> codingsTouching(const Project &project, Id<Text> text, const TextRange &range)
{
    return touching<Coding>(project, text, range, " AND \"start\"<\"end\" AND page=0");
}

std::vector<Turn> turnsTouching(const Project &project, Id<Text> text, const TextRange &range)
{
    return touching<Turn>(project, text, range);
}

std::vector<StyleRun> stylesTouching(const Project &project, Id<Text> text, const TextRange &range)
{
    return touching<StyleRun>(project, text, range);
}

int codingsBehind(const Project &project, const Splice &splice)
{
    Statement count =
        project.query("SELECT count(*) FROM coding WHERE text=? AND \"start\">=? AND \"end\">? AND page=0");
    count.bind(0, splice.text.uuid()).bind(1, splice.end()).bind(2, splice.at);
    return count.next() ? count.number(0) : 0;
}

std::vector<WordsChanged> wordsChangedIn(const Project &project, Id<Text> text)
{
    Statement rows = project.query("SELECT " + columnsOf<WordsChanged>()
                                   + " FROM wordschanged JOIN coding ON coding.id=wordschanged.coding"
                                     " WHERE coding.text=?1 AND (?2 IS NULL OR coding.coder=?2)"
                                     " ORDER BY wordschanged.rowid");
    rows.bind(0, text.uuid()).bind(1, onlyCoderSeen(project).value_or(Id<Person>()).uuid());
    std::vector<WordsChanged> changed = recordsFrom<WordsChanged>(rows);
    QSet<Id<Coding>> seen;
    std::erase_if(changed, [&](const WordsChanged &one) {
        const bool again = seen.contains(one.coding);
        seen.insert(one.coding);
        return again || standAsCoded(project, one);
    });
    return changed;
}

std::optional<WordsChanged> wordsChangedOf(const Project &project, Id<Coding> coding)
{
    const auto changed = project.where<WordsChanged>("coding", coding);
    return changed.empty() || standAsCoded(project, changed.front()) ? std::nullopt
                                                                     : std::optional(changed.front());
}

std::optional<WordsKept> wordsKeptOf(const Project &project, Id<Coding> coding)
{
    Statement rows = project.query("SELECT before, (SELECT count(*) FROM wordschanged WHERE coding=?1)"
                                   " FROM wordschanged WHERE coding=?1 ORDER BY rowid LIMIT 1");
    rows.bind(0, coding.uuid());
    return rows.next() ? std::optional(WordsKept{rows.text(0), rows.number(1)}) : std::nullopt;
}

std::vector<Orphan> orphans(const Project &project, std::optional<Id<Source>> only)
{
    Statement rows = project.query(
        "SELECT coding.id, coding.code, coding.text, text.owner, coding.\"start\", coding.orphanwords"
        " FROM coding JOIN text ON text.id=coding.text JOIN source ON source.id=text.owner"
        " WHERE coding.orphanwords<>'' AND coding.\"start\">=coding.\"end\" AND coding.page=0"
        " AND (?1 IS NULL OR text.owner=?1) AND (?2 IS NULL OR coding.coder=?2) ORDER BY source.rowid, "
        "coding.\"start\", coding.rowid");
    rows.bind(0, only ? uuidValue(only->uuid()) : Value());
    rows.bind(1, onlyCoderSeen(project).value_or(Id<Person>()).uuid());
    std::vector<Orphan> found;
    while (rows.next()) {
        found.push_back({rows.id<Coding>(0), rows.id<Code>(1), rows.id<Text>(2), rows.id<Source>(3),
                         rows.number(4), rows.text(5)});
    }
    return found;
}

} // namespace partsong
