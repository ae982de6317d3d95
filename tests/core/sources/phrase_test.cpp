// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/phrase.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

using Hits = std::vector<std::pair<qsizetype, qsizetype>>;

QString pieced(QRandomGenerator &random, const QStringList &pieces, int most)
{
    QString made;
    for (int i = 1 + int(random.bounded(most)); i > 0; --i)
        made += pieces.at(int(random.bounded(pieces.size())));
    return made;
}

Hits byExpression(const QString &phrase, const QString &text, bool caseSensitive, bool wholeWords)
{
    const QRegularExpression expression(phrasePattern(phrase, wholeWords),
                                        caseSensitive ? QRegularExpression::NoPatternOption
                                                      : QRegularExpression::CaseInsensitiveOption);
    Hits hits;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        hits.emplace_back(match.capturedStart(), match.capturedEnd());
    }
    return hits;
}

// Looked for in bytes, a phrase is found where its regular expression finds it.
TEST(Phrases, AreFoundInBytesAsByTheirExpression)
{
    const QStringList letters{u"a"_s, u"b"_s, u"Z"_s, u"z"_s, u"e"_s, u"7"_s, u"ab"_s, u"x"_s};
    const QStringList between{u" "_s, u"  "_s, u"\n"_s, u"-\n"_s, u" \n\t"_s, u"\n\n"_s, u"-"_s, u",."_s};
    QRandomGenerator random(7);
    int found = 0;
    for (int round = 0; round < 4000; ++round) {
        QStringList words{pieced(random, letters, 3)};
        if (random.bounded(2) == 0)
            words << pieced(random, letters, 2);
        const QString text = pieced(random, letters + between + words + words, 40);
        const bool caseSensitive = random.bounded(2) == 0;
        const bool wholeWords = random.bounded(2) == 0;
        const QString phrase = words.join(u' ');
        const AsciiPhrase inBytes(phrase, caseSensitive, wholeWords);
        const Hits hits = inBytes.findIn(text.toLatin1());
        EXPECT_EQ(hits, byExpression(phrase, text, caseSensitive, wholeWords))
            << qPrintable(phrase) << " in " << qPrintable(text);
        found += int(hits.size());
    }
    EXPECT_GT(found, 2000);
}

} // namespace
} // namespace partsong
