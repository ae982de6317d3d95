// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/margincolumns.h"

namespace partsong {

bool MarginColumns::free(const Column &column, const Utf16Range &extent)
{
    const auto next = column.lower_bound(extent.start);
    if (next != column.end() && next->first < extent.end)
        return false;
    return next == column.begin() || std::prev(next)->second <= extent.start;
}

int MarginColumns::add(const Utf16Range &extent)
{
    size_t at = 0;
    while (at < m_columns.size() && !free(m_columns[at], extent))
        ++at;
    if (at == m_columns.size())
        m_columns.emplace_back();
    m_columns[at].emplace(extent.start, extent.end);
    return int(at);
}

void MarginColumns::remove(int column, const Utf16Range &extent)
{
    m_columns[size_t(column)].erase(extent.start);
    while (!m_columns.empty() && m_columns.back().empty())
        m_columns.pop_back();
}

} // namespace partsong
