// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString &cell)
{
    static const QString starts = u"=+-@\t\r"_s;
    return !cell.isEmpty() && starts.contains(cell.front());
}

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

QString written(const QString &cell)
{
    static const QRegularExpression special(u"[\",\r\n]"_s);
    const QString safe = looksLikeFormula(cell) ? u'\'' + cell : cell;
    const bool edged = !safe.isEmpty() && (safe.front().isSpace() || safe.back().isSpace());
    return edged || safe.contains(special) ? quoted(safe) : safe;
}

void addLine(QByteArray &bytes, const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells)
        line << written(cell);
    bytes += line.join(u',').toUtf8();
    bytes += "\r\n";
}

} // namespace

QByteArray csvFile(const PlainTable &table)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    addLine(bytes, table.heads);
    for (const QStringList &row : table.rows)
        addLine(bytes, row);
    return bytes;
}

} // namespace partsong
