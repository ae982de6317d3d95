// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

TEST(WebVtt, VoicesBecomeTurnsOfOneLine)
{
    const auto document =
        reading("WEBVTT\nLanguage: en-GB\n\nNOTE hidden\nwords\n\n1\n00:00:01.000 --> 00:00:02.000\n"
                "<v Nurse 1>Good\nmorning.</v>\n\n0:0:3.490 --> 0:0:4.000\n<v Nurse 1>And &amp; you?</v>\n\n"
                "00:05.000 --> 00:06.000 align:start\n<v.loud Mrs Ellis><i>Fine</i> 🙂\n\n",
                u"a.vtt"_s);
    EXPECT_EQ(document.text, "Good morning. And & you?\nFine 🙂\n");
    EXPECT_EQ(document.language, u"en-GB"_s);
    ASSERT_EQ(document.turns.size(), 2);
    EXPECT_EQ(document.turns[0].speaker, u"Nurse 1"_s);
    EXPECT_EQ(document.turns[0].range, (TextRange{0, 24}));
    EXPECT_EQ(document.turns[0].from, 1000);
    EXPECT_EQ(document.turns[0].to, 4000);
    ASSERT_EQ(document.turns[0].cues.size(), 2);
    EXPECT_EQ(document.turns[0].cues[1], (ReadCue{{14, 24}, 3490, 4000}));
    EXPECT_EQ(document.turns[1].speaker, u"Mrs Ellis"_s);
    EXPECT_EQ(document.turns[1].range, (TextRange{25, 31}));
}

TEST(WebVtt, ZoomsNames)
{
    const auto document = reading(
        "WEBVTT\r\n\r\n1\r\n00:04:01.680 --> 00:04:02.770\r\nMario Havel: Hey, Pooja.\r\n\r\n2\r\n"
        "00:04:03.430 --> 00:04:04.509\r\nMario Havel: Well?\r\n\r\n3\r\n00:04:06.750 --> 00:04:08.130\r\n"
        "Pooja: Good.\r\n\r\n4\r\n00:04:08.750 --> 00:04:09.130\r\nnobody\r\n",
        u"a.vtt"_s);
    EXPECT_EQ(document.text, "Hey, Pooja. Well?\nGood.\nnobody\n");
    EXPECT_THAT(turnsOf(document), ElementsAre("Mario Havel|Hey, Pooja. Well?", "Pooja|Good.", "|nobody"));
    EXPECT_EQ(document.turns[0].cues.size(), 2);
}

TEST(WebVtt, CaptionsWithoutSpeakerAreLines)
{
    EXPECT_EQ(reading("WEBVTT\n\n00:01.000 --> 00:02.000\none <[?]>\n\n00:02.000 --> 00:03.000\n- two\n",
                      u"a.vtt"_s)
                  .text,
              "one <[?]>\n- two\n");
}

TEST(WebVtt, TwoVoicesInOneCaption)
{
    const auto document =
        reading("WEBVTT\n\n00:01.000 --> 00:02.000\n<v A>one</v> <v B>two</v>\n", u"a.vtt"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("A|one", "B|two"));
    EXPECT_EQ(document.turns[1].from, 1000);
}

TEST(WebVtt, BadTimesKeepTheWords)
{
    const auto document = reading("99:99:99.000 --> -1\none\n\n00:05.000 --> 00:02.000\ntwo\n", u"a.vtt"_s);
    EXPECT_EQ(document.text, "one\ntwo\n");
    EXPECT_EQ(document.turns[0].from, std::nullopt);
    EXPECT_EQ(document.turns[1].from, 5000);
    EXPECT_EQ(document.turns[1].to, std::nullopt);
    EXPECT_EQ(issueKinds(document), QStringList{u"format"_s});
}

TEST(Srt, MarkupNumbersAndMissingBlankLines)
{
    const auto document =
        reading("1\n00:00:00,000 --> 00:00:07,680\n<font color=\"red\">hello</font>\neveryone\n2\n"
                "00:00:07,680 --> 00:00:15,920\n{\\an8}and <b>welcome</b>\n",
                u"a.srt"_s);
    EXPECT_EQ(document.text, "hello everyone\nand welcome\n");
    EXPECT_EQ(document.turns[1].from, 7680);
    EXPECT_EQ(document.turns[1].to, 15920);
}

TEST(Srt, ManyCaptions)
{
    const auto document =
        reading(QByteArray("00:00:01,000 --> 00:00:02,000\nword\n").repeated(100'000), u"a.srt"_s);
    EXPECT_EQ(document.turns.size(), 100'000);
}

} // namespace partsong
