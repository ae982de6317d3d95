// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/attribute.h"

#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace partsong {

// How values of attributes are typed, stored and shown.

// What 3/4/2026 means. In this country the day comes first; a spreadsheet that was filled elsewhere may say
// otherwise.
enum class DateOrder { DayFirst, MonthFirst };

QStringList choicesOf(const Attribute &attribute);

// A value as it is stored, from words that were typed or stood in a spreadsheet; "" stays "". Numbers may
// group their thousands, dates may be written with the day, month and year in figures, yes and no also as
// true and false or y and n. Nothing where the words do not fit.
std::optional<QString> storedValue(const Attribute &attribute, const QString &typed,
                                   DateOrder order = DateOrder::DayFirst);
// The same; fails with Format and says what would fit.
Result<QString> checkedValue(const Attribute &attribute, const QString &typed,
                             DateOrder order = DateOrder::DayFirst);

// The narrowest kind that holds all values that are not empty: Number, Date, YesNo, or else Text. What begins
// with a needless 0 is a label and not a number; a lone "N" is no answer. Choice is never guessed.
AttributeKind guessedKind(const QStringList &values);
// The order in which all of these dates make sense; the day first where both do.
DateOrder dateOrderOf(const QStringList &values);

// A number, true or false, or text: null for "".
QJsonValue jsonOf(AttributeKind kind, const QString &stored);

// "Yes or no", "Date": for a person.
QString kindText(AttributeKind kind);

} // namespace partsong
