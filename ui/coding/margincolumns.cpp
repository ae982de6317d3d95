// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/margincolumns.h"

#include <algorithm>

namespace partsong {

MarginColumns::Column::iterator MarginColumns::from(Column &column, int start)
{
    return std::ranges::lower_bound(column, start, {}, &Utf16Range::start);
}

bool MarginColumns::free(Column &column, const Utf16Range &extent)
{
    const auto next = from(column, extent.start);
    if (next != column.end() && next->start < extent.end)
        return false;
    return next == column.begin() || std::prev(next)->end <= extent.start;
}

int MarginColumns::add(const Utf16Range &extent, int preferred)
{
    size_t at = preferred < count() && free(m_columns[size_t(preferred)], extent) ? size_t(preferred) : 0;
    while (at < m_columns.size() && !free(m_columns[at], extent))
        ++at;
    if (at == m_columns.size())
        m_columns.emplace_back();
    m_columns[at].insert(from(m_columns[at], extent.start), extent);
    return int(at);
}

void MarginColumns::remove(int column, const Utf16Range &extent)
{
    Column &here = m_columns[size_t(column)];
    if (const auto known = from(here, extent.start); known != here.end() && known->start == extent.start)
        here.erase(known);
    while (!m_columns.empty() && m_columns.back().empty())
        m_columns.pop_back();
}

void MarginColumns::shift(int start, int by)
{
    for (Column &column : m_columns) {
        for (auto extent = from(column, start); extent != column.end(); ++extent)
            *extent = {extent->start + by, extent->end + by};
    }
}

} // namespace partsong
