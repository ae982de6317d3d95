// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/blindwords.h"

#include "core/coding/quotes.h"
#include "core/exchange/memosreport.h"
#include "core/links/comments.h"
#include "core/links/memos.h"
#include "core/links/subjects.h"
#include "core/links/subjectsearch.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// Ada coded "Nobody" and wrote about it; Bea is at work.
struct BlindWords : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Talk"_s, u"Nobody came that night."_s);
    Id<Code> code = project.addCode(u"Night"_s);
    Id<Coding> coding = project.addCoding(project.textOf(source), code, 0, 6);
    Memo memo = *addMemo(project,
                         {.text = u"Nobody is loneliness"_s,
                          .tags = {u"alone"_s},
                          .on = {subjectId(coding), subjectId(source)}});
    Memo onCode = *addMemo(project, {.text = u"The code is about loneliness"_s, .on = {subjectId(code)}});
    Comment comment = *addComment(project, subjectId(coding), u"Is this loneliness?"_s);
    Comment onMemo = *addComment(project, subjectId(memo.id), u"Or sadness?"_s);
    Comment onTheCode = *addComment(project, subjectId(code), u"Too wide?"_s);
    Id<Person> bea;

    BlindWords()
    {
        project->actAs(u"Bea"_s);
        EXPECT_TRUE(addMemo(project, {.text = u"Mine"_s, .on = {subjectId(coding)}}));
        bea = project->person().id;
    }
    size_t found() const
    {
        SearchQuery query;
        query.text = u"loneliness"_s;
        return searchSubjects(project, query).size();
    }
};

TEST_F(BlindWords, WhatOthersWroteAboutWhatIsHiddenIsHiddenToo)
{
    EXPECT_EQ(found(), 2U);
    const QString before = project.dump();
    lookAs(project, bea);
    EXPECT_EQ(memosOn(project, coding.uuid()).size(), 1U); // mine
    EXPECT_TRUE(memosOn(project, source.uuid()).empty());
    EXPECT_EQ(memosOn(project, code.uuid()).size(), 1U);
    EXPECT_EQ(memosSeen(project).size(), 2U);
    EXPECT_TRUE(tagsInUse(project).empty());
    EXPECT_EQ(found(), 1U);
    EXPECT_EQ(titleOf(project, memo.id.uuid()), hiddenWords());
    EXPECT_EQ(excerptOf(project, memo.id.uuid()), hiddenWords());
    EXPECT_EQ(memosTable(project).rows.size(), 2U);
    EXPECT_EQ(commentThreads(project).size(), 1U);
    EXPECT_EQ(openComments(project), 1);
    EXPECT_EQ(openComments(project, subjectId(coding)), 0);
    EXPECT_FALSE(threadOf(project, comment.id));
    lookAs(project, std::nullopt);
    EXPECT_EQ(found(), 2U);
    EXPECT_EQ(memosSeen(project).size(), 3U);
    EXPECT_EQ(openComments(project), 3);
    EXPECT_EQ(project.dump(), before);
}

TEST_F(BlindWords, AMemoThatOnlyNamesAHiddenPassageIsHidden)
{
    project->actAs(u"Ada"_s);
    const auto naming = addMemo(project, {.text = u"As in [[%1]]"_s.arg(coding.text())});
    ASSERT_TRUE(naming);
    ASSERT_EQ(memosNaming(project, coding.uuid()).size(), 1U);
    lookAs(project, bea);
    EXPECT_TRUE(memosNaming(project, coding.uuid()).empty());
    EXPECT_TRUE(hidden(project, *naming));
}

TEST_F(BlindWords, WhatIsSaidOfAQuoteOfItIsHidden)
{
    const auto quote = addQuote(project, coding, {});
    ASSERT_TRUE(quote && addComment(project, subjectId(*quote), u"Which words?"_s));
    EXPECT_EQ(openComments(project, subjectId(*quote)), 1);
    lookAs(project, bea);
    EXPECT_EQ(openComments(project, subjectId(*quote)), 0);
}

} // namespace
} // namespace partsong
