// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/worddifference.h"

#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;
using Kind = WordPiece::Kind;

QString joined(const std::vector<WordPiece> &pieces, Kind left)
{
    QString words;
    for (const WordPiece &piece : pieces)
        words += piece.kind == left ? QString() : piece.words;
    return words;
}

TEST(WordDifference, NamesWhatWentAndWhatCame)
{
    const auto pieces = wordDifference(u"the nite was long"_s, u"the night was very long"_s);
    const std::vector<WordPiece> wanted{{Kind::Same, u"the "_s},  {Kind::Gone, u"nite "_s},
                                        {Kind::New, u"night "_s}, {Kind::Same, u"was "_s},
                                        {Kind::New, u"very "_s},  {Kind::Same, u"long"_s}};
    EXPECT_EQ(pieces, wanted);
    EXPECT_TRUE(wordDifference({}, {}).empty());
    EXPECT_EQ(wordDifference(u"a"_s, {}), (std::vector<WordPiece>{{Kind::Gone, u"a"_s}}));
}

TEST(WordDifference, HoldsBothWordingsWhole)
{
    QRandomGenerator random(5);
    const QStringList words{u"a "_s, u"b "_s, u"c\n"_s, u" "_s, u"de"_s};
    for (int round = 0; round < 500; ++round) {
        QString before;
        QString after;
        for (int i = random.bounded(20); i > 0; --i)
            before += words.at(random.bounded(words.size()));
        for (int i = random.bounded(20); i > 0; --i)
            after += words.at(random.bounded(words.size()));
        const auto pieces = wordDifference(before, after);
        ASSERT_EQ(joined(pieces, Kind::New), before);
        ASSERT_EQ(joined(pieces, Kind::Gone), after);
    }
}

TEST(WordDifference, OfVeryLongWordingsIsQuick)
{
    QString before;
    QString after;
    for (int i = 0; i < 50'000; ++i) {
        before += u"old%1 "_s.arg(i);
        after += u"new%1 "_s.arg(i);
    }
    const auto pieces = wordDifference(before, after);
    EXPECT_EQ(pieces.size(), 2U);
}

} // namespace
} // namespace partsong
