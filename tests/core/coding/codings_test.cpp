// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codingqueries.h"
#include "core/coding/codings.h"
#include "core/coding/favouritecodes.h"
#include "core/coding/newcode.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

struct PassagesWithCodes : testing::Test {
    PassagesWithCodes()
    {
        text = project.textOf(project.addSource(u"Interview"_s, u"one two three four five"_s));
        night = project.addCode(u"Night"_s);
        bell = project.addCode(u"Bell"_s);
    }
    Id<Coding> coded(Id<Code> code, int start, int end, const QString &comment = {})
    {
        const Anchor anchor{.text = text, .range = {start, end}};
        return *applyCode(*project, {.code = code, .anchor = anchor, .comment = comment}, Union::Never);
    }
    TestProject project;
    Id<Text> text;
    Id<Code> night;
    Id<Code> bell;
};

} // namespace

TEST_F(PassagesWithCodes, ThatGrowIntoOthersOfTheirCodeBecomeOneWithThem)
{
    const Id<Coding> first = coded(night, 0, 3, u"early"_s);
    const Id<Coding> second = coded(night, 8, 13, u"late"_s);
    const Id<Coding> other = coded(bell, 4, 7);
    const QString before = project.dump();
    const auto kept = resizeCoding(project, second, {2, 13});
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, first); // the oldest stays
    EXPECT_EQ(project->find(first)->anchor.range, (TextRange{0, 13}));
    EXPECT_EQ(project->find(first)->comment, u"early\nlate"_s);
    EXPECT_FALSE(project->find(second));
    EXPECT_EQ(project->find(other)->anchor.range, (TextRange{4, 7}));
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
}

TEST_F(PassagesWithCodes, BecomeOneWithThoseThatTheWholeMeets)
{
    const Id<Coding> first = coded(night, 0, 5);
    coded(night, 3, 8);
    const auto kept = applyCode(*project, {.code = night, .anchor = {.text = text, .range = {7, 12}}});
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, first);
    ASSERT_EQ(codingsOf(*project, text).size(), 1U);
    EXPECT_EQ(project->find(first)->anchor.range, (TextRange{0, 12}));
}

TEST_F(PassagesWithCodes, StayApartWhereOneHoldsWhatIsCodedAgain)
{
    const Id<Coding> first = coded(night, 0, 5);
    coded(night, 3, 8);
    const auto steps = project->lastStep();
    const auto kept = applyCode(*project, {.code = night, .anchor = {.text = text, .range = {1, 2}}});
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, first);
    EXPECT_EQ(project->lastStep(), steps);
    EXPECT_EQ(codingsOf(*project, text).size(), 2U);
}

TEST_F(PassagesWithCodes, AreNotMadeTwiceUnlessThatIsAskedFor)
{
    ASSERT_TRUE(setUnionCodings(project, false));
    const auto again = [&](Id<Code> code, int end, const QString &comment = {}) {
        const Anchor anchor{.text = text, .range = {0, end}};
        return *applyCode(*project, {.code = code, .anchor = anchor, .comment = comment});
    };
    const Id<Coding> first = again(night, 5);
    const auto steps = project->lastStep();
    EXPECT_EQ(again(night, 5), first);
    EXPECT_EQ(project->lastStep(), steps);
    EXPECT_NE(again(night, 4), first);
    EXPECT_NE(again(bell, 5), first);
    EXPECT_EQ(codingsOf(*project, text).size(), 3U);
    EXPECT_NE(coded(night, 0, 5), first); // apart
    EXPECT_EQ(again(night, 5, u"Why"_s), first);
    EXPECT_EQ(project->find(first)->comment, u"Why"_s);
}

TEST_F(PassagesWithCodes, StayApartWhereTheStudySaysSo)
{
    ASSERT_TRUE(setUnionCodings(project, false));
    const Id<Coding> first = coded(night, 0, 3);
    const Id<Coding> second = coded(night, 8, 13);
    EXPECT_EQ(*resizeCoding(project, second, {2, 13}), second);
    EXPECT_EQ(project->find(first)->anchor.range, (TextRange{0, 3}));
    EXPECT_FALSE(resizeCoding(project, second, {5, 5}));
    EXPECT_FALSE(resizeCoding(project, second, {5, 99}));
}

TEST_F(PassagesWithCodes, SeveralTakeANewCodeInOneStep)
{
    const auto before = project->lastStep();
    const auto made = applyCodeAt(project, u"Care/Hands"_s,
                                  {{.text = text, .range = {0, 3}}, {.text = text, .range = {8, 13}}});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->codings.size(), 2u);
    EXPECT_EQ(project->lastStep(), before + 1);
}

TEST_F(PassagesWithCodes, TellWhichCodesWereUsedLast)
{
    coded(night, 0, 3);
    coded(bell, 4, 7);
    const Id<Person> me = project->person().id;
    EXPECT_EQ(codesUsedLast(project, me, 5).size(), 2u);
    coded(night, 8, 13);
    EXPECT_EQ(codesUsedLast(project, me, 1), std::vector{night});
}

TEST_F(PassagesWithCodes, HaveTheirCodesOnDigitsPersonByPerson)
{
    ASSERT_TRUE(setFavouriteCode(project, 3, night));
    ASSERT_TRUE(setFavouriteCode(project, 5, bell));
    EXPECT_EQ(favouriteCode(project, 3), night);
    ASSERT_TRUE(setFavouriteCode(project, 5, night)); // instead of the bell, and away from 3
    EXPECT_EQ(favouriteCode(project, 5), night);
    EXPECT_TRUE(favouriteCode(project, 3).null());
    EXPECT_FALSE(setFavouriteCode(project, 10, bell));
    project->actAs(u"Bea"_s);
    EXPECT_TRUE(favouriteCodes(project).empty());
    ASSERT_TRUE(setFavouriteCode(project, 5, bell));
    project->actAs(u"Ada"_s);
    EXPECT_EQ(favouriteCode(project, 5), night);
    ASSERT_TRUE(setFavouriteCode(project, 5, {}));
    EXPECT_TRUE(favouriteCodes(project).empty());
}
