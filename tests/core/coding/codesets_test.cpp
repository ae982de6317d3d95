// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codesets.h"

#include "core/coding/codequeries.h"
#include "core/coding/codes.h"
#include "core/coding/favouritecodes.h"
#include "core/coding/likecodes.h"
#include "tests/support/onestep.h"

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct CodeSetsTest : testing::Test {
    TestProject project;
    Id<Code> night = project.addCode(u"Night care"_s);
    Id<Code> day = project.addCode(u"Day"_s);
    Id<Code> tea = project.addCode(u"Tea"_s, day);

    QStringList order(Id<Code> parent) const
    {
        QStringList names;
        for (const CodebookRow &row : codebook(project)) {
            if (row.code.parent == parent)
                names << row.code.name;
        }
        return names;
    }
};

TEST_F(CodeSetsTest, HoldCodesFromAnywhereInTheTree)
{
    const auto set = oneStep(project, [&] { return addCodeSet(project, u" Wave 2 "_s, {tea, night}); });
    EXPECT_EQ(codeSets(project).front().name, u"Wave 2"_s);
    EXPECT_EQ(codesInSet(project, *set), (std::vector{tea, night}));
    oneStep(project, [&] { return putIntoSet(project, *set, {night, day}); });
    noStep(project, [&] { return putIntoSet(project, *set, {night, day}); });
    oneStep(project, [&] { return takeFromSet(project, *set, {tea}); });
    EXPECT_EQ(codesInSet(project, *set), (std::vector{night, day}));
    refused(project, ErrorKind::Exists, [&] { return addCodeSet(project, u"Wave 2"_s); });
    refused(project, ErrorKind::Range, [&] { return renameCodeSet(project, *set, u" "_s); });
    oneStep(project, [&] { return renameCodeSet(project, *set, u"Wave 3"_s); });
    oneStep(project, [&] { return removeCodeSet(project, *set); });
    EXPECT_EQ(project->all<Code>().size(), 3U);
    EXPECT_TRUE(project->all<CodeSetMember>().empty());
}

TEST_F(CodeSetsTest, FollowTheirCodesWhenTheseGoOrAreMerged)
{
    const auto set = addCodeSet(project, u"Wave 2"_s, {night, day, tea});
    oneStep(project, [&] { return mergeCodes(project, night, tea); });
    EXPECT_EQ(codesInSet(project, *set), (std::vector{day, tea}));
    oneStep(project, [&] { return removeCode(project, day); });
    EXPECT_TRUE(codesInSet(project, *set).empty());
}

TEST_F(CodeSetsTest, FavouritesAreEachPersonsOwnAndFollowAMerge)
{
    oneStep(project, [&] { return setFavouriteCode(project, 2, night); });
    noStep(project, [&] { return setFavouriteCode(project, 2, night); });
    ASSERT_TRUE(setFavouriteCode(project, 9, tea));
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(setFavouriteCode(project, 2, day));
    EXPECT_EQ(favouriteCode(project, 2), day);
    oneStep(project, [&] { return mergeCodes(project, tea, night); });
    EXPECT_EQ(favouriteCode(project, 2), day);
    project->actAs(u"Ada"_s);
    EXPECT_EQ(favouriteCodes(project), (std::map<int, Id<Code>>{{2, night}}));
    refused(project, ErrorKind::NotFound, [&] { return setFavouriteCode(project, 3, Id<Code>::make()); });
}

TEST_F(CodeSetsTest, SeveralCodesMoveTogether)
{
    const Id<Code> food = project.addCode(u"Food"_s);
    const Id<Code> sleep = project.addCode(u"Sleep"_s);
    oneStep(project, [&] { return moveCodes(project, {sleep, day, tea}, {}, 0); });
    EXPECT_EQ(order({}), (QStringList{u"Sleep"_s, u"Day"_s, u"Food"_s, u"Night care"_s}));
    EXPECT_EQ(order(day), QStringList{u"Tea"_s});
    oneStep(project, [&] { return moveCodes(project, {food, night}, day, 1); });
    EXPECT_EQ(order(day), (QStringList{u"Tea"_s, u"Food"_s, u"Night care"_s}));
    refused(project, ErrorKind::Refused, [&] { return moveCodes(project, {sleep, day}, tea); });
    noStep(project, [&] { return moveCodes(project, {food}, day); });
    project.addCode(u"Food"_s);
    refused(project, ErrorKind::Exists, [&] { return moveCodes(project, {night, food}, {}); });
}

struct LikeTest : CodeSetsTest {
    QStringList pairs() const
    {
        QStringList lines;
        const auto found = likeCodes(project);
        EXPECT_TRUE(found);
        for (const LikeCodes &like : found.value_or(std::vector<LikeCodes>())) {
            QStringList names{project->find(like.one)->name, project->find(like.other)->name};
            names.sort();
            lines << u"%1: %2"_s.arg(int(like.by)).arg(names.join(u" = "_s));
        }
        return lines;
    }
};

TEST_F(LikeTest, NamesThatAreTheSameOrNearlySo)
{
    EXPECT_TRUE(pairs().isEmpty());
    project.addCode(u"night-care"_s, day);
    project.addCode(u"Caring nights"_s);
    project.addCode(u"Medicnies"_s);
    project.addCode(u"Medicines"_s);
    project.addCode(u"Ward"_s);
    project.addCode(u"Word"_s);
    project.addCode(u"Interview 1"_s);
    project.addCode(u"Interview 2"_s);
    EXPECT_EQ(pairs(),
              (QStringList{u"0: Night care = night-care"_s, u"1: Caring nights = Night care"_s,
                           u"1: Caring nights = night-care"_s, u"1: Medicines = Medicnies"_s}));
}

TEST_F(LikeTest, CodesOfTheSamePassages)
{
    const Id<Text> text = project.textOf(project.addSource(u"Interview"_s, u"one two three four five six"_s));
    for (const int start : {0, 4, 8, 14}) {
        project.addCoding(text, night, start, start + 3);
        if (start < 14)
            project.addCoding(text, tea, start, start + 3);
    }
    project.addCoding(text, day, 0, 3);
    EXPECT_EQ(pairs(), QStringList{u"2: Night care = Tea"_s});
    const auto found = likeCodes(project);
    EXPECT_EQ(found->front().one, night); // the one with more
    EXPECT_EQ(found->front().shared, 3);
    Progress stopped;
    stopped.cancel();
    EXPECT_EQ(likeCodes(project, stopped).error().kind, ErrorKind::Cancelled);
}

} // namespace
} // namespace partsong
