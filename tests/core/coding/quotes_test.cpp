// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codings.h"
#include "core/coding/quotes.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class QuoteOfAPassage : public testing::Test {
protected:
    QuoteOfAPassage()
    {
        text = project.textOf(
            project.addSource(u"Interview"_s, u"Mum rang Mrs Jones at night and nobody came."_s));
        code = project.addCode(u"Night"_s);
    }

    Id<Coding> applied(int start, int end)
    {
        NewCoding coding;
        coding.code = code;
        coding.anchor.text = text;
        coding.anchor.range = {start, end};
        return applyCode(project, coding).value();
    }

    void place(Id<Coding> coding, int start, int end)
    {
        CodingFields fields;
        fields.range = TextRange{start, end};
        ASSERT_TRUE(setCoding(project, coding, fields));
    }

    static QuoteFields approved()
    {
        QuoteFields fields;
        fields.forPpi = true;
        return fields;
    }

    static QuoteFields cut(TextRange range)
    {
        QuoteFields fields;
        fields.cuts = std::vector<TextRange>{range};
        return fields;
    }

    static QuoteFields masked(TextRange range)
    {
        QuoteFields fields;
        fields.masks = std::vector<Mask>{{range, u"[name]"_s}};
        return fields;
    }

    TestProject project;
    Id<Text> text;
    Id<Code> code;
};

} // namespace

// The words were chosen and approved; that the passage grows approves no others.
TEST_F(QuoteOfAPassage, ShowsTheSameWordsWhenThePassageGrows)
{
    const Id<Quote> quote = addQuote(project, applied(19, 27), approved()).value();
    const Id<Quote> other = addQuote(project, applied(32, 43), approved()).value();
    const QString before = project.dump();
    const Id<Coding> grown = applied(0, 33);
    EXPECT_EQ(project.quote(grown), u"Mum rang Mrs Jones at night and nobody came"_s);
    EXPECT_EQ(quoteWords(project, quote), u"[…] at night […]"_s);
    EXPECT_EQ(quoteWords(project, other), u"[…] nobody came"_s);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
}

TEST_F(QuoteOfAPassage, ShowsTheSameWordsWhenThePassageIsPlacedAnew)
{
    const Id<Coding> coding = applied(19, 27);
    const Id<Quote> quote = addQuote(project, coding, approved()).value();
    const Id<Quote> draft = addQuote(project, coding).value();
    place(coding, 9, 31);
    EXPECT_EQ(quoteWords(project, quote), u"[…] at night […]"_s);
    EXPECT_EQ(quoteWords(project, draft), u"Mrs Jones at night and"_s);
    place(coding, 22, 31);
    EXPECT_EQ(quoteWords(project, quote), u"night […]"_s);
}

// A passage may be made and become part of an older one within the same Edit.
TEST_F(QuoteOfAPassage, IsOfACodingThatIsThere)
{
    const Id<Coding> old = applied(19, 27);
    std::vector<NewCoding> codings(2);
    for (NewCoding &coding : codings) {
        coding.code = code;
        coding.anchor.text = text;
    }
    codings[0].anchor.range = {0, 8};
    codings[1].anchor.range = {8, 19};
    const auto made = applyCodes(project, codings);
    ASSERT_TRUE(made);
    EXPECT_EQ(*made, (std::vector{old, old}));
    EXPECT_TRUE(addQuote(project, made->front()));
}

TEST_F(QuoteOfAPassage, NeverReachesOutOfThePassageForACut)
{
    const Id<Coding> coding = applied(0, 43);
    const Id<Quote> shortened = addQuote(project, coding, cut({32, 38})).value();
    const Id<Quote> veiled = addQuote(project, coding, masked({9, 18})).value();
    EXPECT_EQ(quoteWords(project, shortened), u"Mum rang Mrs Jones at night and […] came"_s);
    place(coding, 0, 8);
    EXPECT_EQ(quoteWords(project, shortened), u"Mum rang"_s);
    EXPECT_EQ(quoteWords(project, veiled), u"Mum rang"_s);
    place(coding, 0, 12);
    EXPECT_FALSE(quoteWords(project, veiled).contains(u"Mrs"_s));
}
