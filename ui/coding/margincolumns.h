// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coding/textpositions.h"

#include <vector>

namespace partsong {

// Which column of the margin the bracket of a coding stands in, so that no two brackets meet. A coding keeps
// its column while others come and go.
class MarginColumns {
public:
    // Puts an extent into a column where it meets no other, the preferred one or else the first, and returns
    // that column.
    int add(const Utf16Range &extent, int preferred = 0);
    void remove(int column, const Utf16Range &extent);
    // All extents that begin there or later move along with the words. None may reach over the place.
    void shift(int from, int by);
    void clear() { m_columns.clear(); }
    int count() const { return int(m_columns.size()); }

private:
    using Column = std::vector<Utf16Range>; // by start
    static Column::iterator from(Column &column, int start);
    static bool free(Column &column, const Utf16Range &extent);

    std::vector<Column> m_columns;
};

} // namespace partsong
