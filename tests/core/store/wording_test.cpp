// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wording.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace partsong;

namespace {

const Uuid Early = Uuid::make();
const Uuid Late = Uuid::make();

const auto Unknown = [](const Uuid &) { return false; };
const auto Known = [](const Uuid &) { return true; };

Worded by(const Uuid &edit, int at, const std::u32string &removed, const std::u32string &inserted,
          int characters = 12)
{
    return {composed(characters, {{at, removed, inserted, edit}}), Unknown};
}

std::u32string applied(std::u32string words, const std::vector<Rewording> &rewordings)
{
    for (const Rewording &rewording : rewordings)
        words.replace(static_cast<size_t>(rewording.at), static_cast<size_t>(rewording.removed),
                      rewording.inserted);
    return words;
}

const std::u32string Common = U"one two four";

} // namespace

TEST(Wording, CorrectionsOnTopOfEachOtherAreOneStretch)
{
    const auto stretches = composed(12, {{4, U"two", U"2 and 3", Early}, {6, U"and", U"or", Late}});
    ASSERT_EQ(stretches.size(), 1U);
    EXPECT_EQ(stretches.front().start, 4);
    EXPECT_EQ(stretches.front().end, 7);
    EXPECT_TRUE(stretches.front().words == U"2 or 3");
    EXPECT_EQ(stretches.front().edits.size(), 2U);
}

TEST(Wording, DifferentPlacesAreBothTaken)
{
    const MergedText text = merged(Common, by(Early, 0, U"one", U"1"), by(Late, 8, U"", U"three "));
    EXPECT_TRUE(text.words == U"1 two three four");
    EXPECT_TRUE(text.conflicts.empty());
}

TEST(Wording, TheSameCorrectionStandsOnce)
{
    const MergedText text = merged(Common, by(Early, 4, U"two", U"2"), by(Late, 4, U"two", U"2"));
    EXPECT_TRUE(text.words == U"one 2 four");
    EXPECT_TRUE(text.conflicts.empty());
    EXPECT_TRUE(text.fromFirst.empty());
}

TEST(Wording, OverlappingOnesAreBothKeptInTheOrderOfTheirEdits)
{
    const MergedText text = merged(Common, by(Late, 4, U"two", U"2"), by(Early, 4, U"two", U"TWO"));
    EXPECT_TRUE(text.words == U"one TWO2 four");
    EXPECT_EQ(text.conflicts.size(), 1U);
    EXPECT_TRUE(applied(U"one 2 four", text.fromFirst) == text.words);
    EXPECT_TRUE(applied(U"one TWO four", text.fromSecond) == text.words);
}

TEST(Wording, WordsTakenOutOnBothSidesAllGo)
{
    const MergedText text = merged(Common, by(Early, 2, U"e two", U""), by(Late, 5, U"wo fo", U""));
    EXPECT_TRUE(text.words == U"onur");
    EXPECT_TRUE(text.conflicts.empty());
}

TEST(Wording, RewordingOutlivesRemoval)
{
    const MergedText text = merged(Common, by(Early, 4, U"two ", U""), by(Late, 4, U"two", U"2"));
    EXPECT_TRUE(text.words == U"one 2 four");
    EXPECT_EQ(text.conflicts.size(), 1U);
}

TEST(Wording, WhoKnewTheOthersWordingReplacesIt)
{
    Worded known = by(Early, 4, U"two", U"2");
    known.otherKnows = Known;
    const MergedText text = merged(Common, known, by(Late, 4, U"two", U"22"));
    EXPECT_TRUE(text.words == U"one 22 four");
    EXPECT_TRUE(text.conflicts.empty());
    const MergedText undone = merged(Common, known, {{}, Unknown});
    EXPECT_TRUE(undone.words == Common);
}

// Whatever both sides did, what is said to turn each side's text into the merged one does so.
TEST(WordingLaw, RewordingsLeadToTheMergedTextFromBothSides)
{
    QRandomGenerator random(4);
    const auto words = [&random](quint32 most) {
        std::u32string made;
        for (quint32 i = random.bounded(most + 1); i > 0; --i)
            made += U"abcdef \U0001F319"[random.bounded(8)];
        return made;
    };
    for (int round = 0; round < 3000; ++round) {
        const std::u32string common = words(20);
        std::array<std::u32string, 2> texts{common, common};
        std::array<Worded, 2> sides;
        for (const size_t side : {0U, 1U}) {
            std::vector<Correction> made;
            for (quint32 i = random.bounded(5); i > 0; --i) {
                std::u32string &text = texts[side];
                const size_t place = random.bounded(static_cast<quint32>(text.size()) + 1);
                const std::u32string removed = text.substr(place, random.bounded(5));
                made.push_back({static_cast<int>(place), removed, words(3), Uuid::make()});
                text.replace(place, removed.size(), made.back().inserted);
            }
            sides[side].stretches = composed(static_cast<int>(common.size()), made);
            const bool known = random.bounded(4) == 0;
            sides[side].otherKnows = [known](const Uuid &) { return known; };
        }
        const MergedText text = merged(common, sides[0], sides[1]);
        ASSERT_TRUE(applied(texts[0], text.fromFirst) == text.words) << round;
        ASSERT_TRUE(applied(texts[1], text.fromSecond) == text.words) << round;
    }
}
