// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/rules.h"
#include "tests/layers/sourcetext.h"

#include <QRegularExpression>

namespace partsong::layers {
namespace {

using namespace Qt::StringLiterals;

bool maySpeakSql(const QString &path)
{
    return path.startsWith(u"core/store/") || path.startsWith(u"tests/") || path.endsWith(u"queries.cpp");
}

// Key words in capitals, as SQL is written here: prose that tells somebody to select something is not SQL.
bool isSql(const QByteArray &literal)
{
    static const QRegularExpression sql(u"\\b(SELECT\\b.*\\bFROM\\b|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|"
                                        u"REPLACE\\s+INTO\\b|UPDATE\\s.*\\bSET\\b"
                                        "|DELETE\\s+FROM\\b|(CREATE|DROP|ALTER)\\s+(TEMP\\s+|UNIQUE\\s+|"
                                        "VIRTUAL\\s+)?(TABLE|INDEX|VIEW|TRIGGER)\\b"
                                        "|PRAGMA\\s+\\w)"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    return sql.match(QString::fromUtf8(literal)).hasMatch();
}

bool isDatabaseHeader(const QByteArray &path)
{
    return path.startsWith("QtSql") || path.startsWith("QSql") || path.startsWith("sqlite3");
}

QStringList breachesIn(const QString &path, const SourceText &source)
{
    QStringList breaches;
    for (const Include &include : source.includes) {
        if (isDatabaseHeader(include.path))
            breaches
                << u"%1:%2: includes %3"_s.arg(path).arg(include.line).arg(QString::fromUtf8(include.path));
    }
    for (const Literal &literal : source.literals) {
        if (isSql(literal.text))
            breaches << u"%1:%2: SQL stands in core/store and in *queries.cpp: %3"_s.arg(path)
                            .arg(literal.line)
                            .arg(QString::fromUtf8(literal.text.left(60)));
    }
    static const QRegularExpression call(u"\\bsqlite3_\\w+"_s);
    const auto match = call.match(QString::fromUtf8(source.code));
    if (match.hasMatch())
        breaches << u"%1: calls %2"_s.arg(path, match.captured());
    return breaches;
}

} // namespace

QStringList breachesOfSql(const Tree &tree)
{
    QStringList breaches;
    for (const auto &[path, content] : tree.asKeyValueRange()) {
        if ((path.endsWith(u".h") || path.endsWith(u".cpp")) && !maySpeakSql(path))
            breaches << breachesIn(path, takeApart(content));
    }
    return breaches;
}

} // namespace partsong::layers
