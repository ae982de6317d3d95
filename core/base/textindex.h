// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace partsong {

// A UTF-8 text that can be addressed by code point: keeps the bytes and the place of every 256th code point.
// The bytes must be valid UTF-8, which everything stored by Partsong is. Positions that a damaged study names
// outside the text count as its nearer end, and a range that ends before it starts holds nothing.
class TextIndex {
public:
    TextIndex() = default;
    explicit TextIndex(QByteArray utf8);

    const QByteArray &utf8() const { return m_utf8; }
    int characters() const { return m_characters; }
    bool holds(const TextRange &range) const
    {
        return 0 <= range.start && range.start <= range.end && range.end <= m_characters;
    }

    // Byte offset of a code point; position may be characters(), the end.
    qsizetype byteAt(int position) const;
    // The code point that the byte at this offset belongs to.
    int positionAt(qsizetype byte) const;
    QByteArrayView bytes(const TextRange &range) const;
    QString words(const TextRange &range) const { return QString::fromUtf8(bytes(range)); }

    static int countCharacters(QByteArrayView utf8);

private:
    static constexpr int Step = 256;

    QByteArray m_utf8;
    std::vector<qsizetype> m_steps; // empty when the text is ASCII
    int m_characters = 0;
};

} // namespace partsong
