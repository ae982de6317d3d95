// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

std::optional<QString> Call::given(const QString &name) const
{
    return has(name) ? std::optional(option(name)) : std::nullopt;
}

std::optional<TextRange> Call::range(const QString &name) const
{
    return rangeFrom(option(name));
}

std::optional<int> Call::number(const QString &name) const
{
    return wholeFrom(option(name));
}

QString makerOf(const Call &call)
{
    if (!call.person.trimmed().isEmpty())
        return call.person.trimmed();
    for (const char *variable : {"PARTSONG_PERSON", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    return u"Researcher"_s;
}

QString pathAsGiven(const QString &given)
{
    if (given.startsWith(u':')) // to Qt a path within the program
        return QDir::currentPath() + u'/' + given;
    return given.isEmpty() ? given : QFileInfo(given).absoluteFilePath();
}

Status placeForStudy(const QString &path)
{
    const QFileInfo file(path);
    if (file.fileName().isEmpty())
        return failure(ErrorKind::NotAFile,
                       Tr::tr("A new study needs a file name. Choose one that ends in .partsong."));
    if (!file.absoluteDir().exists()) {
        return failure(
            ErrorKind::NotFound,
            Tr::tr("The folder for “%1” is not there. Make it, or choose another.").arg(file.fileName()));
    }
    return {};
}

std::optional<int> wholeFrom(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]+\\z"_s);
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    bool fits = false;
    const int number = text.toInt(&fits);
    return fits ? number : std::numeric_limits<int>::max();
}

std::optional<TextRange> rangeFrom(const QString &text)
{
    const QStringList ends = text.split(u':');
    if (ends.size() != 2)
        return std::nullopt;
    const auto start = wholeFrom(ends.at(0));
    const auto end = wholeFrom(ends.at(1));
    if (!start || !end || *start > *end)
        return std::nullopt;
    return TextRange{*start, *end};
}

std::optional<std::pair<TextRange, QString>> rangeTextFrom(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return std::nullopt;
    const auto range = rangeFrom(text.left(equals));
    return range ? std::optional(std::pair(*range, text.mid(equals + 1))) : std::nullopt;
}

std::optional<std::vector<double>> numbersFrom(const QString &text, int count)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != count)
        return std::nullopt;
    std::vector<double> numbers;
    for (const QString &part : parts) {
        bool number = false;
        const double value = part.trimmed().toDouble(&number);
        if (!number || !std::isfinite(value))
            return std::nullopt;
        numbers.push_back(value);
    }
    return numbers;
}

QJsonValue idOrNull(const Uuid &id)
{
    return id.null() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.text());
}

QString timeText(qint64 milliseconds)
{
    if (milliseconds == 0)
        return u""_s;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

} // namespace partsong::cli
