// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/readability.h"

#include <QRegularExpression>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

int wordsIn(const QString &sentence)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    const QStringList parts = sentence.split(blanks, Qt::SkipEmptyParts);
    return int(std::ranges::count_if(parts, [](const QString &part) {
        return std::ranges::any_of(part, [](QChar letter) { return letter.isLetterOrNumber(); });
    }));
}

} // namespace

Readability readabilityOf(const QString &text)
{
    // Closing quotation marks and brackets belong to the sentence that they end.
    static const QRegularExpression ends(u"(?<=[.!?…])[\"'”’)\\]]*\\s+|\\n\\s*\\n"_s);
    Readability found;
    for (const QString &sentence : text.split(ends, Qt::SkipEmptyParts)) {
        const int words = wordsIn(sentence);
        if (words == 0)
            continue;
        ++found.sentences;
        found.words += words;
        found.longest = std::max(found.longest, words);
    }
    return found;
}

} // namespace partsong
