// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

ReadDocument rtf(const QByteArray &body)
{
    return reading(
        "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset177 David;}}"
        "{\\stylesheet{\\s0 Normal;}{\\s3\\b heading 2;}}"
            + body + "}",
        u"a.rtf"_s);
}

} // namespace

TEST(Rtf, LettersOfAllKinds)
{
    EXPECT_EQ(rtf("caf\\'e9 \\ldblquote x\\rdblquote\\~\\u8217?\\u-10179?\\u-8638? {\\f1 "
                  "\\'f9\\'ec\\'e5\\'ed}\\par\n{\\uc2 \\u945ab}z\\{\\}\\\\")
                  .text,
              "café “x”\u00A0’🙂 שלום\nαz{}\\\n");
}

TEST(Rtf, LoneHalvesAreReplaced)
{
    const auto document = rtf("a\\u-10179?b\\par");
    EXPECT_EQ(document.text, "a\uFFFDb\n");
    EXPECT_EQ(issueKinds(document), QStringList{u"replacedBytes"_s});
}

TEST(Rtf, StylesListsAndHeadings)
{
    const auto document =
        rtf("\\pard\\s3 Head\\par\\pard\\plain {\\b bold} {\\i "
            "it\\b0\\par}\\pard{\\listtext\\'b7\\tab}\\ls1\\ilvl1 item\\par\\pard end\\line more");
    EXPECT_EQ(document.text, "Head\nbold it\nitem\nend\nmore\n");
    EXPECT_THAT(runsOf(document, Style::Heading), ElementsAre("2:Head"));
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre("0:bold"));
    EXPECT_THAT(runsOf(document, Style::Italic), ElementsAre("0:it"));
    EXPECT_THAT(runsOf(document, Style::List), ElementsAre("2:item"));
}

TEST(Rtf, Tables)
{
    const auto document = rtf("before\\par\\trowd\\cellx1\\cellx2\\pard\\intbl a\\par b\\cell "
                              "c\\cell\\row\\trowd\\pard\\intbl \\cell d\\cell\\row\\pard after\\par");
    EXPECT_EQ(document.text, "before\na b\tc\n\td\nafter\n");
    EXPECT_THAT(runsOf(document, Style::Table), ElementsAre("0:a b\tc\n\td"));
}

TEST(Rtf, WhatIsNotOnThePageIsLeftOut)
{
    const auto document = rtf("a{\\*\\unknown x}{\\pict\\bin5 }}}}}ff}{\\object{\\objdata 00}}{\\header "
                              "h}{\\field{\\*\\fldinst INCLUDETEXT \"file\"}{\\fldrslt r}}"
                              "{\\v hidden}{\\footnote note}{\\upr{old}{\\*\\ud{new}}}{\\deleted d}\\par");
    EXPECT_EQ(document.text, "arnew\nnote\n");
    EXPECT_EQ(issueKinds(document), (QStringList{u"refused"_s, u"refused"_s}));
}

TEST(Rtf, OddFilesEnd)
{
    EXPECT_EQ(issueKinds(reading("{\\rtf1 words", u"a.rtf"_s)), QStringList{u"damaged"_s});
    EXPECT_EQ(reading("{\\rtf1 words}}}} more", u"a.rtf"_s).text, "words\n");
    EXPECT_EQ(refusal("words", u"a.rtf"_s), u"damaged"_s);
    reading("{\\rtf1 a" + QByteArray("{").repeated(1'000'000), u"a.rtf"_s);
    reading("{\\rtf1 a" + QByteArray("{\\b x}").repeated(300'000) + "}", u"a.rtf"_s);
    reading("{\\rtf1 a\\bin4000000000 x}", u"a.rtf"_s);
}

TEST(Rtf, Turns)
{
    EXPECT_THAT(
        turnsOf(rtf("{\\b GP:}\\tab a\\par {\\b Nurse:}\\tab b\\par {\\b GP:} c\\par {\\b Nurse:} d\\par")),
        ElementsAre("GP|a", "Nurse|b", "GP|c", "Nurse|d"));
}

} // namespace partsong
