// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record.h"

namespace partsong {

bool derived(Role role)
{
    switch (role) {
    case Role::Characters:
    case Role::BodyHash:
    case Role::QuoteHash:
    case Role::Derived:
        return true;
    default:
        return false;
    }
}

bool holdsWords(Role role)
{
    switch (role) {
    case Role::Words:
    case Role::Name:
    case Role::Body:
    case Role::OrphanWords:
        return true;
    default:
        return false;
    }
}

int RecordType::indexOf(const char *column) const
{
    const QLatin1String wanted(column);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (QLatin1String(columns[i].name) == wanted)
            return static_cast<int>(i);
    }
    return -1;
}

Uuid RecordType::idOf(const Row &row) const
{
    return uuidFrom(row.front());
}

// What a row holds where the History says nothing of a column: null, or the default that its SQL type names.
Row RecordType::defaults() const
{
    Row row;
    row.reserve(columns.size());
    for (const Column &column : columns) {
        const QLatin1String type(column.sqlType);
        if (column.role == Role::Body)
            row.emplace_back(QByteArray());
        else if (type.startsWith(QLatin1String("INTEGER NOT")))
            row.emplace_back(qint64(0));
        else if (type.startsWith(QLatin1String("REAL NOT")))
            row.emplace_back(0.0);
        else if (type.startsWith(QLatin1String("TEXT")))
            row.emplace_back(QStringLiteral(""));
        else
            row.emplace_back();
    }
    return row;
}

RecordType describe(const char *table, const char *subjectKind, std::vector<Column> columns)
{
    RecordType type{table, subjectKind, std::move(columns), {}};
    for (size_t i = 0; i < type.columns.size(); ++i) {
        const int index = static_cast<int>(i);
        switch (type.columns[i].role) {
        case Role::TextLink:
            type.positions.text = index;
            break;
        case Role::Start:
            type.positions.start = index;
            break;
        case Role::End:
            type.positions.end = index;
            break;
        case Role::QuoteHash:
            type.positions.quoteHash = index;
            break;
        case Role::OrphanWords:
            type.positions.orphanWords = index;
            break;
        default:
            break;
        }
    }
    return type;
}

Value uuidValue(const Uuid &id)
{
    return id.null() ? Value() : Value(id.bytes());
}

Uuid uuidFrom(const Value &value)
{
    const QByteArray *bytes = std::get_if<QByteArray>(&value);
    return bytes ? Uuid::fromBytes(*bytes).value_or(Uuid()) : Uuid();
}

} // namespace partsong
