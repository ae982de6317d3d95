// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/rtftokens.h"

#include "core/formats/utf8.h"

#include <algorithm>

namespace partsong {

namespace {

int hexDigit(char c)
{
    if (asciiDigit(c))
        return c - '0';
    const char small = static_cast<char>(c | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::word()
{
    RtfToken token;
    token.kind = RtfToken::Word;
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && asciiLetter(m_bytes[m_at]) && m_at - begin < 40)
        ++m_at;
    token.word = m_bytes.sliced(begin, m_at - begin).toByteArray();
    const bool minus = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && asciiDigit(m_bytes[m_at + 1]);
    m_at += minus;
    qint64 number = 0;
    for (int digits = 0; m_at < m_bytes.size() && asciiDigit(m_bytes[m_at]) && digits < 10; ++digits) {
        number = number * 10 + (m_bytes[m_at++] - '0');
        token.numbered = true;
    }
    token.number = static_cast<int>(std::clamp<qint64>(minus ? -number : number, INT_MIN, INT_MAX));
    if (m_at < m_bytes.size() && m_bytes[m_at] == ' ')
        ++m_at;
    if (token.word == "bin" && token.number > 0)
        m_at = std::min<qsizetype>(m_bytes.size(), m_at + token.number);
    return token;
}

RtfToken RtfTokens::control()
{
    ++m_at;
    RtfToken token;
    if (m_at >= m_bytes.size())
        return token;
    const char c = m_bytes[m_at];
    if (asciiLetter(c))
        return word();
    ++m_at;
    token.kind = RtfToken::Symbol;
    token.symbol = c;
    if (c == '\'' && m_at + 1 < m_bytes.size() && hexDigit(m_bytes[m_at]) >= 0
        && hexDigit(m_bytes[m_at + 1]) >= 0) {
        token.kind = RtfToken::Hex;
        token.symbol = static_cast<char>(hexDigit(m_bytes[m_at]) * 16 + hexDigit(m_bytes[m_at + 1]));
        m_at += 2;
    }
    return token;
}

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes[m_at] == '\r' || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\0'))
        ++m_at;
    RtfToken token;
    if (m_at >= m_bytes.size())
        return token;
    const char c = m_bytes[m_at];
    if (c == '\\')
        return control();
    if (c == '{' || c == '}') {
        ++m_at;
        token.kind = c == '{' ? RtfToken::Open : RtfToken::Close;
        return token;
    }
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && !QByteArrayView("\\{}\r\n\0", 6).contains(m_bytes[m_at]))
        ++m_at;
    token.kind = RtfToken::Text;
    token.text = m_bytes.sliced(begin, m_at - begin);
    return token;
}

} // namespace partsong
