// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/speakerlabel.h"

#include "core/formats/timecode.h"
#include "core/formats/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <string_view>

namespace partsong {

namespace {

constexpr int MaxWords = 4;
constexpr qsizetype MaxBytes = 160;

// Titles that end with a full stop: after any other word it would end a sentence.
bool title(std::string_view word)
{
    static constexpr std::array<std::string_view, 14> titles{
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "St", "Rev", "Sr", "Fr", "Hr", "Jr", "No", "Miss",
    };
    return std::ranges::find(titles, word) != titles.end() || (word.size() == 1 && asciiLetter(word[0]));
}

// Small words that stand uncapitalised in names.
bool particle(std::string_view word)
{
    static constexpr std::array<std::string_view, 22> particles{
        "de",  "da",  "di",  "do",  "du",  "del", "dos", "la",  "le",  "el", "al",
        "bin", "van", "von", "der", "den", "ter", "of",  "the", "and", "ap", "y",
    };
    return std::ranges::find(particles, word) != particles.end();
}

// Walks over the letters of a name and keeps what must be known about its words.
class NameScan {
public:
    explicit NameScan(const char *at, const char *end)
        : m_at(at), m_end(std::min(end, at + MaxBytes)), m_begin(at)
    {
    }

    // Moves to the sign that ends the name. False where a sign comes that no name has.
    bool run(bool tabEnds);

    const char *at() const { return m_at; }
    QByteArrayView name() const { return QByteArrayView(m_begin, m_nameEnd - m_begin); }
    bool valid() const { return m_words >= 1 && m_words <= MaxWords && m_letters > 0; }
    int words() const { return m_words; }
    bool capital() const { return m_capital; }
    bool comma() const { return m_comma; }
    bool wideGap() const { return m_gap >= 2; }
    std::optional<TimeMark> time() const { return m_time; }

private:
    bool step();
    bool stop(const char *next);
    bool timeHere();
    void endWord();
    bool dot(const char *next);

