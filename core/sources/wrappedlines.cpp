// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/wrappedlines.h"

#include <algorithm>
#include <vector>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FewestLines = 8; // to judge a text by
constexpr int Narrowest = 40; // letters; shorter lines are verse, lists, captions
constexpr int Widest = 140;
constexpr double Full = 0.86; // of the width: letters are not all equally wide
constexpr QChar Nothing(0x200B); // takes no room

bool dash(QChar letter)
{
    return letter == u'-' || letter == QChar(0x2010);
}

bool listMark(QStringView line)
{
    if (u"•◦▪‣·@%#"_s.contains(line.front()))
        return true;
    if (u"–—*-"_s.contains(line.front()) && line.size() > 1 && line[1].isSpace())
        return true;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits].isDigit())
        ++digits;
    return digits > 0 && digits < 4 && digits < line.size() && u".)"_s.contains(line[digits]);
}

bool closed(QStringView line)
{
    return u".?!:;”\"’)]"_s.contains(line.back());
}

} // namespace

WrappedLines::WrappedLines(QStringView words)
{
    std::vector<int> lengths;
    for (const QStringView line : words.tokenize(u'\n')) {
        if (const auto length = line.trimmed().size(); length > 0)
            lengths.push_back(int(length));
    }
    if (lengths.size() < FewestLines)
        return;
    std::ranges::sort(lengths);
    // Tables, headings across columns and the like may be longer; most lines are about as long as each other.
    const int width = lengths[lengths.size() * 9 / 10];
    const auto longer =
        std::ranges::distance(std::ranges::upper_bound(lengths, width * 3 / 2), lengths.end());
    const auto full = std::ranges::distance(std::ranges::lower_bound(lengths, width * 3 / 4), lengths.end());
    const bool broken = size_t(longer) * 100 <= 3 * lengths.size() && size_t(full) * 2 >= lengths.size();
    if (width >= Narrowest && width <= Widest && broken)
        m_width = width;
}

bool WrappedLines::goesOn(QStringView line, QStringView next) const
{
    line = line.trimmed();
    next = next.trimmed();
    if (m_width == 0 || line.isEmpty() || next.isEmpty() || listMark(next))
        return false;
    const auto blank = std::ranges::find_if(next, [](QChar letter) { return letter.isSpace(); });
    const qsizetype needed = line.size() + 1 + (blank - next.begin());
    if (double(needed) >= Full * m_width)
        return true;
    return 2 * line.size() >= m_width && next.front().isLower() && !closed(line);
}

// One blank stands for the line end and whatever blanks are beside it.
QString WrappedLines::asOne(QString words)
{
    for (qsizetype at = words.indexOf(u'\n'); at >= 0; at = words.indexOf(u'\n', at + 1)) {
        qsizetype before = at;
        for (; before > 0 && words[before - 1].isSpace(); --before)
            words[before - 1] = Nothing;
        const QChar after = at + 1 < words.size() ? words[at + 1] : QChar(u' ');
        const bool within = before == at && before > 1 && dash(words[before - 1])
            && words[before - 2].isLetter() && after.isLower();
        words[at] = within ? Nothing : QChar(u' ');
        for (qsizetype i = at + 1; i < words.size() && words[i].isSpace() && words[i] != u'\n'; ++i)
            words[i] = Nothing;
    }
    return words;
}

} // namespace partsong
