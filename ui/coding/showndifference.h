// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// Words before and after a correction in one, as rich text: what went is struck through, what came is bold
// and underlined.
QString shownDifference(const QString &before, const QString &after);

// The same for those who hear it: “a” became “b”, one change after the other.
QString spokenDifference(const QString &before, const QString &after);

} // namespace partsong
