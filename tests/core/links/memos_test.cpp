// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/memos.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

TEST(Memos, LinkWhatTheirTextNames)
{
    TestProject project;
    const Id<Code> night = project.addCode(u"Night care"_s);
    const Id<Code> fear = project.addCode(u"Fear"_s, night);
    const auto memo = oneStep(project, [&] {
        return addMemo(project,
                       {.title = u"First"_s,
                        .text = u"Compare [[Fear]] and [[Night care/Fear]] with [[Nobody]], not [[ ]]."_s,
                        .tags = {u"later"_s, u" two  words "_s, u"later"_s},
                        .on = {subjectId(night)}});
    });
    EXPECT_EQ(memoLinks(project, memo->id), std::vector<Uuid>{fear.uuid()});
    EXPECT_EQ(memoSubjects(project, memo->id), std::vector<Uuid>{night.uuid()});
    EXPECT_EQ(tagsOf(*memo), (QStringList{u"later"_s, u"two words"_s}));
    EXPECT_EQ(memosOn(project, night.uuid()).size(), 1U);
    EXPECT_TRUE(memosOn(project, fear.uuid()).empty());
}

TEST(Memos, ANameOfTwoThingsStaysWords)
{
    TestProject project;
    project.addCode(u"Fear"_s);
    ASSERT_TRUE(addTheme(project, u"Fear"_s));
    const auto memo = addMemo(project, {.text = u"[[Fear]]"_s});
    ASSERT_TRUE(memo);
    EXPECT_TRUE(memoLinks(project, memo->id).empty());
}

TEST(Memos, ChangedTextChangesLinks)
{
    TestProject project;
    const Id<Code> fear = project.addCode(u"Fear"_s);
    const Id<Code> hope = project.addCode(u"Hope"_s);
    const auto memo = addMemo(project, {.text = u"[[Fear]]"_s});
    ASSERT_TRUE(memo);
    oneStep(project, [&] { return setMemo(project, memo->id, {.text = u"[[Hope]] after [[Fear]]"_s}); });
    EXPECT_EQ(memoLinks(project, memo->id), (std::vector<Uuid>{fear.uuid(), hope.uuid()}));
    oneStep(project, [&] { return setMemo(project, memo->id, {.on = std::vector{subjectId(hope)}}); });
    EXPECT_EQ(memosOn(project, hope.uuid()).size(), 1U);
    noStep(project, [&] { return setMemo(project, memo->id, {.text = u"[[Hope]] after [[Fear]]"_s}); });
    oneStep(project, [&] { return removeMemo(project, memo->id); });
}

TEST(Memos, NeedWordsAndThingsThatAreThere)
{
    TestProject project;
    refused(project, ErrorKind::Empty, [&] { return addMemo(project, {.text = u"  "_s}); });
    refused(project, ErrorKind::NotFound,
            [&] { return addMemo(project, {.text = u"a"_s, .on = {SubjectId(Uuid::make())}}); });
    refused(project, ErrorKind::NotFound, [&] { return removeMemo(project, Id<Memo>::make()); });
}

TEST(Memos, AreFoundByTheirWords)
{
    TestProject project;
    ASSERT_TRUE(addMemo(project, {.title = u"Drawer"_s, .text = u"Locked."_s, .tags = {u"ask"_s}}));
    EXPECT_EQ(memosWith(project, u"LOCKED"_s).size(), 1U);
    EXPECT_EQ(memosWith(project, u"ask"_s).size(), 1U);
    EXPECT_TRUE(memosWith(project, u"open"_s).empty());
}

} // namespace partsong
