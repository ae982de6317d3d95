// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/examplesegments.h"
#include "core/coding/splitcode.h"
#include "tests/support/onestep.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct RecodeTest : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Interview"_s, u"one two three four five six"_s);
    Id<Text> text = project.textOf(source);
    Id<Code> from = project.addCode(u"From"_s);
    Id<Code> to = project.addCode(u"To"_s);

    Id<Coding> coded(Id<Code> code, int start, int end, const QString &comment = {})
    {
        NewCoding coding{code, {}, 40, comment};
        coding.anchor.text = text;
        coding.anchor.range = {start, end};
        return *applyCode(project, coding, Union::Never);
    }
};

TEST_F(RecodeTest, KeepsIdsCommentsAndWeights)
{
    const Id<Coding> one = coded(from, 0, 3, u"why"_s);
    const Id<Coding> two = coded(from, 8, 13);
    oneStep(project, [&] { return recode(project, {one, two}, to); });
    const auto kept = project->find(one);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->code, to);
    EXPECT_EQ(kept->comment, u"why"_s);
    EXPECT_EQ(kept->weight, 40);
    EXPECT_EQ(project->find(two)->code, to);
    noStep(project, [&] { return recode(project, {one, two}, to); });
}

TEST_F(RecodeTest, JoinsWhatMeetsOneOfTheSameCodeAndCoder)
{
    const Id<Coding> old = coded(to, 0, 7, u"first"_s);
    const Id<Coding> moved = coded(from, 4, 13, u"second"_s);
    project->actAs(u"Ben"_s);
    const Id<Coding> his = coded(to, 5, 9);
    oneStep(project, [&] { return recode(project, {moved}, to); });
    const auto kept = project->find(old);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->anchor.range, (TextRange{0, 13}));
    EXPECT_EQ(kept->comment, u"first\nsecond"_s);
    EXPECT_FALSE(project->find(moved));
    EXPECT_EQ(project->find(his)->anchor.range, (TextRange{5, 9}));
}

TEST_F(RecodeTest, LeavesThemApartWhereTheStudySaysSo)
{
    ASSERT_TRUE(setUnionCodings(project, false));
    coded(to, 0, 7);
    const Id<Coding> moved = coded(from, 4, 13);
    ASSERT_TRUE(recode(project, {moved}, to));
    EXPECT_EQ(project->all<Coding>().size(), 2U);
    refused(project, ErrorKind::NotFound, [&] { return recode(project, {moved}, Id<Code>::make()); });
}

TEST_F(RecodeTest, ACardShowsTheChosenExampleFirstThenOtherSources)
{
    coded(from, 0, 3);
    const Id<Coding> chosen = coded(from, 14, 18);
    coded(from, 8, 13);
    text = project.textOf(project.addSource(u"Other"_s, u"seven eight"_s));
    const Id<Coding> elsewhere = coded(from, 0, 5);
    ASSERT_TRUE(setCode(project, from,
                        {.colour = {}, .definition = {}, .include = {}, .exclude = {}, .example = chosen}));
    const std::vector<Segment> shown = exampleSegments(project, from);
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_EQ(shown[0].quote, u"four"_s);
    EXPECT_EQ(shown[1].coding.id, elsewhere);
    EXPECT_EQ(shown[2].quote, u"one"_s);
    EXPECT_EQ(exampleSegments(project, to).size(), 0U);
}

TEST_F(RecodeTest, APassageOfAnotherCodeIsNoExample)
{
    const Id<Coding> other = coded(to, 0, 3);
    const CodeFields fields{.colour = {}, .definition = {}, .include = {}, .exclude = {}, .example = other};
    refused(project, ErrorKind::Refused, [&] { return setCode(project, from, fields); });
    EXPECT_TRUE(setCode(project, to, fields));
}

TEST_F(RecodeTest, AnExampleThatGetsAnotherCodeIsNoExampleAnyMore)
{
    const Id<Coding> one = coded(from, 0, 3);
    const Id<Coding> two = coded(to, 8, 13);
    ASSERT_TRUE(setCode(project, from,
                        {.colour = {}, .definition = {}, .include = {}, .exclude = {}, .example = one}));
    ASSERT_TRUE(
        setCode(project, to, {.colour = {}, .definition = {}, .include = {}, .exclude = {}, .example = two}));
    ASSERT_TRUE(recode(project, {one}, to));
    EXPECT_TRUE(project->find(from)->example.null());
    EXPECT_EQ(project->find(to)->example, two);
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project->find(from)->example, one);
}

TEST_F(RecodeTest, ManyJoinAsFewDo)
{
    text = project.textOf(project.addSource(u"Long"_s, u"ab "_s.repeated(100)));
    coded(to, 0, 4);
    std::vector<Id<Coding>> moved;
    for (int at = 3; at < 240; at += 3) // each touches the one before it, but where one is left out
        if (at != 120)
            moved.push_back(coded(from, at, at + (at == 117 ? 2 : 3)));
    ASSERT_TRUE(recode(project, moved, to));
    std::vector<TextRange> ranges;
    for (const Coding &coding : project->all<Coding>())
        ranges.push_back(coding.anchor.range);
    std::ranges::sort(ranges, {}, &TextRange::start);
    EXPECT_EQ(ranges, (std::vector<TextRange>{{0, 119}, {123, 240}}));
}

TEST_F(RecodeTest, ACodeIsSplitInOneStep)
{
    const Id<Coding> one = coded(from, 0, 3, u"why"_s);
    const Id<Coding> two = coded(from, 8, 13);
    const Id<Coding> three = coded(from, 14, 18);
    const Id<Coding> left = coded(from, 19, 23);
    oneStep(project, [&] {
        return splitCode(project, from, {{one, {}, u"Late"_s}, {two, to}, {three, {}, u" Late "_s}});
    });
    const Code late = *project->find(project->find(one)->code);
    EXPECT_EQ(late.name, u"Late"_s);
    EXPECT_EQ(late.parent, from);
    EXPECT_EQ(project->find(three)->code, late.id);
    EXPECT_EQ(project->find(two)->code, to);
    EXPECT_EQ(project->find(left)->code, from);
    EXPECT_EQ(project->find(one)->comment, u"why"_s);
    refused(project, ErrorKind::Range, [&] { return splitCode(project, from, {{left, {}, u" "_s}}); });
}

} // namespace
} // namespace partsong
