// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/textindex.h"

namespace partsong {

// Turns byte offsets into code point positions, for offsets that never go back: one pass over the text.
class PositionWalk {
public:
    explicit PositionWalk(QByteArrayView utf8) : m_utf8(utf8) { }

    int at(qsizetype byte)
    {
        m_position += TextIndex::countCharacters(m_utf8.sliced(m_byte, byte - m_byte));
        m_byte = byte;
        return m_position;
    }

private:
    QByteArrayView m_utf8;
    qsizetype m_byte = 0;
    int m_position = 0;
};

} // namespace partsong
