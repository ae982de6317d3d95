// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// What the comments of two codings say that become one.
inline QString joinedComments(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u'\n' + second;
}

} // namespace partsong
