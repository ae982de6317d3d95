// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/phrase.h"

#include <QRegularExpression>
#include <QStringList>

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

} // namespace

AsciiPhrase::AsciiPhrase(const QString &phrase, bool caseSensitive, bool wholeWords)
    : m_wholeWords(wholeWords)
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool upper = byte >= 'A' && byte <= 'Z';
        m_fold[static_cast<size_t>(byte)] = static_cast<char>(upper && !caseSensitive ? byte + 32 : byte);
    }
    m_pattern = phrase.simplified().toLatin1();
    for (char &byte : m_pattern)
        byte = m_fold[static_cast<unsigned char>(byte)];
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

std::vector<std::pair<qsizetype, qsizetype>> AsciiPhrase::findIn(QByteArrayView text) const
{
    std::vector<std::pair<qsizetype, qsizetype>> hits;
    if (m_pattern.isEmpty())
        return hits;
    const char first = m_pattern.front();
    const bool pair = m_pattern.size() > 1 && m_pattern[1] != ' ';
    const char second = pair ? m_pattern[1] : '\0';
    for (qsizetype at = 0; at < text.size();) {
        if (m_fold[static_cast<unsigned char>(text[at])] != first) {
            ++at;
            continue;
        }
        const bool hopeless = pair && at + 1 < text.size() && text[at + 1] != '-'
            && m_fold[static_cast<unsigned char>(text[at + 1])] != second;
        const qsizetype end = hopeless ? -1 : matchFrom(text, at);
        if (end < 0 || (m_wholeWords && !bounded(text, at, end))) {
            ++at;
            continue;
        }
        hits.emplace_back(at, end);
        at = end;
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
