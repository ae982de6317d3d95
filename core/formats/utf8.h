// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QChar>

namespace partsong {

// The code point at `at`, which moves on past it. The bytes must be valid UTF-8.
inline char32_t nextCodePoint(const char *&at)
{
    const auto byte = [&](int i) { return static_cast<unsigned char>(at[i]); };
    const unsigned char lead = byte(0);
    char32_t code = lead;
    int length = 1;
    if (lead >= 0xF0) {
        code = (lead & 0x07U) << 18 | (byte(1) & 0x3FU) << 12 | (byte(2) & 0x3FU) << 6 | (byte(3) & 0x3FU);
        length = 4;
    } else if (lead >= 0xE0) {
        code = (lead & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU);
        length = 3;
    } else if (lead >= 0xC0) {
        code = (lead & 0x1FU) << 6 | (byte(1) & 0x3FU);
        length = 2;
    }
    at += length;
    return code;
}

inline bool asciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

inline bool asciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Blanks within a line, no-break and ideographic ones too.
inline bool blankCodePoint(char32_t c)
{
    return c == U' ' || c == U'\t' || c == 0xA0 || c == 0x3000 || c == 0x202F || (c >= 0x2000 && c <= 0x200A);
}

// Marks that only steer the direction of writing, and the zero-width no-break space.
inline bool directionMark(char32_t c)
{
    return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF || c == 0x061C;
}

// Past blanks and direction marks, not past a line end.
inline const char *skipBlanks(const char *at, const char *end)
{
    while (at < end) {
        if (*at == ' ' || *at == '\t') {
            ++at;
            continue;
        }
        if (static_cast<unsigned char>(*at) < 0x80)
            break;
        const char *after = at;
        const char32_t c = nextCodePoint(after);
        if (!blankCodePoint(c) && !directionMark(c))
            break;
        at = after;
    }
    return at;
}

// Whether the text holds at least one letter of any script.
inline bool hasLetter(QByteArrayView utf8)
{
    const char *at = utf8.begin();
    while (at < utf8.end()) {
        if (static_cast<unsigned char>(*at) < 0x80) {
            if (asciiLetter(*at))
                return true;
            ++at;
        } else if (QChar::isLetter(nextCodePoint(at))) {
            return true;
        }
    }
    return false;
}

} // namespace partsong
