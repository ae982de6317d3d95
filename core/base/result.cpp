// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <array>

namespace partsong {

QString errorKindName(ErrorKind kind)
{
    static constexpr std::array names{
        "notFound", "ambiguous",   "exists",  "range",   "format",    "encoding", "encrypted",
        "empty",    "tooLarge",    "newer",   "foreign", "damaged",   "notAFile", "readOnly",
        "locked",   "nothingToDo", "refused", "io",      "cancelled",
    };
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)));
}

} // namespace partsong
