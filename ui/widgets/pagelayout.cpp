// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace partsong {

void PageLayout::set(const QList<QSizeF> &sizes, const Look &look)
{
    m_sizes = sizes;
    m_look = look;
    m_tops.clear();
    m_largest = {};
    double y = look.gap;
    for (int page = 0; page < count(); ++page) {
        const bool shown = look.alone < 0 || look.alone == page;
        m_tops.push_back(y);
        m_largest = m_largest.expandedTo(sizes[page]);
        if (shown)
            y += std::round(sizes[page].height() * look.scale) + look.gap;
    }
    const double widest = look.alone < 0 ? m_largest.width() : m_sizes.value(look.alone).width();
    m_whole = {widest * look.scale + look.side + 2 * look.gap, y};
}

QRectF PageLayout::rect(int page) const
{
    if (page < 0 || page >= count() || (m_look.alone >= 0 && page != m_look.alone))
        return {};
    const QSizeF shown(std::round(m_sizes[page].width() * m_look.scale),
                       std::round(m_sizes[page].height() * m_look.scale));
    const double room = std::max(m_look.width, m_whole.width());
    const double x = std::max(m_look.gap, (room - shown.width() - m_look.side) / 2);
    return {QPointF(std::round(x), m_tops[static_cast<size_t>(page)]), shown};
}

std::pair<int, int> PageLayout::between(double top, double bottom) const
{
    if (count() == 0)
        return {0, -1};
    if (m_look.alone >= 0)
        return {m_look.alone, m_look.alone};
    const auto after = std::ranges::upper_bound(m_tops, top);
    int first = std::max(0, static_cast<int>(after - m_tops.begin()) - 1);
    if (first + 1 < count() && rect(first).bottom() < top)
        ++first;
    int last = first;
    while (last + 1 < count() && m_tops[static_cast<size_t>(last) + 1] < bottom)
        ++last;
    return {first, last};
}

int PageLayout::pageAt(double y) const
{
    const auto [first, last] = between(y, y);
    return last < first ? -1 : first;
}

QPointF PageLayout::toPage(int page, const QPointF &point) const
{
    return (point - rect(page).topLeft()) / m_look.scale;
}

QRectF PageLayout::fromPage(int page, const QRectF &part) const
{
    return {rect(page).topLeft() + part.topLeft() * m_look.scale, part.size() * m_look.scale};
}

} // namespace partsong
