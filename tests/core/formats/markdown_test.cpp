// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

QByteArray markdown(const QByteArray &text)
{
    return reading(text, u"a.md"_s).text;
}

} // namespace

TEST(Markdown, ParagraphsBecomeLines)
{
    EXPECT_EQ(markdown("# Title #\n\nOne\ntwo\n\n\nThree  \nfour\\\nfive\n***\nSub\n---\n"),
              "Title\nOne two\nThree\nfour\nfive\nSub\n");
}

TEST(Markdown, StylesAreRuns)
{
    const auto document = reading(
        "# A *b*\n\nx **bold _both_** y __z__ 2*3*4 snake_case_name 🙂 *i*\n\nSet\n===\n", u"a.md"_s);
    EXPECT_EQ(document.text, "A b\nx bold both y z 234 snake_case_name 🙂 i\nSet\n");
    EXPECT_THAT(runsOf(document, Style::Heading), ElementsAre("1:A b", "1:Set"));
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre("0:bold both", "0:z"));
    EXPECT_THAT(runsOf(document, Style::Italic), ElementsAre("0:b", "0:both", "0:3", "0:i"));
}

TEST(Markdown, ListsHaveDepth)
{
    const auto document = reading("- a\n  - b\n    1. c\n- d\n  goes on\n\ntext\n", u"a.md"_s);
    EXPECT_EQ(document.text, "a\nb\nc\nd goes on\ntext\n");
    EXPECT_THAT(runsOf(document, Style::List), ElementsAre("1:a", "2:b", "3:c", "1:d goes on"));
}

TEST(Markdown, TablesBecomeRows)
{
    const auto document =
        reading("| Who | Said |\n|---|:-:|\n| **GP** | a \\| b |\n| Nurse | |\n\nafter\n", u"a.md"_s);
    EXPECT_EQ(document.text, "Who\tSaid\nGP\ta | b\nNurse\t\nafter\n");
    EXPECT_THAT(runsOf(document, Style::Table), ElementsAre("0:Who\tSaid\nGP\ta | b\nNurse\t"));
}

TEST(Markdown, LinksCodeAndEscapes)
{
    EXPECT_EQ(
        markdown(
            "[words](http://x.org \"t\") ![picture](y.png) <http://z.org> `a*b` \\[laughs\\] &quot;q&quot; "
            "[ref][r] [plain] <b>x</b> <[?]> ~~gone~~\n\n[r]: http://r.org\n"),
        "words picture http://z.org a*b [laughs] \"q\" ref [plain] x <[?]> gone\n");
}

TEST(Markdown, QuotesAndFences)
{
    EXPECT_EQ(markdown("Yes…\n\n> (laughter)\n\n```\ncode *x*\n\n  y\n```\n"),
              "Yes…\n(laughter)\ncode *x*\n  y\n");
}

TEST(Markdown, LinesThatBeginLikeTurnsStayLines)
{
    const auto document = reading(
        "**Interviewer:** Where?\n**Nurse 1:** Here\nand there.\n**Interviewer:** x\n**Nurse 1:** y\n",
        u"a.md"_s);
    EXPECT_EQ(document.text, "Interviewer: Where?\nNurse 1: Here and there.\nInterviewer: x\nNurse 1: y\n");
    EXPECT_THAT(turnsOf(document),
                ElementsAre("Interviewer|Where?", "Nurse 1|Here and there.", "Interviewer|x", "Nurse 1|y"));
}

TEST(Markdown, FrontMatterStays)
{
    EXPECT_EQ(markdown("---\ntitle: A\n---\n\nText\n"), "title: A\nText\n");
}

TEST(Markdown, OddTextsCostNoMore)
{
    for (const char *piece : {"*", "_a*", "[", "[](", "](", "`a``", "<", "<!--", "- ", "> ", "|", "&"})
        refusal("a" + QByteArray(piece).repeated(200'000), u"a.md"_s);
}

} // namespace partsong
