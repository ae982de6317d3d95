// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/stillquoted.h"

#include "core/coding/codeset.h"
#include "core/coding/quotes.h"
#include "core/links/comments.h"
#include "core/links/memos.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

TEST(StillQuoted, IsWhatRepeatsAStretchOfASource)
{
    TestProject project;
    const Id<Source> source =
        project.addSource(u"Ruth"_s, u"We came in the night, and nobody had told us\nanything at all."_s);
    const Id<Source> other = project.addSource(u"Mair"_s, u"Something quite different was said here."_s);
    const Id<Coding> coding = project.addCoding(project.textOf(source), project.addCode(u"Night"_s), 0, 30);
    ASSERT_TRUE(addQuote(project, coding));
    const auto memo = addMemo(
        project, {.title = u"Alone"_s, .text = u"She says: “nobody had told us — anything at ALL”. Why?"_s});
    ASSERT_TRUE(memo && addMemo(project, {.text = u"In the night, and then?"_s})); // four words
    const auto quoted = stillQuoted(project, source);
    ASSERT_EQ(quoted.size(), 1U);
    EXPECT_EQ(quoted.front().subject, memo->id.uuid());
    EXPECT_EQ(quoted.front().kind, u"memo"_s);
    EXPECT_EQ(quoted.front().title, u"Alone"_s);
    EXPECT_EQ(quoted.front().words, u"nobody had told us — anything at ALL"_s);
    EXPECT_TRUE(stillQuoted(project, other).empty());
}

TEST(StillQuoted, IsFoundWhereverWordsStand)
{
    TestProject project;
    const QString said = u"we came in the night and nobody had told us anything at all"_s;
    const Id<Source> source = project.addSource(u"Ruth"_s, said);
    const Id<Source> copy = project.addSource(u"Ruth again"_s, u"So: "_s + said);
    project.addSource(u"Mair"_s, u"She came in the night and nobody cared."_s); // as people talk
    const Id<Code> code = project.addCode(u"Night"_s);
    ASSERT_TRUE(addComment(project, subjectId(code), u"See: nobody had told us anything."_s));
    const Id<Coding> goes = project.addCoding(project.textOf(source), code, 0, 20);
    ASSERT_TRUE(addComment(project, subjectId(goes), u"Nobody had told us anything!"_s));
    const Id<Coding> stays = project.addCoding(project.textOf(copy), code, 0, 3);
    Edit edit(project, PARTSONG_LABEL("Words"));
    for (const Id<Coding> &one : {goes, stays}) {
        Coding coding = project->find(one).value();
        coding.comment = u"Like “we came in the night”"_s;
        edit.update(coding);
    }
    CodeSet set;
    set.id = Id<CodeSet>::make();
    set.name = u"Nobody had told us anything"_s;
    edit.insert(set);
    ASSERT_TRUE(edit.commit());
    QStringList found;
    for (const StillQuoted &one : stillQuoted(project, source)) {
        EXPECT_FALSE(one.title.isEmpty()) << one.kind.toStdString();
        found << one.kind + u' ' + one.subject.text();
    }
    found.sort();
    QStringList expected{u"code "_s + code.uuid().text(), u"codeset "_s + set.id.uuid().text(),
                         u"coding "_s + stays.uuid().text(), u"source "_s + copy.uuid().text()};
    EXPECT_EQ(found, expected);
}

} // namespace partsong
