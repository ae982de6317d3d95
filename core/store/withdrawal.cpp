// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/withdrawal.h"

#include "core/store/project.h"
#include "core/store/schema.h"

#include <QCborArray>
#include <QCborMap>

namespace partsong {

using namespace Qt::StringLiterals;

HistoryLinks::HistoryLinks(const Project &project) : m_project(project)
{
    Statement rows = project.query("SELECT step, tbl, record, op, payload FROM change WHERE op<>4");
    while (rows.next()) {
        const RecordType *type = project.schema().type(rows.text(1));
        if (!type)
            continue;
        const auto entry = LogEntry::fromPayload(project.schema(), static_cast<ChangeOp>(rows.number(3)),
                                                 *type, rows.uuid(2), rows.bytes(4));
        for (size_t i = 0; entry && i < type->columns.size(); ++i) {
            const Column &column = type->columns[i];
            if (!column.references)
                continue;
            for (const Uuid &target : {uuidFrom(entry->before[i]), uuidFrom(entry->after[i])}) {
                if (!target.null())
                    m_to[target].push_back(
                        {type, rows.uuid(2), rows.integer(0), column.onRemove == OnRemove::RemoveToo});
            }
        }
    }
}

void HistoryLinks::addDependents(Withdrawn &withdrawn) const
{
    QList<Uuid> open = withdrawn.keys();
    while (!open.empty()) {
        for (const Link &link : m_to.value(open.takeLast())) {
            if (!link.depends || withdrawn.contains(link.record)
                || m_project.findRow(*link.type, link.record))
                continue;
            withdrawn.insert(link.record, link.type);
            open << link.record;
        }
    }
}

std::set<qint64> HistoryLinks::stepsThatName(const Withdrawn &withdrawn) const
{
    std::set<qint64> steps;
    for (const Uuid &id : withdrawn.keys()) {
        for (const Link &link : m_to.value(id))
            steps.insert(link.step);
    }
    return steps;
}

namespace {

bool holdsBlob(Role role)
{
    return role == Role::Body || role == Role::BlobHash;
}

void meet(const QCborValue &value, const WordsMet &met)
{
    if (value.isString() && met.words)
        met.words(value.toString());
    if (value.isByteArray() && met.hash)
        met.hash(value.toByteArray());
}

QCborMap columnsWithoutWords(const RecordType &type, const QCborMap &columns, const WordsMet &met)
{
    QCborMap left;
    for (const auto &[key, value] : columns) {
        const int index = type.indexOf(key.toString().toUtf8().constData());
        const Role role = index < 0 ? Role::Words : type.columns[static_cast<size_t>(index)].role;
        if (holdsWords(role) || holdsBlob(role))
            meet(value, met);
        else
            left.insert(key, value);
    }
    return left;
}

QCborMap spliceWithoutWords(const QCborMap &splice, const WordsMet &met)
{
    meet(splice[u"removed"_s], met);
    meet(splice[u"inserted"_s], met);
    for (const QCborValue &anchor : splice[u"anchors"_s].toArray()) {
        meet(anchor.toArray().at(6), met);
        meet(anchor.toArray().at(7), met);
    }
    return {{u"at"_s, splice[u"at"_s]},
            {u"removed"_s, QString()},
            {u"inserted"_s, QString()},
            {u"anchors"_s, QCborArray()}};
}

} // namespace

QByteArray withoutWords(const RecordType &type, ChangeOp op, const QByteArray &payload, const WordsMet &met)
{
    const QCborValue value = QCborValue::fromCbor(payload);
    switch (op) {
    case ChangeOp::Insert:
    case ChangeOp::Remove:
        return columnsWithoutWords(type, value.toMap(), met).toCborValue().toCbor();
    case ChangeOp::Update:
        return QCborArray{columnsWithoutWords(type, value.toArray().at(0).toMap(), met),
                          columnsWithoutWords(type, value.toArray().at(1).toMap(), met)}
            .toCborValue()
            .toCbor();
    case ChangeOp::Splice:
        break;
    }
    return spliceWithoutWords(value.toMap(), met).toCborValue().toCbor();
}

QByteArray withoutAnchorWords(const QByteArray &payload, const Withdrawn &withdrawn, const WordsMet &met)
{
    QCborMap splice = QCborValue::fromCbor(payload).toMap();
    QCborArray anchors;
    bool some = false;
    for (const QCborValue &value : splice[u"anchors"_s].toArray()) {
        QCborArray anchor = value.toArray();
        if (withdrawn.contains(Uuid::fromBytes(anchor.at(1).toByteArray()).value_or(Uuid()))) {
            some = true;
            for (const int words : {6, 7}) {
                meet(anchor.at(words), met);
                anchor[words] = QString();
            }
        }
        anchors << anchor;
    }
    if (!some)
        return {};
    splice[u"anchors"_s] = anchors;
    return splice.toCborValue().toCbor();
}

std::vector<QByteArray> blobsIn(const RecordType &type, ChangeOp op, const QByteArray &payload)
{
    std::vector<QByteArray> hashes;
    if (op == ChangeOp::Splice
        || std::ranges::none_of(type.columns, [](const Column &column) { return holdsBlob(column.role); }))
        return hashes;
    const WordsMet met{nullptr, [&](const QByteArray &hash) { hashes.push_back(hash); }};
    (void)withoutWords(type, op, payload, met);
    return hashes;
}

} // namespace partsong
