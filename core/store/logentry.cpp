// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/logentry.h"

#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/store/schema.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QCryptographicHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

int codePoints(const QString &text)
{
    int count = 0;
    for (const QChar unit : text)
        count += unit.isLowSurrogate() ? 0 : 1;
    return count;
}

void writeText(QCborStreamWriter &writer, const QString &text)
{
    writer.append(QStringView(text));
}

void writeValue(QCborStreamWriter &writer, const Value &value)
{
    switch (value.index()) {
    case 1:
        writer.append(std::get<qint64>(value));
        break;
    case 2:
        writer.append(std::get<double>(value));
        break;
    case 3:
        writeText(writer, std::get<QString>(value));
        break;
    case 4:
        writer.append(std::get<QByteArray>(value));
        break;
    default:
        writer.append(nullptr);
    }
}

Value valueOf(const QCborValue &value)
{
    if (value.isInteger())
        return value.toInteger();
    if (value.isDouble())
        return value.toDouble();
    if (value.isString())
        return value.toString();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

// A text goes into the History as its hash; the words themselves are kept once, as a blob.
Value historyValue(const Column &column, const Value &value)
{
    if (column.role != Role::Body)
        return value;
    const QByteArray *body = std::get_if<QByteArray>(&value);
    if (!body || body->isEmpty())
        return {};
    return QCryptographicHash::hash(*body, QCryptographicHash::Sha256);
}

constexpr auto PlaceKey = "rowid"_L1; // no column may be called so

void writeColumns(QCborStreamWriter &writer, const RecordType &type, const Row &row,
                  const std::vector<int> &columns, qint64 place = 0)
{
    writer.startMap(columns.size() + (place > 0 ? 1 : 0));
    if (place > 0) {
        writer.append(PlaceKey);
        writer.append(place);
    }
    for (const int index : columns) {
        const Column &column = type.columns[static_cast<size_t>(index)];
        writer.append(QLatin1StringView(column.name));
        writeValue(writer, historyValue(column, row[static_cast<size_t>(index)]));
    }
    writer.endMap();
}

std::vector<int> toldColumns(const RecordType &type, const Row &row)
{
    const Row defaults = type.defaults();
    std::vector<int> columns;
    for (size_t i = 1; i < type.columns.size(); ++i) {
        if (!derived(type.columns[i].role) && row[i] != defaults[i])
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

void readColumns(const RecordType &type, const QCborMap &map, Row &row, std::vector<int> *columns)
{
    for (const auto &[key, value] : map) {
        const int index = type.indexOf(key.toString().toUtf8().constData());
        if (index < 0)
            continue;
        row[static_cast<size_t>(index)] = valueOf(value);
        if (columns)
            columns->push_back(index);
    }
}

void writeAnchor(QCborStreamWriter &writer, const AnchorChange &anchor)
{
    writer.startArray(8);
    writer.append(QLatin1StringView(anchor.type->table));
    writer.append(anchor.id.bytes());
    for (const int position : {anchor.before.start, anchor.before.end, anchor.after.start, anchor.after.end})
        writer.append(static_cast<qint64>(position));
    writeText(writer, anchor.orphanBefore);
    writeText(writer, anchor.orphanAfter);
    writer.endArray();
}

void writeSplice(QCborStreamWriter &writer, const SpliceChange &splice)
{
    writer.startMap(4);
    writer.append("at"_L1);
    writer.append(static_cast<qint64>(splice.at));
    writer.append("removed"_L1);
    writeText(writer, splice.removed);
    writer.append("inserted"_L1);
    writeText(writer, splice.inserted);
    writer.append("anchors"_L1);
    writer.startArray(splice.anchors.size());
    for (const AnchorChange &anchor : splice.anchors)
        writeAnchor(writer, anchor);
    writer.endArray();
    writer.endMap();
}

int intOf(const QCborValue &value)
{
    return static_cast<int>(value.toInteger());
}

SpliceChange readSplice(const Schema &schema, const QCborMap &map)
{
    SpliceChange splice{intOf(map[u"at"_s]), map[u"removed"_s].toString(), map[u"inserted"_s].toString(), {}};
    for (const QCborValue &value : map[u"anchors"_s].toArray()) {
        const QCborArray fields = value.toArray();
        const RecordType *type = schema.type(fields.at(0).toString());
        if (!type)
            continue;
        splice.anchors.push_back({type,
                                  Uuid::fromBytes(fields.at(1).toByteArray()).value_or(Uuid()),
                                  {intOf(fields.at(2)), intOf(fields.at(3))},
                                  {intOf(fields.at(4)), intOf(fields.at(5))},
                                  fields.at(6).toString(),
                                  fields.at(7).toString()});
    }
    return splice;
}

} // namespace

Splice SpliceChange::splice(const Uuid &text) const
{
    return {Id<Text>(text), at, codePoints(removed), codePoints(inserted)};
}

QByteArray LogEntry::payload() const
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    switch (op) {
    case ChangeOp::Insert:
        writeColumns(writer, *type, after, toldColumns(*type, after));
        break;
    case ChangeOp::Remove:
        writeColumns(writer, *type, before, toldColumns(*type, before), place);
        break;
    case ChangeOp::Update:
        writer.startArray(2);
        writeColumns(writer, *type, before, columns);
        writeColumns(writer, *type, after, columns);
        writer.endArray();
        break;
    case ChangeOp::Splice:
        writeSplice(writer, splice);
        break;
    }
    return bytes;
}

Result<LogEntry> LogEntry::fromPayload(const Schema &schema, ChangeOp op, const RecordType &type,
                                       const Uuid &id, const QByteArray &payload)
{
    const QCborValue value = QCborValue::fromCbor(payload);
    if (!value.isMap() && !value.isArray()) {
        return failure(ErrorKind::Damaged, Tr::tr("A step of the History cannot be read. Open a backup."),
                       u"payload of %1 %2"_s.arg(QLatin1String(type.table), id.text()));
    }
    LogEntry entry{op, &type, id, {}, {}, {}, {}, {}, 0};
    if (op == ChangeOp::Splice) {
        entry.splice = readSplice(schema, value.toMap());
        return entry;
    }
    entry.before = entry.after = type.defaults();
    entry.before[0] = entry.after[0] = uuidValue(id);
    if (op == ChangeOp::Insert)
        readColumns(type, value.toMap(), entry.after, nullptr);
    else if (op == ChangeOp::Remove) {
        readColumns(type, value.toMap(), entry.before, nullptr);
        entry.place = value.toMap().value(PlaceKey).toInteger();
    } else {
        readColumns(type, value.toArray().at(0).toMap(), entry.before, &entry.columns);
        readColumns(type, value.toArray().at(1).toMap(), entry.after, nullptr);
    }
    return entry;
}

} // namespace partsong
