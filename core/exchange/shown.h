// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// How values read outside the program.

// ISO 8601 in UTC, of milliseconds since 1970; "" for 0.
QString isoTime(qint64 milliseconds);
// The day, as a person reads it: "12 February 2026"; of milliseconds since 1970, or of an ISO date. "" for
// none, and what is no date as it is.
QString shownDay(qint64 milliseconds);
QString shownDay(const QString &isoDate);
// The language that reports are written in, BCP 47.
QString reportLanguage();

} // namespace partsong
