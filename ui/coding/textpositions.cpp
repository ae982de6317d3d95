// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/textpositions.h"

namespace partsong {

namespace {

// The characters of a text that take two units, as positions from `first` on; and how many characters there
// are.
std::pair<std::vector<int>, int> pairsIn(QStringView text, int first)
{
    std::vector<int> pairs;
    int position = first;
    for (qsizetype unit = 0; unit < text.size(); ++unit, ++position) {
        const bool pair =
            text[unit].isHighSurrogate() && unit + 1 < text.size() && text[unit + 1].isLowSurrogate();
        if (pair) {
            pairs.push_back(position);
            ++unit;
        }
    }
    return {std::move(pairs), position - first};
}

} // namespace

TextPositions::TextPositions(QStringView text)
{
    std::tie(m_pairs, m_characters) = pairsIn(text, 0);
}

int TextPositions::unitOf(int position) const
{
    const int bounded = std::clamp(position, 0, m_characters);
    return bounded + int(std::ranges::lower_bound(m_pairs, bounded) - m_pairs.begin());
}

int TextPositions::positionOf(int unit) const
{
    // The pair number k begins at the unit m_pairs[k] + k, so this looks for how many begin before the unit.
    const int bounded = std::clamp(unit, 0, units());
    int low = 0;
    int high = int(m_pairs.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_pairs[size_t(middle)] + middle < bounded)
            low = middle + 1;
        else
            high = middle;
    }
    return bounded - low;
}

void TextPositions::splice(int at, int removed, QStringView inserted)
{
    const int from = std::clamp(at, 0, m_characters);
    const int to = std::clamp(at + removed, from, m_characters);
    auto [pairs, characters] = pairsIn(inserted, from);
    const int shift = characters - (to - from);
    const auto first = std::ranges::lower_bound(m_pairs, from);
    const auto after = m_pairs.erase(first, std::ranges::lower_bound(m_pairs, to));
    for (auto pair = after; pair != m_pairs.end(); ++pair)
        *pair += shift;
    m_pairs.insert(after, pairs.begin(), pairs.end());
    m_characters += shift;
}

} // namespace partsong
