// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/links/comments.h"
#include "core/links/memos.h"
#include "core/store/merge.h"
#include "core/themes/themes.h"
#include "tests/support/copies.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

TEST(Comments, AreAskedAnsweredAndClosed)
{
    TestProject project;
    const SubjectId code = subjectId(project.addCode(u"Waiting"_s));
    project->actAs(u"Grace"_s);
    const auto asked =
        oneStep(project, [&] { return addComment(project, code, u" Is this not two codes? "_s); });
    EXPECT_EQ(asked->text, u"Is this not two codes?"_s);
    EXPECT_EQ(project->find(asked->person)->name, u"Grace"_s);
    EXPECT_EQ(openComments(project, code), 1);
    project->actAs(u"Ada"_s);
    const auto answer =
        oneStep(project, [&] { return answerComment(project, asked->id, u"I will split it"_s); });
    EXPECT_EQ(answer->answers, asked->id);
    EXPECT_EQ(answer->subject, code);
    const auto again = answerComment(project, answer->id, u"Done"_s);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->answers, asked->id); // threads do not fork
    ASSERT_EQ(commentThreads(project, code).size(), 1U);
    EXPECT_EQ(commentThreads(project, code).front().answers.size(), 2U);
    oneStep(project, [&]() -> Status { return closeComment(project, again->id); });
    EXPECT_EQ(openComments(project), 0);
    noStep(project, [&] { return closeComment(project, asked->id); });
    ASSERT_TRUE(answerComment(project, asked->id, u"One thing more"_s));
    EXPECT_EQ(openComments(project), 1); // an answer opens it again
    oneStep(project, [&]() -> Status { return closeComment(project, asked->id); });
    oneStep(project, [&]() -> Status { return closeComment(project, asked->id, false); });
    oneStep(project, [&] { return setCommentText(project, asked->id, u"Two codes?"_s); });
    EXPECT_EQ(threadOf(project, answer->id)->first.text, u"Two codes?"_s);
    oneStep(project, [&]() -> Status { return removeComment(project, asked->id); });
    EXPECT_TRUE(project->all<Comment>().empty());
}

TEST(Comments, StandOnAnythingAndGoWithIt)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Ruth"_s, u"Nobody came."_s);
    const Id<Code> code = project.addCode(u"Waiting"_s);
    const Id<Coding> coding = project.addCoding(project.textOf(source), code, 0, 6);
    const auto theme = addTheme(project, u"Nights"_s);
    const auto memo = addMemo(project, {.text = u"A thought"_s});
    ASSERT_TRUE(theme && memo);
    for (const SubjectId &subject :
         {subjectId(coding), subjectId(code), subjectId(theme->id), subjectId(memo->id), subjectId(source)})
        ASSERT_TRUE(addComment(project, subject, u"Why?"_s));
    EXPECT_EQ(openComments(project), 5);
    ASSERT_TRUE(answerComment(project, commentThreads(project, subjectId(code)).front().first.id, u"So"_s));
    oneStep(project, [&] { return removeCode(project, code); });
    EXPECT_EQ(openComments(project), 3);
    EXPECT_EQ(project->all<Comment>().size(), 3U);
}

TEST(Comments, NeedWordsAndAThing)
{
    TestProject project;
    const SubjectId code = subjectId(project.addCode(u"Waiting"_s));
    refused(project, ErrorKind::Empty, [&] { return addComment(project, code, u" \n"_s); });
    refused(project, ErrorKind::NotFound,
            [&] { return addComment(project, SubjectId(Uuid::make()), u"a"_s); });
    refused(project, ErrorKind::NotFound,
            [&] { return answerComment(project, Id<Comment>::make(), u"a"_s); });
    refused(project, ErrorKind::NotFound, [&] { return closeComment(project, Id<Comment>::make()); });
    refused(project, ErrorKind::NotFound, [&] { return removeComment(project, Id<Comment>::make()); });
}

TEST(Comments, OfTwoCopiesComeTogether)
{
    TestProject project(TestProject::Where::Disk);
    const SubjectId code = subjectId(project.addCode(u"Waiting"_s));
    const auto asked = addComment(project, code, u"Two codes?"_s);
    ASSERT_TRUE(asked);
    const auto other = Copies::copyOf(project, u"Grace"_s);
    ASSERT_TRUE(answerComment(*other, asked->id, u"From the other copy"_s));
    ASSERT_TRUE(addComment(*other, code, u"Another question"_s));
    ASSERT_TRUE(answerComment(project, asked->id, u"From here"_s));
    const auto merged = mergeStudy(project, *other);
    ASSERT_TRUE(merged);
    EXPECT_TRUE(merged->conflicts.empty());
    const auto threads = commentThreads(project, code);
    ASSERT_EQ(threads.size(), 2U);
    EXPECT_EQ(threads.front().answers.size(), 2U);
}

} // namespace partsong
