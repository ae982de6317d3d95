// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging.h"

#include "core/store/project.h"
#include "core/store/schema.h"
#include "core/store/treecolumn.h"
#include "core/store/valueparts.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Uuid latest(const std::set<Uuid> &edits)
{
    return edits.empty() ? Uuid() : *edits.rbegin();
}

bool sameRow(const Statement &first, const Statement &second, int columns)
{
    for (int i = 1; i < columns; ++i) {
        if (first.value(i) != second.value(i))
            return false;
    }
    return true;
}

} // namespace

Uuid MergedRecord::linked(const Column &column) const
{
    return uuidFrom(row[static_cast<size_t>(&column - type->columns.data())]);
}

// The copy whose latest news are older comes first, whoever asks.
Merging::Merging(const CopyHistory &one, const CopyHistory &other)
    : m_sides{&one, &other}, m_schema(one.project().schema())
{
    if (latest(other.news()) < latest(one.news()))
        std::swap(m_sides[0], m_sides[1]);
}

void Merging::run()
{
    gather();
    findTexts();
    for (auto &[id, record] : m_records)
        mergeRow(record);
    for (auto &[id, record] : m_records)
        decideExistence(record);
    settleExistence();
    for (auto &[id, record] : m_records) {
        reviveLinks(record);
        clearLinks(record);
    }
    for (const RecordType *type : m_schema.types()) {
        if (parentColumn(*type) >= 0)
            breakCircles(*type);
    }
}

// Whatever the copies hold alike stays as it is.
void Merging::gather()
{
    for (const RecordType *type : m_schema.types())
        gatherDiffering(*type);
}

void Merging::gatherDiffering(const RecordType &type)
{
    QByteArrayList names;
    for (const Column &column : type.columns) {
        if (column.role != Role::Body) // its hash tells
            names << '"' + QByteArray(column.name) + '"';
    }
    const QByteArray sql = "SELECT " + names.join(',') + " FROM " + type.table + " ORDER BY id";
    Statement first = m_sides[0]->project().query(sql);
    Statement second = m_sides[1]->project().query(sql);
    const auto columns = static_cast<int>(names.size());
    bool inFirst = first.next();
    bool inSecond = second.next();
    while (inFirst || inSecond) {
        const std::strong_ordering order = !inFirst ? std::strong_ordering::greater
            : !inSecond                             ? std::strong_ordering::less
                                                    : first.uuid(0) <=> second.uuid(0);
        if (order != std::strong_ordering::equal || !sameRow(first, second, columns))
            record(type, order == std::strong_ordering::greater ? second.uuid(0) : first.uuid(0));
        if (order != std::strong_ordering::greater)
            inFirst = first.next();
        if (order != std::strong_ordering::less)
            inSecond = second.next();
    }
}

MergedRecord &Merging::record(const RecordType &type, const Uuid &id)
{
    const auto known = m_records.find(id);
    if (known != m_records.end())
        return known->second;
    MergedRecord &record = m_records[id];
    record.type = &type;
    record.id = id;
    for (const int side : {0, 1}) {
        const CopyHistory &history = *m_sides[at(side)];
        if (auto row = history.project().findRow(type, id))
            record.rows[at(side)] = std::move(*row);
        const auto &row = record.rows[at(side)];
        const Uuid text =
            row && type.positions.present() ? uuidFrom((*row)[at(type.positions.text)]) : Uuid();
        record.writers[at(side)] = history.writers(type, id, text);
    }
    return record;
}

bool Merging::withdrawn(const Uuid &id) const
{
    return m_sides[0]->tombstones().contains(id) || m_sides[1]->tombstones().contains(id);
}

int Merging::ahead() const
{
    if (m_sides[0]->news().empty())
        return 1;
    return m_sides[1]->news().empty() ? 0 : -1;
}

// The texts that the copies word differently, with all that stands in them.
void Merging::findTexts()
{
    QHash<Uuid, QByteArray> hashes;
    Statement first = m_sides[0]->project().query("SELECT id, sha256 FROM text");
    while (first.next())
        hashes.insert(first.uuid(0), first.bytes(1));
    Statement second = m_sides[1]->project().query("SELECT id, sha256 FROM text");
    while (second.next()) {
        const auto known = hashes.constFind(second.uuid(0));
        if (known == hashes.constEnd() || *known == second.bytesView(1) || withdrawn(second.uuid(0)))
            continue;
        record(m_schema.textType(), second.uuid(0));
        mergeText(second.uuid(0));
        gatherAnchors(second.uuid(0));
    }
}

void Merging::gatherAnchors(const Uuid &text)
{
    for (const CopyHistory *side : m_sides) {
        for (const RecordType *type : m_schema.types()) {
            if (!type->positions.present())
                continue;
            Statement rows =
                side->project().query("SELECT id FROM " + QByteArray(type->table) + " WHERE text=?");
            rows.bind(0, text);
            while (rows.next())
                record(*type, rows.uuid(0));
        }
    }
}

// A value as it would be shown.
QString Merging::shown(const Value &value)
{
    switch (value.index()) {
    case 1:
        return QString::number(std::get<qint64>(value));
    case 2:
        return QString::number(std::get<double>(value));
    case 3:
        return std::get<QString>(value);
    case 4:
        return uuidFrom(value).null() ? QString::fromLatin1(std::get<QByteArray>(value).toHex())
                                      : uuidFrom(value).text();
    default:
        return {};
    }
}

void Merging::disagree(Disagreement::Kind kind, const MergedRecord &record, int column, const QString &first,
                       const QString &second)
{
    m_disagreements.push_back({kind, record.type, record.id, column, {first, second}});
}

} // namespace partsong
