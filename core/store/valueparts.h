// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

// Descriptions of records count columns by int, rows by size_t.
inline size_t at(int index)
{
    return static_cast<size_t>(index);
}

// The number that a value holds, or 0.
inline int number(const Value &value)
{
    const qint64 *held = std::get_if<qint64>(&value);
    return held ? static_cast<int>(*held) : 0;
}

} // namespace partsong
