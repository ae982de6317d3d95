// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"

#include <QStringList>

#include <algorithm>

namespace partsong {

namespace {

// The letter without its accent, in lower case, so that "hôpital" is found by "hop".
QChar plain(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() || !parts[0].isLetter() ? letter : parts[0]).toLower();
}

QString plained(const QString &text)
{
    QString out(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, out.begin(), plain);
    return out;
}

bool startsWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    return !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

// What a letter hit at `at` is worth.
int worth(const QString &text, qsizetype at, qsizetype previous)
{
    int score = 1;
    if (startsWord(text, at))
        score += 10;
    if (previous >= 0 && at == previous + 1)
        score += 6;
    return score;
}

// A whole run of the word in the text, preferably at the start of a word.
std::optional<FuzzyMatch> asRun(const QString &word, const QString &text, const QString &plainText)
{
    qsizetype best = -1;
    for (qsizetype at = plainText.indexOf(word); at >= 0; at = plainText.indexOf(word, at + 1)) {
        if (best < 0 || (startsWord(text, at) && !startsWord(text, best)))
            best = at;
    }
    if (best < 0)
        return {};
    FuzzyMatch match;
    for (qsizetype i = 0; i < word.size(); ++i) {
        match.score += worth(text, best + i, i ? best + i - 1 : -1);
        match.places.push_back(int(best + i));
    }
    return match;
}

// Letters in order; with preferStarts, the start of a later word rather than the next such letter.
std::optional<FuzzyMatch> asLetters(const QString &word, const QString &text, const QString &plainText,
                                    bool preferStarts)
{
    FuzzyMatch match;
    qsizetype previous = -1;
    for (const QChar letter : word) {
        qsizetype at = plainText.indexOf(letter, previous + 1);
        if (at < 0)
            return {};
        const bool runsOn = at == previous + 1 && previous >= 0;
        for (qsizetype next = at; preferStarts && !runsOn && next >= 0;
             next = plainText.indexOf(letter, next + 1)) {
            if (startsWord(text, next)) {
                at = next;
                break;
            }
        }
        match.score += worth(text, at, previous) - int(std::min<qsizetype>(at - previous, 8)) / 2;
        match.places.push_back(int(at));
        previous = at;
    }
    return match;
}

std::optional<FuzzyMatch> best(const QString &word, const QString &text, const QString &plainText)
{
    std::optional<FuzzyMatch> found = asRun(word, text, plainText);
    for (const bool preferStarts : {true, false}) {
        const auto letters = asLetters(word, text, plainText, preferStarts);
        if (letters && (!found || letters->score > found->score))
            found = letters;
    }
    return found;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    const QString plainText = plained(text);
    QStringList words = plained(pattern).split(u' ', Qt::SkipEmptyParts);
    std::ranges::stable_sort(words, std::ranges::greater(), &QString::size);
    QString unused = plainText; // each letter is hit by one word alone: "P2 2" is not "P2 1"
    FuzzyMatch all;
    for (const QString &word : words) {
        const auto match = best(word, text, unused);
        // Letters strewn over a long text are chance, not a fit.
        if (!match || match->score < int(word.size()))
            return {};
        for (const int place : match->places)
            unused[place] = QChar::Null;
        all.score += match->score;
        all.places.insert(all.places.end(), match->places.begin(), match->places.end());
    }
    if (plainText == plained(pattern.trimmed()))
        all.score += 40;
    all.score = all.score * 16 - int(std::min<qsizetype>(text.size(), 60)) / 4;
    std::ranges::sort(all.places);
    all.places.erase(std::ranges::unique(all.places).begin(), all.places.end());
    return all;
}

bool hitsMeant(const FuzzyMatch &match, const QString &text)
{
    if (match.places.empty() || match.places.back() - match.places.front() + 1 == int(match.places.size()))
        return true;
    const auto wordOf = [&text](int at) {
        while (!startsWord(text, at))
            --at;
        return at;
    };
    int last = -1; // the word of the letter before
    return std::ranges::all_of(match.places, [&](int at) {
        const int word = wordOf(at);
        const bool meant = word == last || word == at;
        last = word;
        return meant;
    });
}

bool beginsWords(const QString &pattern, const QString &text)
{
    const QString plainText = plained(text);
    const QStringList words = plained(pattern).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) {
        qsizetype at = plainText.indexOf(word);
        while (at >= 0 && !startsWord(text, at))
            at = plainText.indexOf(word, at + 1);
        return at >= 0;
    });
}

} // namespace partsong
