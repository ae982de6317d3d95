// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/shown.h"

#include "core/base/tr.h"

#include <QDateTime>
#include <QLocale>

namespace partsong {

using namespace Qt::StringLiterals;

QString isoTime(qint64 milliseconds)
{
    if (milliseconds == 0)
        return u""_s;
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QString shownDay(qint64 milliseconds)
{
    return milliseconds == 0 ? u""_s : shownDay(isoTime(milliseconds).left(10));
}

QString shownDay(const QString &isoDate)
{
    const QDate day = QDate::fromString(isoDate, Qt::ISODate);
    return day.isValid() ? QLocale(reportLanguage()).toString(day, u"d MMMM yyyy"_s) : isoDate;
}

QString reportLanguage()
{
    //: The BCP 47 code of the language that this file translates to; reports say it of themselves.
    return Tr::tr("en-GB");
}

} // namespace partsong
