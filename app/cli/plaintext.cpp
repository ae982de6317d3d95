// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QString cell(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().simplified();
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << cell(part);
        return parts.join(u", "_s);
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return {};
}

QString line(const QJsonValue &value)
{
    if (!value.isObject())
        return cell(value);
    QStringList fields;
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString text = cell(field.value());
        if (!text.isEmpty())
            fields << field.key() + u": "_s + text;
    }
    return fields.join(u"; "_s);
}

} // namespace

QByteArray plainText(const QJsonValue &value)
{
    QStringList lines;
    if (value.isArray()) {
        for (const QJsonValue &row : value.toArray())
            lines << line(row);
    } else {
        lines << line(value).replace(u"; "_s, u"\n"_s);
    }
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace partsong::cli
