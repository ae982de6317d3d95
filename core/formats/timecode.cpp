// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/timecode.h"

#include "core/formats/utf8.h"

#include <array>
#include <cstring>

namespace partsong {

namespace {

struct Number {
    qint64 value = 0;
    int digits = 0;
    const char *after = nullptr;
};

Number readNumber(const char *at, const char *end, int most)
{
    Number number;
    while (at < end && asciiDigit(*at) && number.digits <= most) {
        number.value = number.value * 10 + (*at++ - '0');
        ++number.digits;
    }
    number.after = at;
    return number;
}

bool wordGoesOn(const char *at, const char *end)
{
    return at < end && (asciiDigit(*at) || asciiLetter(*at) || *at == ':');
}

// .5, .810 or ,345 after the seconds; anything finer than a millisecond is dropped.
qint64 readFraction(const char *&at, const char *end)
{
    if (at + 1 >= end || (*at != '.' && *at != ',') || !asciiDigit(at[1]))
        return 0;
    ++at;
    qint64 value = 0;
    for (qint64 unit = 100; at < end && asciiDigit(*at); ++at, unit /= 10)
        value += (*at - '0') * unit;
    return value;
}

const char *skipSpaces(const char *at, const char *end)
{
    while (at < end && (*at == ' ' || *at == '\t'))
        ++at;
    return at;
}

// The end of a stretch after -->, - or –; nothing where no stretch is written.
std::optional<TimeCode> readUntil(const char *at, const char *end)
{
    at = skipSpaces(at, end);
    for (const char *dash : {"-->", "\xE2\x80\x93", "\xE2\x86\x92", "-"}) {
        const auto length = static_cast<qsizetype>(std::strlen(dash));
        if (end - at > length && std::memcmp(at, dash, static_cast<size_t>(length)) == 0)
            return readTime(skipSpaces(at + length, end), end);
    }
    return std::nullopt;
}

char closing(char open)
{
    switch (open) {
    case '[':
        return ']';
    case '(':
        return ')';
    case '<':
        return '>';
    case '{':
        return '}';
    case '#':
        return '#';
    default:
        return '\0';
    }
}

} // namespace

std::optional<TimeCode> readTime(const char *at, const char *end, bool loose)
{
    std::array<qint64, 3> fields{};
    int count = 0;
    while (count < 3) {
        const Number number = readNumber(at, end, 3);
        const bool whole = count == 0 || loose ? number.digits >= 1 : number.digits == 2;
        if (!whole || number.digits > (count == 0 ? 3 : 2) || (count > 0 && number.value > 59))
            return std::nullopt;
        fields[static_cast<size_t>(count++)] = number.value;
        at = number.after;
        if (at + 1 >= end || *at != ':' || !asciiDigit(at[1]))
            break;
        ++at;
    }
    if (count < 2)
        return std::nullopt;
    const qint64 minutes = count == 3 ? fields[0] * 60 + fields[1] : fields[0];
    const qint64 seconds = minutes * 60 + fields[static_cast<size_t>(count - 1)];
    const qint64 fraction = readFraction(at, end);
    if (wordGoesOn(at, end))
        return std::nullopt;
    return TimeCode{seconds * 1000 + fraction, count == 3, at};
}

std::optional<TimeMark> readTimeMark(const char *at, const char *end)
{
    if (at >= end)
        return std::nullopt;
    const char close = closing(*at);
    if (close != '\0')
        at = skipSpaces(at + 1, end);
    else if (!asciiDigit(*at))
        return std::nullopt;
    const auto from = readTime(at, end);
    if (!from)
        return std::nullopt;
    TimeMark mark{from->milliseconds, std::nullopt, close == '\0', from->hours, from->after};
    if (close == '#' && end - mark.after > 2 && *mark.after == '-' && asciiDigit(mark.after[1])) {
        mark.from += (mark.after[1] - '0') * 100;
        mark.after += 2;
    } else if (const auto to = readUntil(mark.after, end)) {
        if (to->milliseconds >= mark.from)
            mark.to = to->milliseconds;
        mark.after = to->after;
    }
    if (close == '\0')
        return mark;
    mark.after = skipSpaces(mark.after, end);
    if (mark.after >= end || *mark.after != close)
        return std::nullopt;
    ++mark.after;
    return mark;
}

} // namespace partsong
