// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/entities.h"

#include <KCharsets>

#include <array>

namespace partsong {

namespace {

constexpr qsizetype MaxLength = 32;

// Numbers 128 to 159 mean windows-1252, as in every browser (HTML Living Standard, 13.2.5.80).
char32_t fromWindows(char32_t code)
{
    static constexpr std::array<char16_t, 32> letters{
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178,
    };
    return code >= 0x80 && code <= 0x9F ? letters[code - 0x80] : code;
}

QString fromNumber(QStringView digits)
{
    const bool hex = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint number = hex ? digits.sliced(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const char32_t code = fromWindows(number);
    if (!ok)
        return {};
    if (code == 0 || code > 0x10FFFF || QChar::isSurrogate(code))
        return QString(QChar::ReplacementCharacter);
    return QString::fromUcs4(&code, 1);
}

} // namespace

QString readEntity(QStringView text, qsizetype &at)
{
    const QStringView rest = text.sliced(at + 1, std::min(MaxLength, text.size() - at - 1));
    const qsizetype end = rest.indexOf(u';');
    if (end < 1)
        return {};
    const QStringView name = rest.first(end);
    QString letters;
    if (name.startsWith(u'#')) {
        letters = fromNumber(name.sliced(1));
    } else if (const QChar letter = KCharsets::fromEntity(name.toString()); !letter.isNull()) {
        letters = letter;
    }
    if (!letters.isEmpty())
        at += end + 2;
    return letters;
}

QString withoutEntities(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u'&') {
            if (const QString letters = readEntity(text, at); !letters.isEmpty()) {
                plain += letters;
                continue;
            }
        }
        plain += text[at++];
    }
    return plain;
}

} // namespace partsong
