// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "core/formats/turns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> turnsIn(const QByteArray &text)
{
    return turnsOf(reading(text, u"a.txt"_s));
}

} // namespace

TEST(Turns, LabelsAtTheBeginningOfLines)
{
    EXPECT_THAT(
        turnsIn("Interviewer: How are nights?\nNurse 1: Quiet.\n\nMostly.\nInterviewer: Yes\nNurse 1: No.\n"),
        ElementsAre("Interviewer|How are nights?", "Nurse 1|Quiet.\n\nMostly.", "Interviewer|Yes",
                    "Nurse 1|No."));
}

TEST(Turns, PositionsAreCodePoints)
{
    const auto document =
        reading("Nurse: 🙂 cafe\u0301\nגב׳ לוי: שלום 👩‍⚕️\nNurse: x\nגב׳ לוי: y\n",
                u"a.txt"_s);
    ASSERT_EQ(document.turns.size(), 4);
    EXPECT_EQ(document.turns[0].range, (TextRange{7, 14}));
    EXPECT_EQ(document.turns[1].speaker, u"גב׳ לוי"_s);
    EXPECT_EQ(document.turns[1].range, (TextRange{24, 33}));
    EXPECT_EQ(document.turns[2].range, (TextRange{41, 42}));
}

TEST(Turns, ANameSeenOnceIsNone)
{
    EXPECT_THAT(turnsIn("Note: this is a letter.\nIt goes on.\n"), IsEmpty());
    EXPECT_THAT(turnsIn("Note: x\nA: y\nB: z\nA: w\nB: v\n"), ElementsAre("A|y", "B|z", "A|w", "B|v"));
}

TEST(Turns, ASentenceIsNoName)
{
    const QByteArray text =
        "Yes. Nurse 1: a\nYes. Nurse 1: b\nI think that it is so: c\nI think that it is so: d\n"
        "See https://example.org\nSee https://example.org\n10:30 was late\n10:30 was late\n";
    EXPECT_THAT(turnsIn(text), IsEmpty());
}

TEST(Turns, TitlesKeepTheirStop)
{
    EXPECT_THAT(turnsIn("Dr. Smith: a\nMrs. O'Neil-Jones: b\nDr. Smith: c\nMrs. O'Neil-Jones: d\n"),
                ElementsAre("Dr. Smith|a", "Mrs. O'Neil-Jones|b", "Dr. Smith|c", "Mrs. O'Neil-Jones|d"));
}

TEST(Turns, BoldLabelsInPlainText)
{
    EXPECT_THAT(turnsIn("**GP:** a\n**Relative**: b\n**GP:** c\n**Relative**: d\n"),
                ElementsAre("GP|a", "Relative|b", "GP|c", "Relative|d"));
}

TEST(Turns, TimesBeforeNames)
{
    const auto document = reading("[00:01:02] Nurse 1: Hello.\n[00:01:05.5] Mrs Ellis: Hi.\n", u"a.txt"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("Nurse 1|Hello.", "Mrs Ellis|Hi."));
    EXPECT_EQ(document.turns[0].from, 62000);
    EXPECT_EQ(document.turns[0].to, std::nullopt);
    EXPECT_EQ(document.turns[1].from, 65500);
    ASSERT_EQ(document.turns[0].cues.size(), 1);
    EXPECT_EQ(document.turns[0].cues[0].range, (TextRange{20, 26}));
}

TEST(Turns, OttersNamesWithTimes)
{
    const auto document =
        reading("Jonas  0:22\nHi everyone.\n\nSmith, Jane  1:00:44  \nFirst,\nsecond.\n", u"a.txt"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("Jonas|Hi everyone.", "Smith, Jane|First,\nsecond."));
    EXPECT_EQ(document.turns[0].from, 22000);
    EXPECT_EQ(document.turns[1].from, 3644000);
}

TEST(Turns, TimesAlone)
{
    const auto document = reading("[00:01:02] one\n[00:43.810 --> 00:47.850]  two\n", u"a.txt"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("|one", "|two"));
    EXPECT_EQ(document.turns[1].from, 43810);
    EXPECT_EQ(document.turns[1].to, 47850);
}

