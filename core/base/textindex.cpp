// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"

namespace partsong {

namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

// Where the character begins that so many come before. A stretch at a time: counting one is quick.
qsizetype characterBehind(QByteArrayView utf8, qsizetype from, int characters)
{
    qsizetype at = from;
    for (qsizetype left = characters; left > 0 && at < utf8.size();) {
        const qsizetype stretch = std::min(left, utf8.size() - at);
        left -= TextIndex::countCharacters(utf8.sliced(at, stretch));
        at += stretch;
    }
    while (at < utf8.size() && continues(utf8[at]))
        ++at;
    return at;
}

} // namespace

int TextIndex::countCharacters(QByteArrayView utf8)
{
    return static_cast<int>(
        std::count_if(utf8.begin(), utf8.end(), [](char byte) { return !continues(byte); }));
}

TextIndex::TextIndex(QByteArray utf8) : m_utf8(std::move(utf8)), m_characters(countCharacters(m_utf8))
{
    if (m_characters == m_utf8.size())
        return;
    m_steps.reserve(static_cast<size_t>(m_characters / Step + 1));
    for (qsizetype at = characterBehind(m_utf8, 0, 0); at < m_utf8.size();
         at = characterBehind(m_utf8, at, Step))
        m_steps.push_back(at);
}

qsizetype TextIndex::byteAt(int position) const
{
    if (position <= 0)
        return 0;
    if (position >= m_characters)
        return m_utf8.size();
    if (m_steps.empty())
        return position;
    const int step = position / Step;
    qsizetype at = m_steps[static_cast<size_t>(step)];
    const char *bytes = m_utf8.constData();
    for (int left = position - step * Step; left > 0; --left) {
        do {
            ++at;
        } while (at < m_utf8.size() && continues(bytes[at]));
    }
    return at;
}

int TextIndex::positionAt(qsizetype byte) const
{
    if (byte <= 0)
        return 0;
    if (byte >= m_utf8.size())
        return m_characters;
    if (m_steps.empty())
        return static_cast<int>(byte);
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), byte);
    if (after == m_steps.begin()) // bytes that belong to no character, in a text that is not valid
        return 0;
    const auto step = after - m_steps.begin() - 1;
    const qsizetype from = m_steps[static_cast<size_t>(step)];
    const QByteArrayView stretch(m_utf8.constData() + from + 1, byte - from);
    return static_cast<int>(step) * Step + countCharacters(stretch);
}

QByteArrayView TextIndex::bytes(const TextRange &range) const
{
    const qsizetype from = byteAt(range.start);
    return QByteArrayView(m_utf8).sliced(from, std::max(from, byteAt(range.end)) - from);
}

} // namespace partsong
