// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studyjson.h"

#include "core/exchange/shown.h"
#include "core/store/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool isLink(Role role)
{
    return role == Role::Id || role == Role::Link || role == Role::SubjectLink || role == Role::TextLink;
}

QJsonValue bytesJson(const QByteArray &bytes, Role role)
{
    if (isLink(role))
        return Uuid::fromBytes(bytes).value_or(Uuid()).text();
    if (role == Role::Body)
        return QString::fromUtf8(bytes);
    return QString::fromLatin1(bytes.toHex());
}

QJsonValue json(const Value &value, Role role)
{
    if (const qint64 *number = std::get_if<qint64>(&value)) {
        if (role == Role::Flag)
            return *number != 0;
        return role == Role::Time ? QJsonValue(isoTime(*number)) : QJsonValue(*number);
    }
    if (const double *number = std::get_if<double>(&value))
        return *number;
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const QByteArray *bytes = std::get_if<QByteArray>(&value))
        return bytesJson(*bytes, role);
    return QJsonValue::Null;
}

QJsonObject rowJson(const RecordType &type, const Row &row)
{
    QJsonObject object;
    for (size_t i = 0; i < type.columns.size(); ++i)
        object.insert(QLatin1String(type.columns[i].name), json(row[i], type.columns[i].role));
    return object;
}

} // namespace

QByteArray studyJson(const Project &project)
{
    QJsonObject tables;
    for (const RecordType *type : project.schema().types()) {
        QJsonArray rows;
        for (const Row &row : project.rows(*type))
            rows.append(rowJson(*type, row));
        tables.insert(QLatin1String(type->table), rows);
    }
    const QJsonObject study{{u"format"_s, u"partsong-study"_s},   {u"version"_s, Schema::Version},
                            {u"id"_s, project.study().id.text()}, {u"title"_s, project.study().title},
                            {u"step"_s, project.lastStep()},      {u"tables"_s, tables}};
    return QJsonDocument(study).toJson();
}

int recordCount(const Project &project)
{
    qsizetype count = 0;
    for (const RecordType *type : project.schema().types())
        count += static_cast<qsizetype>(project.rows(*type).size());
    return static_cast<int>(count);
}

} // namespace partsong
