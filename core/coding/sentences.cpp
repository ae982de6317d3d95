// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/sentences.h"

#include <QChar>
#include <QString>

#include <set>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool blank(char32_t letter)
{
    return QChar::isSpace(letter);
}

bool mark(char32_t letter)
{
    return letter == U'.' || letter == U'!' || letter == U'?' || letter == U'…';
}

// Ends a sentence even where no blank follows.
bool fullWidthMark(char32_t letter)
{
    return letter == U'。' || letter == U'！' || letter == U'？';
}

bool closing(char32_t letter)
{
    return std::u32string_view(U"\"'”’»)]}").contains(letter);
}

bool opening(char32_t letter)
{
    return std::u32string_view(U"\"'“‘«([{¿¡").contains(letter);
}

// After these somebody's name, an example or a number follows: the sentence goes on.
bool neverLast(const QString &word)
{
    static const std::set<QString> words{
        u"dr"_s,  u"mr"_s,   u"mrs"_s,  u"ms"_s,     u"mx"_s,  u"prof"_s, u"st"_s,  u"rev"_s,  u"sr"_s,
        u"fr"_s,  u"capt"_s, u"col"_s,  u"gen"_s,    u"lt"_s,  u"sgt"_s,  u"hon"_s, u"e.g"_s,  u"eg"_s,
        u"i.e"_s, u"ie"_s,   u"cf"_s,   u"vs"_s,     u"viz"_s, u"pp"_s,   u"fig"_s, u"figs"_s, u"vol"_s,
        u"ed"_s,  u"eds"_s,  u"dept"_s, u"approx"_s, u"ca"_s,  u"ref"_s,  u"ext"_s, u"tel"_s};
    return words.contains(word);
}

// These may end a sentence; whether they do, the next word says.
bool seldomLast(const QString &word)
{
    static const std::set<QString> words{
        u"etc"_s, u"al"_s,  u"no"_s,  u"nos"_s, u"a.m"_s, u"p.m"_s,  u"p"_s,   u"hr"_s,
        u"hrs"_s, u"min"_s, u"mg"_s,  u"ml"_s,  u"kg"_s,  u"cm"_s,   u"jan"_s, u"feb"_s,
        u"apr"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"sept"_s, u"oct"_s, u"nov"_s,
        u"dec"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s,  u"jr"_s};
    return words.contains(word);
}

// Walks one stretch and says where its sentences end.
class Walk {
public:
    Walk(std::u32string_view words, const TextRange &stretch) : m_words(words), m_stretch(stretch) { }

    std::vector<TextRange> sentences()
    {
        for (int at = m_start = skipBlanks(m_stretch.start); at < m_stretch.end;) {
            if (!mark(letter(at)) && !fullWidthMark(letter(at))) {
                ++at;
                continue;
            }
            const int first = at;
            while (at < m_stretch.end && (mark(letter(at)) || fullWidthMark(letter(at))))
                ++at;
            while (at < m_stretch.end && closing(letter(at)))
                ++at;
            if (ends(first, at)) {
                m_found.push_back({m_start, at});
                at = m_start = skipBlanks(at);
            }
        }
        addRest();
        return std::move(m_found);
    }

private:
    char32_t letter(int at) const { return m_words[static_cast<size_t>(at)]; }

    int skipBlanks(int at) const
    {
        while (at < m_stretch.end && blank(letter(at)))
            ++at;
        return at;
    }

    void addRest()
    {
        int end = m_stretch.end;
        while (end > m_start && blank(letter(end - 1)))
            --end;
        if (end > m_start)
            m_found.push_back({m_start, end});
    }

    // The word before a position, in small letters, with the full stops within it.
    QString wordBefore(int at) const
    {
        int start = at;
        while (start > m_start && (QChar::isLetterOrNumber(letter(start - 1)) || letter(start - 1) == U'.'))
            --start;
        return QString::fromUcs4(m_words.data() + start, at - start);
    }

    QString wordAfter(int at) const
    {
        int end = at;
        while (end < m_stretch.end && QChar::isLetterOrNumber(letter(end)))
            ++end;
        return QString::fromUcs4(m_words.data() + at, end - at);
    }

    // Whether the marks from `first` to `after`, with what closes there, end a sentence.
    bool ends(int first, int after) const
    {
        if (after >= m_stretch.end || fullWidthMark(letter(first)))
            return true;
        if (!blank(letter(after)))
            return false;
        int next = skipBlanks(after);
        while (next < m_stretch.end && opening(letter(next)))
            ++next;
        if (next >= m_stretch.end)
            return true;
        const bool small = QChar::isLower(letter(next));
        const bool closed = closing(letter(after - 1));
        if (letter(first) == U'!' || letter(first) == U'?')
            return !small || !closed; // “Really?” she said.
        if (small)
            return false;
        const bool dots = letter(first) == U'…' || (first + 1 < after && letter(first + 1) == U'.');
        if (dots)
            return wordAfter(next) != "I"_L1; // well... I think
        return closed || endsWithStop(first, next);
    }

    // One full stop, and then a word that begins with no small letter.
    bool endsWithStop(int stop, int next) const
    {
        const QString word = wordBefore(stop);
        const QString small = word.toLower();
        if (neverLast(small))
            return false;
        const bool number = !word.isEmpty()
            && std::ranges::all_of(word, [](QChar sign) { return sign.isDigit() || sign == u'.'; });
        if (number && stop - word.size() == m_start)
            return false; // of a list
        if (seldomLast(small))
            return !QChar::isDigit(letter(next)) && QChar::isUpper(letter(next));
        const bool initial = word.size() == 1 && word.front().isUpper() && word != "I"_L1;
        const bool initials = word.size() > 2 && word[1] == u'.' && word.back().isUpper();
        return !((initial || initials) && QChar::isUpper(letter(next)));
    }

    std::u32string_view m_words;
    TextRange m_stretch;
    int m_start = 0; // of the sentence under way
    std::vector<TextRange> m_found;
};

} // namespace

std::vector<TextRange> sentencesIn(std::u32string_view words, const TextRange &stretch)
{
    const TextRange inside{std::max(0, stretch.start), std::min(static_cast<int>(words.size()), stretch.end)};
    return inside.empty() ? std::vector<TextRange>() : Walk(words, inside).sentences();
}

} // namespace partsong
