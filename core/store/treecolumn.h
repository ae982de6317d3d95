// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

// The column by which the rows of a table form a tree; -1 where they do not.
inline int parentColumn(const RecordType &type)
{
    const int parent = type.indexOf("parent");
    if (parent < 0)
        return -1;
    const QByteArrayView target(type.columns[static_cast<size_t>(parent)].references);
    return target == QByteArrayView(type.table) ? parent : -1;
}

} // namespace partsong
