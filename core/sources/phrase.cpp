// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/phrase.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cstring>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool letterOrDigit(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code >= '0' && code <= '9') || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z')
        || code == '_';
}

// The end of a run of blanks and tabs with at most one line end; -1 where there is none.
qsizetype gapEnd(QByteArrayView text, qsizetype from)
{
    qsizetype at = from;
    int lineEnds = 0;
    for (; at < text.size(); ++at) {
        if (text[at] == '\n' && ++lineEnds > 1)
            return -1;
        if (text[at] != ' ' && text[at] != '\t' && text[at] != '\n')
            break;
    }
    return at > from ? at : -1;
}

// Letters from the most to the least common one; what is no letter is rarer still.
qsizetype rarity(char byte)
{
    static constexpr QByteArrayView Common("etaoinshrdlcumwfgypbvkxjqz");
    const qsizetype at = Common.indexOf(static_cast<char>(byte | 0x20));
    return at < 0 ? Common.size() : at;
}

// Where a byte stands next, in either case if wanted, as quickly as the C library can look for one.
class NextByte {
public:
    NextByte(QByteArrayView text, char byte, bool anyCase)
        : m_text(text), m_forms{Form{byte, -1}, Form{byte, text.size()}}
    {
        if (anyCase && byte >= 'a' && byte <= 'z')
            m_forms[1] = {static_cast<char>(byte - 32), -1};
    }

    // -1 where there is none. `from` never goes back.
    qsizetype after(qsizetype from)
    {
        for (Form &form : m_forms) {
            if (form.next < from)
                form.next = find(form.byte, from);
        }
        const qsizetype next = std::min(m_forms[0].next, m_forms[1].next);
        return next < m_text.size() ? next : -1;
    }

private:
    struct Form {
        char byte;
        qsizetype next;
    };
    qsizetype find(char byte, qsizetype from) const
    {
        if (from >= m_text.size())
            return m_text.size();
        const void *found =
            std::memchr(m_text.data() + from, byte, static_cast<size_t>(m_text.size() - from));
        return found ? static_cast<const char *>(found) - m_text.data() : m_text.size();
    }

    QByteArrayView m_text;
    std::array<Form, 2> m_forms;
};

} // namespace

AsciiPhrase::AsciiPhrase(const QString &phrase, bool caseSensitive, bool wholeWords)
    : m_anyCase(!caseSensitive), m_wholeWords(wholeWords)
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool upper = byte >= 'A' && byte <= 'Z';
        m_fold[static_cast<size_t>(byte)] = static_cast<char>(upper && !caseSensitive ? byte + 32 : byte);
    }
    m_pattern = phrase.simplified().toLatin1();
    for (char &byte : m_pattern)
        byte = m_fold[static_cast<unsigned char>(byte)];
    for (qsizetype i = 1; i < m_pattern.size() && m_pattern[i] != ' '; ++i) {
        if (rarity(m_pattern[i]) > rarity(m_pattern[m_rarest]))
            m_rarest = i;
    }
}

bool AsciiPhrase::can(const QString &phrase)
{
    return std::ranges::all_of(phrase, [](QChar letter) { return letter.unicode() < 0x80; });
}

qsizetype AsciiPhrase::matchFrom(QByteArrayView text, qsizetype from) const
{
    qsizetype at = from;
    for (qsizetype i = 0; i < m_pattern.size(); ++i) {
        if (m_pattern[i] == ' ') {
            at = gapEnd(text, at);
            if (at < 0)
                return -1;
            continue;
        }
        if (at >= text.size())
            return -1;
        const bool brokenWord = text[at] == '-' && at + 1 < text.size() && text[at + 1] == '\n' && i > 0
            && m_pattern[i - 1] != ' ' && m_pattern[i] != '-';
        if (brokenWord)
            at += 2;
        if (at >= text.size() || m_fold[static_cast<unsigned char>(text[at])] != m_pattern[i])
            return -1;
        ++at;
    }
    return at;
}

bool AsciiPhrase::bounded(QByteArrayView text, qsizetype from, qsizetype to) const
{
    const bool startsFree = from == 0 || !letterOrDigit(text[from]) || !letterOrDigit(text[from - 1]);
    const bool endsFree = to == text.size() || !letterOrDigit(text[to - 1]) || !letterOrDigit(text[to]);
    return startsFree && endsFree;
}

// Back from the rarest letter of the first word.
qsizetype AsciiPhrase::startOf(QByteArrayView text, qsizetype rare) const
{
    qsizetype at = rare;
    for (qsizetype i = m_rarest; i > 0; --i) {
        --at;
        const bool broken = at > 1 && text[at] == '\n' && text[at - 1] == '-' && m_pattern[i] != '-';
        if (broken)
            at -= 2;
        if (at < 0 || m_fold[static_cast<unsigned char>(text[at])] != m_pattern[i - 1])
            return -1;
    }
    return at;
}

std::vector<std::pair<qsizetype, qsizetype>> AsciiPhrase::findIn(QByteArrayView text) const
{
    std::vector<std::pair<qsizetype, qsizetype>> hits;
    if (m_pattern.isEmpty())
        return hits;
    NextByte rarest(text, m_pattern[m_rarest], m_anyCase);
    qsizetype free = 0; // behind the last hit
    for (qsizetype rare = rarest.after(0); rare >= 0; rare = rarest.after(rare + 1)) {
        const qsizetype start = startOf(text, rare);
        const qsizetype end = start < free ? -1 : matchFrom(text, start);
        if (end < 0 || (m_wholeWords && !bounded(text, start, end)))
            continue;
        hits.emplace_back(start, end);
        free = end;
    }
    return hits;
}

QString phrasePattern(const QString &phrase, bool wholeWords)
{
    QStringList words;
    for (const QString &word : phrase.simplified().split(u' ')) {
        QStringList letters;
        for (const uint letter : word.toUcs4())
            letters << QRegularExpression::escape(
                QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1));
        words << letters.join(u"(?:-\\n)?"_s);
    }
    const QString pattern = words.join(u"(?:[ \\t]*\\n[ \\t]*|[ \\t]+)"_s);
    return wholeWords ? u"(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])"_s.arg(pattern) : pattern;
}

} // namespace partsong