TEST(Turns, ATimeAboveANameBelongsToIt)
{
    const auto document = reading("[00:00:05]\nNurse: one\n\n[00:00:09]\nCarer: two\n", u"a.txt"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("Nurse|one", "Carer|two"));
    EXPECT_EQ(document.turns[0].from, 5000);
    EXPECT_EQ(document.turns[1].from, 9000);
}

TEST(Turns, TheHeadOfATranscriptIsNobodys)
{
    EXPECT_THAT(turnsIn("Date: 1 May\nPlace: home\n[0:01] Nurse: a\nCarer: b\n"),
                ElementsAre("Nurse|a", "Carer|b"));
}

TEST(Turns, NamesBelowWhichTheWordsStand)
{
    EXPECT_THAT(
        turnsIn("### 唐鳳：\n很好。\n\n### 蔣珮伊：\n瞭解。\n\n### 唐鳳：\n對。\n\n### 蔣珮伊：\n好。"),
        ElementsAre("唐鳳|很好。", "蔣珮伊|瞭解。", "唐鳳|對。", "蔣珮伊|好。"));
}

TEST(Turns, ZoomChat)
{
    EXPECT_THAT(turnsIn("00:13:46\tPotuz:\tgm\n00:14:59\tAna | L2 (x):\thello\nthere\n00:15:00\tnixo:\tok\n"),
                ElementsAre("Potuz|gm", "Ana | L2 (x)|hello\nthere", "nixo|ok"));
}

TEST(Turns, Chat)
{
    const auto document = reading("@UTF8\n@Begin\n*NON:\txxx . \x15"
                                  "8_536\x15\n%eng:\tno\n*SAR:\tyeah . \x15"
                                  "540_900\x15\n@End\n",
                                  u"a.cha"_s);
    EXPECT_FALSE(document.text.contains('\x15'));
    EXPECT_THAT(turnsOf(document), ElementsAre("NON|xxx .", "SAR|yeah ."));
    EXPECT_EQ(document.turns[0].from, 8);
    EXPECT_EQ(document.turns[1].to, 900);
}

TEST(Turns, HeadingsEndThem)
{
    const auto document =
        reading("# Part 1\n\nA: x\n\nB: y\n\n# Part 2\n\nwords\n\nA: z\n\nB: w\n", u"a.md"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("A|x", "B|y", "A|z", "B|w"));
}

TEST(Turns, HeadingsMayBeTheSpeakers)
{
    const auto document =
        reading("# Talk\n\n### Ann\nx\n\n### Bob\ny\n\n### Ann\nz\n\n### Bob\nv\n", u"a.md"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("Ann|x", "Bob|y", "Ann|z", "Bob|v"));
}

TEST(Turns, AReportHasNone)
{
    EXPECT_THAT(
        turnsIn("Learning and discussion:\nwords\nLearning and discussion:\nwords\nThis should involve:\na\n"
                "This should involve:\nb\n"),
        IsEmpty());
}

TEST(Turns, LongLinesTakeLittleTime)
{
    EXPECT_THAT(turnsIn(QByteArray(10'000'000, 'a')), IsEmpty());
    EXPECT_THAT(turnsIn(QByteArray("a: ").repeated(1'000'000)), IsEmpty());
}

TEST(Turns, AreLeftOutWhereNoTranscriptHasSoMany)
{
    const auto many = reading(QByteArray("A: x\nB: y\n").repeated(100'001), u"a.txt"_s);
    EXPECT_THAT(turnsOf(many), IsEmpty());
    ASSERT_EQ(many.issues.size(), 1);
    EXPECT_EQ(many.issues[0].kind, u"tooLarge"_s);
    EXPECT_EQ(many.text.size(), 10 * 100'001);
    EXPECT_EQ(reading(QByteArray("A: x\nB: y\n").repeated(10'000), u"a.txt"_s).turns.size(), 20'000);
}

} // namespace partsong