    const char *m_at;
    const char *m_end;
    const char *m_begin;
    const char *m_nameEnd = nullptr;
    const char *m_wordBegin = nullptr;
    std::optional<TimeMark> m_time;
    int m_words = 0;
    int m_letters = 0;
    int m_gap = 0;
    bool m_capital = true;
    bool m_comma = false;
    bool m_tabEnds = false;
};

bool capitalOrCaseless(char32_t c)
{
    return !QChar::isLower(c);
}

bool nameSign(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'-':
    case U'_':
    case U'&':
    case U'/':
    case U'+':
    case U'#':
    case U'|':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case 0x2019:
    case 0x2018:
    case 0x2010:
    case 0x2011:
    case 0x2013:
    case 0x00B7:
    case 0x30FB:
    case 0x05F3:
    case 0x05F4:
    case 0x200C:
    case 0x200D:
        return true;
    default:
        return false;
    }
}

void NameScan::endWord()
{
    if (m_wordBegin == nullptr)
        return;
    const std::string_view word(m_wordBegin, static_cast<size_t>(m_at - m_wordBegin));
    const char *first = m_wordBegin;
    const bool aside = m_words > 1 && (m_wordBegin[-1] == '(' || m_wordBegin[-1] == '['); // (tbenr)
    if (!aside && !capitalOrCaseless(nextCodePoint(first)) && !particle(word))
        m_capital = false;
    m_wordBegin = nullptr;
}

// A full stop within a name: J.R., or after a title.
bool NameScan::dot(const char *next)
{
    if (next < m_end && *next != ' ' && *next != ':')
        return true;
    return m_wordBegin != nullptr
        && title(std::string_view(m_wordBegin, static_cast<size_t>(m_at - m_wordBegin)));
}

// A time in the place of a further word: "Jonas Rosland  0:22", "Speaker 1 (00:03)".
bool NameScan::timeHere()
{
    if (m_words == 0 || m_wordBegin != nullptr || m_gap == 0)
        return false;
    if (!asciiDigit(*m_at) && *m_at != '(' && *m_at != '[')
        return false;
    m_time = readTimeMark(m_at, m_end);
    return m_time.has_value();
}

bool NameScan::stop(const char *next)
{
    endWord();
    m_at = next;
    return false;
}

// One sign further; false at the sign that ends the name or cannot be in it.
bool NameScan::step()
{
    const char *next = m_at;
    const char32_t c = nextCodePoint(next);
    if (c == U':' || c == 0xFF1A || c == U'*' || (c == U'\t' && m_tabEnds) || timeHere()) {
        endWord();
        return false;
    }
    if (blankCodePoint(c)) {
        endWord();
        m_gap += c == U'\t' ? 2 : 1;
        m_at = next;
        return true;
    }
    if (directionMark(c)) {
        m_at = next;
        return true;
    }
    const bool letter = QChar::isLetter(c) || QChar::isMark(c);
    const bool quoteInside =
        c == U'"' && m_wordBegin != nullptr && next < m_end && *next != ' ' && *next != ':';
    const bool emptyBracket = (c == U'(' || c == U'[') && next < m_end && *next == ' ';
    if (emptyBracket)
        return stop(m_end + 1);
    if (c == U',' && m_wordBegin != nullptr)
        m_comma = true;
    else if (c == U'.' ? !dot(next) : !letter && !QChar::isNumber(c) && !nameSign(c) && !quoteInside)
        return stop(m_end + 1);
    if (m_wordBegin == nullptr && (letter || QChar::isNumber(c))) {
        m_wordBegin = m_at;
        ++m_words;
    }
    m_letters += letter;
    m_gap = 0;
    m_at = next;
    m_nameEnd = next;
    return m_words <= MaxWords;
}

bool NameScan::run(bool tabEnds)
{
    m_tabEnds = tabEnds;
    const char *first = m_at;
    if (m_at >= m_end || *m_at == ':')
        return false;
    const char32_t c = nextCodePoint(first);
    if (!QChar::isLetterOrNumber(c))
        return false;
    while (m_at < m_end && step()) { }
    if (m_at > m_end)
        return false;
    if (m_at == m_end)
        endWord();
    return valid();
}

const char *skipStars(const char *at, const char *end)
{
    while (at < end && (*at == '*' || *at == '_'))
        ++at;
    return at;
}

SpeakerLabel labelFrom(const NameScan &scan, const char *after)
{
    SpeakerLabel label;
    label.name = scan.name();
    label.after = after;
    label.words = scan.words();
    label.capital = scan.capital();
    label.comma = scan.comma();
    if (scan.time()) {
        label.from = scan.time()->from;
        label.to = scan.time()->to;
    }
    return label;
}

// Past the colon and the stars around it; nothing where what follows shows that it was no label, as in
// https://, 10:30 or std::.
const char *pastColon(const char *at, const char *end)
{
    at = skipStars(at, end);
    if (at >= end)
        return nullptr;
    const char *next = at;
    const char32_t c = nextCodePoint(next);
    if (c != U':' && c != 0xFF1A)
        return nullptr;
    const char *unstarred = skipStars(next, end);
    if (unstarred >= end || c == 0xFF1A || unstarred != next)
        return unstarred;
    const char *follower = unstarred;
    const char32_t f = nextCodePoint(follower);
    const bool opens = f == U'(' || f == U'[' || f == 0x2026 || f == 0x201C || f == 0x2018 || f == 0x2013;
    return blankCodePoint(f) || QChar::isLetter(f) || opens ? unstarred : nullptr;
}

} // namespace

std::optional<SpeakerLabel> readSpeakerLabel(const char *at, const char *lineEnd, LabelEnd labelEnd)
{
    const char *begin = skipStars(at, lineEnd);
    NameScan scan(begin, lineEnd);
    if (!scan.run(labelEnd == LabelEnd::ColonOrTab))
        return std::nullopt;
    const char *stop = scan.time() ? scan.time()->after : scan.at();
    if (labelEnd == LabelEnd::ColonOrTab && stop < lineEnd && *stop == '\t')
        return labelFrom(scan, stop + 1);
    if (const char *after = pastColon(skipBlanks(stop, lineEnd), lineEnd))
        return labelFrom(scan, after);
    // Otter's form: the name and the time alone on a line.
    const bool apart = scan.time() && (!scan.time()->bare || scan.wideGap() || scan.capital());
    if (apart && skipBlanks(skipStars(stop, lineEnd), lineEnd) == lineEnd)
        return labelFrom(scan, lineEnd);
    return std::nullopt;
}

std::optional<SpeakerLabel> readBareName(const char *at, const char *lineEnd)
{
    NameScan scan(at, lineEnd);
    if (!scan.run(false) || scan.time() || skipBlanks(scan.at(), lineEnd) != lineEnd || !scan.capital())
        return std::nullopt;
    return labelFrom(scan, lineEnd);
}

} // namespace partsong
