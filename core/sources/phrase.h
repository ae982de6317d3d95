// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <utility>
#include <vector>

namespace partsong {

// A phrase of plain ASCII, looked for in UTF-8 bytes in one pass. Blanks in it stand for any run of blanks
// and tabs with at most one line end; within a word, a hyphen at a line's end is passed over.
class AsciiPhrase {
public:
    AsciiPhrase(const QString &phrase, bool caseSensitive, bool wholeWords);
    // Whether a phrase can be looked for so; others need the regular expression.
    static bool can(const QString &phrase);

    // Byte offsets of the non-overlapping hits.
    std::vector<std::pair<qsizetype, qsizetype>> findIn(QByteArrayView text) const;

private:
    qsizetype startOf(QByteArrayView text, qsizetype rare) const; // of a hit, or -1
    qsizetype matchFrom(QByteArrayView text, qsizetype from) const; // the end of the hit, or -1
    bool bounded(QByteArrayView text, qsizetype from, qsizetype to) const;

    QByteArray m_pattern; // folded; one blank between words
    qsizetype m_rarest = 0; // the letter of the first word that texts have least often
    bool m_anyCase;
    std::array<char, 256> m_fold{};
    bool m_wholeWords;
};

// The same as a regular expression, for phrases in other scripts.
QString phrasePattern(const QString &phrase, bool wholeWords);

} // namespace partsong
