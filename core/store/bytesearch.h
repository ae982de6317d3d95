// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <bitset>
#include <set>
#include <vector>

namespace partsong {

// Samples of words that should be nowhere, looked for in bytes in one pass: as UTF-8 and UTF-16 of either
// order.
class ByteSearch {
public:
    // Takes samples of some words: windows spread over them. Words of fewer than eight bytes are too few to
    // tell.
    void addWords(const QString &words);
    // Takes samples of bytes as they are.
    void addBytes(QByteArrayView bytes);
    bool empty() const { return m_patterns.empty(); }

    // Which samples stand in these bytes, added to those found before.
    void scan(QByteArrayView bytes, std::set<int> &found) const;
    // The bytes that a next stretch must repeat of this one, so that nothing at the seam is missed.
    static constexpr int Overlap = 64;

private:
    struct Pattern {
        QByteArray bytes;
        int sample;
    };
    void add(const QByteArray &bytes, int sample);

    std::vector<Pattern> m_patterns;
    QHash<quint64, std::vector<int>> m_byStart; // by their first eight bytes
    std::bitset<65536> m_starts; // which first two bytes there are
    QHash<QByteArray, int> m_samples;
};

} // namespace partsong
