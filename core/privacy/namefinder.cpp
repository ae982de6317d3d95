// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/namefinder.h"

#include "core/sources/phrase.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// No underscore: files and what is made from them are called "Interview_Ann_2".
const auto WordLetter = u"[\\p{L}\\p{M}\\p{N}]"_s;

bool wordLetter(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate();
}

// One spelling of a name, with no letter before or after where it begins or ends with one.
QString patternOf(const QString &spelling)
{
    QString pattern = phrasePattern(spelling, false);
    pattern.replace(u"|[ \\t]+)"_s, u"|[ \\t]+|_)"_s);
    pattern.replace(QRegularExpression(u"\\\\?['\u2019\u02BC]"_s), u"['\u2019\u02BC]"_s);
    pattern.replace(u"\\-"_s, u"[-\u2010\u2011]\\n?"_s);
    const QString trimmed = spelling.trimmed();
    const QString before = wordLetter(trimmed.front()) ? u"(?<!%1)"_s.arg(WordLetter) : QString();
    const QString after = wordLetter(trimmed.back()) ? u"(?!%1)"_s.arg(WordLetter) : QString();
    return before + pattern + after;
}

// Both forms of accents, where they differ.
QString patternOf(const RealName &name)
{
    const QString composed = name.name.normalized(QString::NormalizationForm_C);
    const QString decomposed = name.name.normalized(QString::NormalizationForm_D);
    const QString one = patternOf(composed);
    return composed == decomposed ? u"(%1)"_s.arg(one) : u"(%1|%2)"_s.arg(one, patternOf(decomposed));
}

QString patternOf(const std::vector<RealName> &names)
{
    QStringList patterns;
    for (const RealName &name : names)
        patterns << patternOf(name);
    return patterns.join(u'|');
}

} // namespace

NameFinder::NameFinder(std::vector<RealName> names) : m_names(std::move(names))
{
    std::erase_if(m_names, [](const RealName &name) { return name.name.trimmed().isEmpty(); });
    std::ranges::stable_sort(m_names, std::ranges::greater(),
                             [](const RealName &name) { return name.name.size(); });
    m_pattern = QRegularExpression(patternOf(m_names), QRegularExpression::UseUnicodePropertiesOption);
    m_pattern.optimize();
}

QStringList NameFinder::words() const
{
    QStringList words;
    for (const RealName &name : m_names)
        words << name.name;
    return words;
}

// The longest name at each place where one begins, overlapping or not.
std::vector<FoundName> NameFinder::candidates(const QString &words, qsizetype from, qsizetype to) const
{
    std::vector<FoundName> found;
    const QStringView part = QStringView(words).first(to);
    // Looked at once: to do so for each match takes the square of a text's length.
    const auto option = part.isValidUtf16() ? QRegularExpression::DontCheckSubjectStringMatchOption
                                            : QRegularExpression::NoMatchOption;
    for (qsizetype at = from; at < to;) {
        const QRegularExpressionMatch match =
            m_pattern.matchView(part, at, QRegularExpression::NormalMatch, option);
        if (!match.hasMatch())
            break;
        found.push_back(
            {match.capturedStart(), match.capturedEnd(), static_cast<size_t>(match.lastCapturedIndex() - 1)});
        at = match.capturedStart() + (part[match.capturedStart()].isHighSurrogate() ? 2 : 1);
    }
    return found;
}

void NameFinder::collect(const QString &words, qsizetype from, qsizetype to,
                         std::vector<FoundName> &found) const
{
    const auto all = candidates(words, from, to);
    for (auto first = all.begin(); first != all.end();) {
        // Those that hang together by overlaps.
        auto last = first;
        qsizetype end = first->end;
        while (std::next(last) != all.end() && std::next(last)->start < end)
            end = std::max(end, (++last)->end);
        const auto longest =
            std::ranges::max_element(first, std::next(last), std::ranges::less(),
                                     [](const FoundName &one) { return one.end - one.start; });
        if (first != last)
            collect(words, first->start, longest->start, found);
        found.push_back(*longest);
        if (first != last)
            collect(words, longest->end, end, found);
        first = std::next(last);
    }
}

std::vector<FoundName> NameFinder::find(const QString &words) const
{
    std::vector<FoundName> found;
    if (!m_names.empty() && !words.isEmpty())
        collect(words, 0, words.size(), found);
    return found;
}

std::vector<StandIn> NameFinder::standIns(const QString &words) const
{
    std::vector<StandIn> standIns;
    for (const FoundName &one : find(words)) {
        QString pseudonym = m_names[one.name].pseudonym;
        // Lines stay lines: they may be turns.
        if (QStringView(words).sliced(one.start, one.end - one.start).contains(u'\n')) {
            const qsizetype blank = pseudonym.indexOf(u' ');
            pseudonym = blank < 0 ? u'\n' + pseudonym : pseudonym.replace(blank, 1, u'\n');
        }
        standIns.push_back({one.start, one.end, pseudonym});
    }
    return standIns;
}

std::vector<RealName> withCapitals(std::vector<RealName> names)
{
    constexpr int FewestLetters = 3; // "JO" may be anything
    const size_t count = names.size();
    for (size_t i = 0; i < count; ++i) {
        RealName capitals = names[i];
        capitals.name = capitals.name.toUpper();
        if (capitals.name != names[i].name && capitals.name.size() >= FewestLetters)
            names.push_back(capitals);
    }
    return names;
}

} // namespace partsong
