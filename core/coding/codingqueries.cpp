// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codingqueries.h"

#include "core/coding/quote.h"
#include "core/sources/speaker.h"
#include "core/store/sight.h"

#include <QSet>

#include <algorithm>
#include <span>

namespace partsong {

namespace {

// A coding's columns in the order of its description, so that a record can be made of them.
QByteArray codingColumns()
{
    QByteArrayList names;
    for (const Column &column : Coding::type().columns)
        names << "coding.\"" + QByteArray(column.name) + '"';
    return names.join(',');
}

Coding codingFrom(const Statement &row)
{
    Row values;
    for (size_t i = 0; i < Coding::type().columns.size(); ++i)
        values.push_back(row.value(static_cast<int>(i)));
    return recordOf<Coding>(values);
}

std::vector<Coding> codingsFrom(Statement &rows)
{
    std::vector<Coding> codings;
    while (rows.next())
        codings.push_back(codingFrom(rows));
    return codings;
}

struct Condition {
    QByteArray sql = " WHERE 1";
    std::vector<Uuid> values;

    void add(const QByteArray &part, const Uuid &value)
    {
        sql += " AND " + part;
        values.push_back(value);
    }
};

Condition conditionOf(const Project &project, const CodingFilter &filter)
{
    Condition condition;
    if (const auto only = onlyCoderSeen(project))
        condition.add("coding.coder=?", only->uuid());
    if (filter.source)
        condition.add("text.owner=?", filter.source->uuid());
    if (filter.coder)
        condition.add("coding.coder=?", filter.coder->uuid());
    if (filter.participant) {
        // Whoever speaks the turn where it begins, else whose the source is; an interviewer is neither.
        condition.add(
            "coalesce((SELECT CASE WHEN speaker.interviewer THEN x'' ELSE source.participant END "
            "FROM turn JOIN speaker ON speaker.id=turn.speaker AND speaker.participant IS NULL "
            "WHERE turn.text=coding.text AND turn.start<=coding.start AND coding.start<turn.\"end\"), "
            "(SELECT speaker.participant FROM turn JOIN speaker ON speaker.id=turn.speaker "
            "WHERE turn.text=coding.text AND turn.start<=coding.start AND coding.start<turn.\"end\"), "
            "source.participant)=?",
            filter.participant->uuid());
    }
    if (!filter.codes.empty()) {
        QByteArrayList marks;
        for (const Id<Code> code : filter.codes) {
            marks << "?";
            condition.values.push_back(code.uuid());
        }
        condition.sql += " AND coding.code IN (" + marks.join(',') + ")";
    }
    return condition;
}

Statement prepared(const Project &project, const QByteArray &columns, const CodingFilter &filter,
                   const QByteArray &order)
{
    const Condition condition = conditionOf(project, filter);
    Statement rows =
        project.query("SELECT " + columns
                      + " FROM coding JOIN text ON text.id=coding.text JOIN source ON source.id=text.owner"
                      + condition.sql + order);
    for (size_t i = 0; i < condition.values.size(); ++i)
        rows.bind(static_cast<int>(i), condition.values[i]);
    return rows;
}

// Most texts have fewer codings than a code that is used a lot; a very long one may have more.
bool fewerOfCode(const Project &project, Id<Code> code, Id<Text> text)
{
    Statement counts = project.query("SELECT (SELECT count(*) FROM coding WHERE code=?) < "
                                     "(SELECT count(*) FROM coding WHERE text=?)");
    counts.bind(0, code.uuid()).bind(1, text.uuid());
    return counts.next() && counts.number(0) != 0;
}

} // namespace

std::vector<Coding> codingsTouching(const Project &project, Id<Code> code, Id<Person> coder, Id<Text> text,
                                    const TextRange &range)
{
    const QByteArray by = fewerOfCode(project, code, text) ? "code=? AND +coder=? AND +text=?"
                                                           : "+code=? AND +coder=? AND text=?";
    Statement rows = project.query("SELECT " + codingColumns() + " FROM coding WHERE " + by
                                   + " AND \"start\"<=? AND \"end\">=? AND \"start\"<\"end\" AND page=0 "
                                     "ORDER BY rowid");
    rows.bind(0, code.uuid())
        .bind(1, coder.uuid())
        .bind(2, text.uuid())
        .bind(3, range.end)
        .bind(4, range.start);
    return codingsFrom(rows);
}

std::vector<Coding> regionCodings(const Project &project, Id<Code> code, Id<Person> coder,
                                  const Anchor &region)
{
    Statement rows = project.query("SELECT " + codingColumns()
                                   + " FROM coding WHERE +code=? AND +coder=? AND text=? AND page=? "
                                     "ORDER BY rowid");
    rows.bind(0, code.uuid()).bind(1, coder.uuid()).bind(2, region.text.uuid()).bind(3, region.page);
    std::vector<Coding> codings = codingsFrom(rows);
    std::erase_if(codings, [&](const Coding &coding) { return coding.anchor != region; });
    return codings;
}

std::vector<Coding> codingsOf(const Project &project, Id<Text> text)
{
    Statement rows = project.query("SELECT " + codingColumns()
                                   + " FROM coding WHERE text=? ORDER BY \"start\", \"end\", rowid");
    rows.bind(0, text.uuid());
    return codingsFrom(rows);
}

QHash<Id<Text>, int> codingCountsByText(const Project &project, Id<Person> coder)
{
    QHash<Id<Text>, int> counts;
    Statement rows = project.query("SELECT text, count(*) FROM coding WHERE coder=? GROUP BY text");
    rows.bind(0, coder.uuid());
    while (rows.next())
        counts.insert(rows.id<Text>(0), rows.number(1));
    return counts;
}

// By the order in which codings were added, which the store can walk from its end.
std::vector<Id<Code>> codesUsedLast(const Project &project, Id<Person> coder, int most)
{
    constexpr int FarthestBack = 2000; // codings
    std::vector<Id<Code>> codes;
    Statement rows = project.query("SELECT code FROM coding WHERE coder=? ORDER BY rowid DESC LIMIT ?");
    rows.bind(0, coder.uuid()).bind(1, FarthestBack);
    while (std::ssize(codes) < most && rows.next()) {
        if (const auto code = rows.id<Code>(0); !std::ranges::contains(codes, code))
            codes.push_back(code);
    }
    return codes;
}

CodingPlace placeOf(const Coding &coding, Id<Source> source)
{
    return {coding.id,          coding.code,  coding.anchor.text, source,        coding.anchor.range,
            coding.anchor.page, coding.coder, coding.weight,      coding.created};
}

std::vector<CodingPlace> codingPlaces(const Project &project, const CodingFilter &filter)
{
    std::vector<CodingPlace> places;
    Statement rows =
        prepared(project,
                 "coding.id, coding.code, coding.text, text.owner, coding.\"start\", coding.\"end\", "
                 "coding.page, coding.coder, coding.weight, coding.created",
                 filter, " ORDER BY source.rowid, coding.\"start\", coding.\"end\"");
    while (rows.next()) {
        places.push_back({rows.id<Coding>(0),
                          rows.id<Code>(1),
                          rows.id<Text>(2),
                          rows.id<Source>(3),
                          {rows.number(4), rows.number(5)},
                          rows.number(6),
                          rows.id<Person>(7),
                          rows.null(8) ? std::nullopt : std::optional(rows.number(8)),
                          rows.integer(9)});
    }
    return places;
}

namespace {

// The second value is whose codings are seen.
template <typename T> std::vector<Id<T>> idsFrom(const Project &project, const char *sql, const Uuid &of)
{
    std::vector<Id<T>> ids;
    Statement rows = project.query(sql);
    rows.bind(0, of).bind(1, onlyCoderSeen(project).value_or(Id<Person>()).uuid());
    while (rows.next())
        ids.push_back(rows.id<T>(0));
    return ids;
}

// So many at a time that no reader holds up the others.
constexpr size_t CodingsAtOnce = 200;

QByteArray marksFor(size_t count)
{
    return QByteArrayList(qsizetype(count), "?").join(',');
}

void addVoices(std::vector<CodingVoice> &voices, const Project &project, std::span<const Id<Coding>> codings)
{
    Statement rows =
        project.query("SELECT coding.id, source.id, speaker.id, "
                      "CASE WHEN speaker.interviewer THEN speaker.participant "
                      "ELSE coalesce(speaker.participant, source.participant) END "
                      "FROM coding JOIN text ON text.id=coding.text JOIN source ON source.id=text.owner "
                      "LEFT JOIN turn ON turn.text=coding.text AND coding.page=0 "
                      "AND turn.start<=coding.start AND coding.start<turn.\"end\" "
                      "LEFT JOIN speaker ON speaker.id=turn.speaker WHERE coding.id IN ("
                      + marksFor(codings.size()) + ")");
    for (size_t i = 0; i < codings.size(); ++i)
        rows.bind(int(i), codings[i].uuid());
    while (rows.next())
        voices.push_back(
            {rows.id<Coding>(0), rows.id<Source>(1), rows.id<Speaker>(2), rows.id<Participant>(3)});
}

void addFrom(QSet<Uuid> &found, Statement rows, std::span<const Uuid> of)
{
    for (size_t i = 0; i < of.size(); ++i)
        rows.bind(int(i), of[i]);
    while (rows.next())
        found.insert(rows.uuid(0));
}

} // namespace

std::vector<Uuid> codesAndQuotesOf(const Project &project, const std::vector<Uuid> &codings)
{
    QSet<Uuid> found;
    const std::span<const Uuid> all(codings);
    for (size_t at = 0; at < all.size(); at += CodingsAtOnce) {
        const auto some = all.subspan(at, std::min(CodingsAtOnce, all.size() - at));
        const QByteArray marks = marksFor(some.size());
        addFrom(found, project.query("SELECT DISTINCT code FROM coding WHERE id IN (" + marks + ")"), some);
        addFrom(found, project.query("SELECT id FROM quote WHERE coding IN (" + marks + ")"), some);
    }
    return {found.begin(), found.end()};
}

std::vector<Id<Coding>> codingsIn(const Project &project, Id<Source> source)
{
    return idsFrom<Coding>(project,
                           "SELECT coding.id FROM text JOIN coding ON coding.text=text.id "
                           "WHERE text.owner=?1 AND (?2 IS NULL OR coding.coder=?2) "
                           "ORDER BY coding.\"start\", coding.\"end\", coding.rowid",
                           source.uuid());
}

std::vector<Id<Coding>> codingsSpokenBy(const Project &project, Id<Speaker> speaker)
{
    return idsFrom<Coding>(
        project,
        "SELECT coding.id FROM turn JOIN coding ON coding.text=turn.text AND coding.page=0 "
        "AND turn.start<=coding.\"start\" AND coding.\"start\"<turn.\"end\" "
        "WHERE turn.speaker=?1 AND (?2 IS NULL OR coding.coder=?2) "
        "ORDER BY coding.\"start\", coding.\"end\", coding.rowid",
        speaker.uuid());
}

std::vector<Id<Quote>> quotesIn(const Project &project, Id<Source> source)
{
    return idsFrom<Quote>(project,
                          "SELECT quote.id FROM text JOIN coding ON coding.text=text.id "
                          "JOIN quote ON quote.coding=coding.id "
                          "WHERE text.owner=?1 AND (?2 IS NULL OR coding.coder=?2) "
                          "ORDER BY coding.\"start\", coding.\"end\", quote.rowid",
                          source.uuid());
}

std::vector<CodingVoice> voicesOf(const Project &project, const std::vector<Id<Coding>> &codings)
{
    std::vector<CodingVoice> voices;
    voices.reserve(codings.size());
    const std::span<const Id<Coding>> all(codings);
    for (size_t at = 0; at < all.size(); at += CodingsAtOnce)
        addVoices(voices, project, all.subspan(at, std::min(CodingsAtOnce, all.size() - at)));
    return voices;
}

std::vector<Coding> codings(const Project &project, const CodingFilter &filter)
{
    Statement rows =
        prepared(project, codingColumns(), filter,
                 " ORDER BY source.name, source.rowid, coding.\"start\", coding.\"end\", coding.rowid");
    return codingsFrom(rows);
}

} // namespace partsong
