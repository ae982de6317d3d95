// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/heightindex.h"

#include <algorithm>
#include <bit>

namespace partsong {

void HeightIndex::reset(const std::vector<double> &heights)
{
    m_heights = heights;
    m_sums.assign(heights.size() + 1, 0);
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_sums[i] += heights[i - 1];
        const size_t parent = i + (i & (~i + 1));
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[i];
    }
}

void HeightIndex::setHeight(int item, double height)
{
    const double change = height - m_heights[size_t(item)];
    m_heights[size_t(item)] = height;
    for (size_t i = size_t(item) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

void HeightIndex::replace(int first, int removed, const std::vector<double> &heights)
{
    std::vector<double> all = std::move(m_heights);
    const auto at = all.erase(all.begin() + first, all.begin() + first + removed);
    all.insert(at, heights.begin(), heights.end());
    reset(all);
}

double HeightIndex::top(int item) const
{
    double sum = 0;
    for (size_t i = size_t(item); i > 0; i -= i & (~i + 1))
        sum += m_sums[i];
    return sum;
}

int HeightIndex::itemAt(double y) const
{
    size_t at = 0;
    double rest = y;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (at + step < m_sums.size() && m_sums[at + step] <= rest) {
            at += step;
            rest -= m_sums[at];
        }
    }
    return std::min(int(at), count() - 1);
}

} // namespace partsong
