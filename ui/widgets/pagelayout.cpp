// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace partsong {

// The width that as many pages exceed as stay below.
void PageLayout::measure(const QList<QSizeF> &sizes)
{
    m_sizes = sizes;
    m_largest = {};
    std::vector<double> widths;
    for (const QSizeF &size : sizes)
        widths.push_back(size.width());
    const auto middle = widths.begin() + (widths.empty() ? 0 : static_cast<qsizetype>(widths.size() - 1) / 2);
    std::ranges::nth_element(widths, middle);
    m_usualWidth = widths.empty() ? 0 : *middle;
    for (int page = 0; page < count(); ++page)
        m_largest = m_largest.expandedTo(m_sizes[page] * factor(page));
}

double PageLayout::factor(int page) const
{
    const double width = m_sizes.value(page).width();
    return m_look.alone < 0 && width > m_usualWidth ? m_usualWidth / width : 1;
}

void PageLayout::set(const QList<QSizeF> &sizes, const Look &look)
{
    const bool others = sizes != m_sizes || (look.alone < 0) != (m_look.alone < 0);
    m_look = look;
    if (others)
        measure(sizes);
    m_tops.clear();
    double y = look.gap;
    for (int page = 0; page < count(); ++page) {
        const bool shown = look.alone < 0 || look.alone == page;
        m_tops.push_back(y);
        if (shown)
            y += std::round(sizes[page].height() * scale(page)) + look.gap;
    }
    const double widest = look.alone < 0 ? m_largest.width() : m_sizes.value(look.alone).width();
    m_whole = {widest * look.scale + look.side + 2 * look.gap, y};
}

QRectF PageLayout::rect(int page) const
{
    if (page < 0 || page >= count() || (m_look.alone >= 0 && page != m_look.alone))
        return {};
    const QSizeF shown(std::round(m_sizes[page].width() * scale(page)),
                       std::round(m_sizes[page].height() * scale(page)));
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
    return (point - rect(page).topLeft()) / scale(page);
}

QRectF PageLayout::fromPage(int page, const QRectF &part) const
{
    return {rect(page).topLeft() + part.topLeft() * scale(page), part.size() * scale(page)};
}

} // namespace partsong
