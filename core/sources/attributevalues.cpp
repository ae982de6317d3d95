// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/attributevalues.h"

#include "core/base/tr.h"
#include "core/store/naming.h"

#include <QDate>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// More digits than a number in a spreadsheet can keep.
constexpr qsizetype MostDigits = 15;

// Digits with at most one point, without needless zeros; nothing for other words.
std::optional<QString> storedNumber(const QString &typed)
{
    static const QRegularExpression form(u"^([+\\-\u2212]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    QString whole = match.captured(2).remove(u',');
    QString part = match.captured(3);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (part.endsWith(u'0'))
        part.chop(1);
    if (whole.size() + part.size() > MostDigits)
        return std::nullopt;
    const QString number = part.isEmpty() ? whole : whole + u'.' + part;
    const bool negative = !match.captured(1).isEmpty() && match.captured(1) != "+"_L1 && number != "0"_L1;
    return negative ? u'-' + number : number;
}

std::optional<QString> storedDate(const QString &typed, DateOrder order)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression figures(u"^(\\d{1,2})([/.\\-])(\\d{1,2})\\2(\\d{4})$"_s);
    QDate date;
    if (iso.match(typed).hasMatch()) {
        date = QDate::fromString(typed, Qt::ISODate);
    } else if (const auto match = figures.match(typed); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(3).toInt();
        const bool dayFirst = order == DateOrder::DayFirst;
        date = QDate(match.captured(4).toInt(), dayFirst ? second : first, dayFirst ? first : second);
    }
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> storedYesNo(const QString &typed)
{
    const QString word = typed.toLower();
    if (word == "yes"_L1 || word == "true"_L1 || word == "y"_L1)
        return u"yes"_s;
    if (word == "no"_L1 || word == "false"_L1 || word == "n"_L1)
        return u"no"_s;
    return std::nullopt;
}

std::optional<QString> storedChoice(const Attribute &attribute, const QString &typed)
{
    const QStringList choices = choicesOf(attribute);
    const auto at = std::ranges::find_if(
        choices, [&](const QString &choice) { return choice.compare(typed, Qt::CaseInsensitive) == 0; });
    return at == choices.end() ? std::nullopt : std::optional(*at);
}

QString wanted(const Attribute &attribute)
{
    switch (attribute.kind) {
    case AttributeKind::Number:
        return Tr::tr("Write a number, such as 12 or 3.5.");
    case AttributeKind::Date:
        return Tr::tr("Write a date, such as 2026-03-14 or 14/03/2026.");
    case AttributeKind::YesNo:
        return Tr::tr("Write yes or no.");
    case AttributeKind::Choice:
        return Tr::tr("Choose one of: %1.").arg(choicesOf(attribute).join(u", "_s));
    case AttributeKind::Text:
        break;
    }
    return {};
}

QStringList filledIn(const QStringList &values)
{
    QStringList filled;
    for (const QString &value : values) {
        if (const QString trimmed = value.trimmed(); !trimmed.isEmpty())
            filled << trimmed;
    }
    return filled;
}

// A needless 0 makes a label: 007, 01632 960001.
bool looksLikeNumber(const QString &value)
{
    static const QRegularExpression label(u"^[+\\-\u2212]?0\\d"_s);
    return storedNumber(value) && !label.match(value).hasMatch();
}

bool allDates(const QStringList &values, DateOrder order)
{
    return std::ranges::all_of(
        values, [order](const QString &value) { return storedDate(value, order).has_value(); });
}

// Single letters say yes or no only where there are both.
bool allYesNo(const QStringList &values)
{
    bool letters = false;
    QSet<QString> answers;
    for (const QString &value : values) {
        const auto answer = storedYesNo(value);
        if (!answer)
            return false;
        letters = letters || value.size() == 1;
        answers.insert(*answer);
    }
    return !letters || answers.size() == 2;
}

} // namespace

QStringList choicesOf(const Attribute &attribute)
{
    return attribute.choices.split(u'\n', Qt::SkipEmptyParts);
}

std::optional<QString> storedValue(const Attribute &attribute, const QString &typed, DateOrder order)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return u""_s;
    switch (attribute.kind) {
    case AttributeKind::Number:
        return storedNumber(words);
    case AttributeKind::Date:
        return storedDate(words, order);
    case AttributeKind::YesNo:
        return storedYesNo(words);
    case AttributeKind::Choice:
        return storedChoice(attribute, words);
    case AttributeKind::Text:
        break;
    }
    return words;
}

Result<QString> checkedValue(const Attribute &attribute, const QString &typed, DateOrder order)
{
    if (const auto value = storedValue(attribute, typed, order))
        return *value;
    return failure(
        ErrorKind::Format,
        Tr::tr("“%1” does not fit “%2”. %3").arg(shortened(typed), attribute.name, wanted(attribute)));
}

AttributeKind guessedKind(const QStringList &values)
{
    const QStringList filled = filledIn(values);
    if (filled.isEmpty())
        return AttributeKind::Text;
    if (std::ranges::all_of(filled, looksLikeNumber))
        return AttributeKind::Number;
    if (allDates(filled, DateOrder::DayFirst) || allDates(filled, DateOrder::MonthFirst))
        return AttributeKind::Date;
    return allYesNo(filled) ? AttributeKind::YesNo : AttributeKind::Text;
}

DateOrder dateOrderOf(const QStringList &values)
{
    const QStringList filled = filledIn(values);
    return !allDates(filled, DateOrder::DayFirst) && allDates(filled, DateOrder::MonthFirst)
        ? DateOrder::MonthFirst
        : DateOrder::DayFirst;
}

QJsonValue jsonOf(AttributeKind kind, const QString &stored)
{
    if (stored.isEmpty())
        return QJsonValue::Null;
    if (kind == AttributeKind::Number)
        return stored.toDouble();
    if (kind == AttributeKind::YesNo)
        return stored == "yes"_L1;
    return stored;
}

QString kindText(AttributeKind kind)
{
    switch (kind) {
    case AttributeKind::Text:
        return Tr::tr("Text");
    case AttributeKind::Number:
        return Tr::tr("Number");
    case AttributeKind::Date:
        return Tr::tr("Date");
    case AttributeKind::Choice:
        return Tr::tr("Choice from a list");
    case AttributeKind::YesNo:
        return Tr::tr("Yes or no");
    }
    return {};
}

} // namespace partsong
