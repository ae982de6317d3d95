// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/worddifference.h"

#include <algorithm>
#include <cstdint>

namespace partsong {

namespace {

constexpr size_t MostPairs = 4'000'000;

using Words = std::vector<QStringView>;
using PieceKind = WordPiece::Kind;

Words wordsIn(QStringView text)
{
    Words words;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        while (end < text.size() && text[end].isSpace())
            ++end;
        words.push_back(text.sliced(start, end - start));
        start = end;
    }
    return words;
}

void add(std::vector<WordPiece> &pieces, PieceKind kind, QStringView words)
{
    if (words.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == kind)
        pieces.back().words += words;
    else
        pieces.push_back({kind, words.toString()});
}

void addAll(std::vector<WordPiece> &pieces, PieceKind kind, const Words &words, size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i)
        add(pieces, kind, words[i]);
}

// The lengths of the longest common subsequences of what is left from each pair of words on.
class Lengths {
public:
    Lengths(const Words &one, const Words &other)
        : m_width(other.size() + 1), m_lengths((one.size() + 1) * m_width)
    {
        for (size_t i = one.size(); i-- > 0;) {
            for (size_t j = other.size(); j-- > 0;) {
                m_lengths[i * m_width + j] =
                    one[i] == other[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }
    uint32_t at(size_t i, size_t j) const { return m_lengths[i * m_width + j]; }

private:
    size_t m_width;
    std::vector<uint32_t> m_lengths;
};

void addDifferent(std::vector<WordPiece> &pieces, const Words &one, const Words &other)
{
    size_t i = 0;
    size_t j = 0;
    if (!one.empty() && !other.empty() && one.size() * other.size() <= MostPairs) {
        const Lengths lengths(one, other);
        while (i < one.size() && j < other.size()) {
            if (one[i] == other[j]) {
                add(pieces, PieceKind::Same, one[i++]);
                ++j;
            } else if (lengths.at(i + 1, j) >= lengths.at(i, j + 1)) {
                add(pieces, PieceKind::Gone, one[i++]);
            } else {
                add(pieces, PieceKind::New, other[j++]);
            }
        }
    }
    addAll(pieces, PieceKind::Gone, one, i, one.size());
    addAll(pieces, PieceKind::New, other, j, other.size());
}

} // namespace

std::vector<WordPiece> wordDifference(const QString &before, const QString &after)
{
    const Words one = wordsIn(before);
    const Words other = wordsIn(after);
    const size_t shorter = std::min(one.size(), other.size());
    size_t head = 0;
    while (head < shorter && one[head] == other[head])
        ++head;
    size_t tail = 0;
    while (tail < shorter - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    std::vector<WordPiece> pieces;
    addAll(pieces, PieceKind::Same, one, 0, head);
    const auto middle = [&](const Words &words) {
        return Words(words.begin() + qsizetype(head), words.end() - qsizetype(tail));
    };
    addDifferent(pieces, middle(one), middle(other));
    addAll(pieces, PieceKind::Same, one, one.size() - tail, one.size());
    return pieces;
}

} // namespace partsong
