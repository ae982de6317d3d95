// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace partsong {

// The heights of many paragraphs, of which few are known and most are guessed: finds the top of one, and the
// one at a height, in logarithmic time, however often heights change (Fenwick 1994).
class HeightIndex {
public:
    void reset(const std::vector<double> &heights);

    int count() const { return int(m_heights.size()); }
    double height(int item) const { return m_heights[size_t(item)]; }
    void setHeight(int item, double height);
    // Puts items in place of so many others.
    void replace(int first, int removed, const std::vector<double> &heights);
    // The sum of all heights before the item; item may be count(), the end.
    double top(int item) const;
    double total() const { return top(count()); }
    // The item that holds this height; the first or last one outside. -1 when there are none.
    int itemAt(double y) const;

private:
    std::vector<double> m_heights;
    std::vector<double> m_sums; // one-based, as the structure wants
};

} // namespace partsong
