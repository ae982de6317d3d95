// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/textpositions.h"

#include <map>
#include <vector>

namespace partsong {

// Which column of the margin the bracket of a coding stands in, so that no two brackets meet. A coding keeps
// its column while others come and go.
class MarginColumns {
public:
    // Puts an extent into the first column where it meets no other, and returns that column.
    int add(const Utf16Range &extent);
    void remove(int column, const Utf16Range &extent);
    void clear() { m_columns.clear(); }
    int count() const { return int(m_columns.size()); }

private:
    using Column = std::map<int, int>; // start to end
    static bool free(const Column &column, const Utf16Range &extent);

    std::vector<Column> m_columns;
};

} // namespace partsong
