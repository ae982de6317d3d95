// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/textpositions.h"

#include <QRandomGenerator>
#include <QStringList>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Words with everything that counts differently: emoji of several characters, Hebrew, Arabic, letters with
// combining marks, and plain ones.
QString someWords(QRandomGenerator &random, int pieces)
{
    static const QStringList parts{u"night "_s,
                                   u"e\u0301"_s,
                                   u"👩🏽‍⚕️"_s,
                                   u"שלום "_s,
                                   u"مرحبا"_s,
                                   u"\n"_s,
                                   u"🙂"_s,
                                   u"𝄞"_s,
                                   u"ﬃ"_s,
                                   u"naïve "_s,
                                   u"\u200Bcare\t"_s,
                                   u"🏴󠁧󠁢󠁷󠁬󠁳󠁿"_s,
                                   u"o"_s};
    QString words;
    for (int i = 0; i < pieces; ++i)
        words += parts[random.bounded(int(parts.size()))];
    return words;
}

void expectLaw(const TextPositions &positions, const QString &words)
{
    const QList<uint> characters = words.toUcs4();
    ASSERT_EQ(positions.characters(), characters.size());
    ASSERT_EQ(positions.units(), words.size());
    for (int i = 0; i <= characters.size(); ++i) {
        const auto unit =
            int(QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), i).size());
        ASSERT_EQ(positions.unitOf(i), unit) << i;
        ASSERT_EQ(positions.positionOf(unit), i);
        if (i < characters.size() && characters[i] > 0xFFFF) {
            ASSERT_EQ(positions.positionOf(unit + 1), i);
        }
    }
}

TEST(TextPositions, AgreeWithCountingForAnyWords)
{
    QRandomGenerator random(20261);
    for (int round = 0; round < 200; ++round) {
        const QString words = someWords(random, random.bounded(30));
        expectLaw(TextPositions(words), words);
    }
}

TEST(TextPositions, FollowAnyCorrection)
{
    QRandomGenerator random(20262);
    QString words = someWords(random, 20);
    TextPositions positions(words);
    for (int round = 0; round < 150; ++round) {
        const int at = random.bounded(positions.characters() + 1);
        const int removed = random.bounded(std::min(8, positions.characters() - at) + 1);
        const QString inserted = someWords(random, random.bounded(4));
        const Utf16Range units = positions.unitsOf({at, at + removed});
        words.replace(units.start, units.length(), inserted);
        positions.splice(at, removed, inserted);
        expectLaw(positions, words);
    }
}

TEST(TextPositions, StayInsideTheText)
{
    const TextPositions positions(u"a🙂b"_s);
    EXPECT_EQ(positions.unitOf(-3), 0);
    EXPECT_EQ(positions.unitOf(99), 4);
    EXPECT_EQ(positions.positionOf(99), 3);
    EXPECT_EQ(positions.rangeOf({1, 3}), (TextRange{1, 2}));
}

TEST(TextPositions, KeepNoTableForPlainWords)
{
    const TextPositions positions(QString(1'000'000, u'x'));
    EXPECT_EQ(positions.unitOf(765'432), 765'432);
    EXPECT_EQ(positions.positionOf(765'432), 765'432);
}

} // namespace
} // namespace partsong
