// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// A day as it is stored (ISO 8601), as a person reads it; what is no day stays as it is.
QString shownDate(const QString &iso);
// The day of a moment in milliseconds since 1970, short.
QString shortDay(qint64 time);

} // namespace partsong
