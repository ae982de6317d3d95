// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/correcttext.h"

#include "core/base/textindex.h"
#include "core/coding/codings.h"
#include "core/coding/typing.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "tests/support/onestep.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class Correcting : public testing::Test {
protected:
    void open(const QString &words)
    {
        source = project.addSource(u"Interview"_s, words);
        text = project.textOf(source);
    }
    Id<Turn> addTurn(const QString &speaker, const QString &words)
    {
        Edit edit(project, PARTSONG_LABEL("Turns"));
        Speaker who;
        who.id = Id<Speaker>::make();
        who.source = source;
        who.name = speaker;
        edit.insert(who);
        Turn turn;
        turn.id = Id<Turn>::make();
        turn.text = text;
        turn.speaker = who.id;
        turn.range.start = int(project.words(text).indexOf(words));
        turn.range.end = turn.range.start + int(words.size());
        edit.insert(turn);
        EXPECT_TRUE(edit.commit());
        return turn.id;
    }
    void addStyle(Style style, const QString &words)
    {
        Edit edit(project, PARTSONG_LABEL("Styles"));
        StyleRun run;
        run.id = Id<StyleRun>::make();
        run.text = text;
        run.range.start = int(project.words(text).indexOf(words));
        run.range.end = run.range.start + int(words.size());
        run.style = style;
        edit.insert(run);
        EXPECT_TRUE(edit.commit());
    }
    Result<CorrectionReport> type(int from, int to, const QString &words)
    {
        return correctText(project, text, {from, to}, words, AtTurnEdges::GoOn);
    }
    QString said(Id<Turn> turn) const { return project->text(text)->words(project->find(turn)->range); }

    TestProject project;
    Id<Source> source;
    Id<Text> text;
};

TEST_F(Correcting, CountsWhatMovedAndWhatLostItsWords)
{
    open(u"one two three four"_s);
    const Id<Code> code = project.addCode(u"x"_s);
    project.addCoding(text, code, 0, 3);
    project.addCoding(text, code, 4, 7);
    project.addCoding(text, code, 4, 13);
    project.addCoding(text, code, 8, 13);
    const auto report = correctText(project, text, {4, 8}, {});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->characters, 14);
    EXPECT_EQ(report->orphaned, 1);
    EXPECT_EQ(report->moved, 2);
    const auto same = correctText(project, text, {0, 3}, u"ONE"_s);
    EXPECT_EQ(same->moved, 0);
    const auto nothing = correctText(project, text, {0, 3}, u"ONE"_s);
    EXPECT_EQ(nothing->moved, 0);
}

TEST_F(Correcting, WhatIsTypedAtTheEdgesOfATurnIsSaidThere)
{
    open(u"Ruth: I was tired.\nNurse: Yes."_s);
    const Id<Turn> ruth = addTurn(u"Ruth"_s, u"I was tired."_s);
    const Id<Turn> nurse = addTurn(u"Nurse"_s, u"Yes."_s);
    oneStep(project, [&] { return type(18, 18, u" Very."_s); });
    EXPECT_EQ(said(ruth), u"I was tired. Very."_s);
    oneStep(project, [&] { return type(6, 6, u"Well, "_s); });
    EXPECT_EQ(said(ruth), u"Well, I was tired. Very."_s);
    EXPECT_EQ(said(nurse), u"Yes."_s);
    ASSERT_TRUE(correctText(project, text, {6, 6}, u"Oh. "_s));
    EXPECT_EQ(said(ruth), u"Well, I was tired. Very."_s);
}

TEST_F(Correcting, ATurnGoesWithItsLabelAndWaitsForWordsWithoutIt)
{
    open(u"Ruth: Go on.\nNurse: Yes.\nRuth: So."_s);
    const Id<Turn> nurse = addTurn(u"Nurse"_s, u"Yes."_s);
    const Id<Turn> ruth = addTurn(u"Ruth"_s, u"So."_s);
    oneStep(project, [&] { return type(20, 24, {}); });
    EXPECT_TRUE(project->find(nurse)->range.empty());
    oneStep(project, [&] { return type(20, 20, u"No!"_s); });
    EXPECT_EQ(said(nurse), u"No!"_s);
    // The line typed anew with the same label is still hers.
    oneStep(project, [&] { return type(13, 23, u"Nurse: Never."_s); });
    EXPECT_EQ(said(nurse), u"Never."_s);
    oneStep(project, [&] { return type(13, 27, {}); });
    EXPECT_FALSE(project->find(nurse));
    EXPECT_EQ(said(ruth), u"So."_s);
}

TEST_F(Correcting, BoldWordsAndHeadingsGoOn)
{
    open(u"A heading\nand words"_s);
    addStyle(Style::Heading, u"A heading"_s);
    addStyle(Style::Bold, u"words"_s);
    oneStep(project, [&] { return type(9, 9, u"!"_s); });
    oneStep(project, [&] { return type(0, 0, u"* "_s); });
    oneStep(project, [&] { return type(22, 22, u"?"_s); });
    oneStep(project, [&] { return type(17, 17, u"x"_s); });
    QStringList styled;
    for (const StyleRun &run : stylesOf(project, text))
        styled << project->text(text)->words(run.range);
    EXPECT_EQ(styled, (QStringList{u"* A heading!"_s, u"words?"_s}));
}

TEST_F(Correcting, PastedWordsAreCleaned)
{
    EXPECT_EQ(asTextWords(u"a\r\nb\rc\u2028d\u2029e"_s), u"a\nb\nc\nd\ne"_s);
    const QChar nul(u'\0');
    const QChar bell(7);
    const QChar half(0xD83D);
    EXPECT_EQ(asTextWords(u"a"_s + nul + u"b"_s + bell + u"\u007F\uFEFFc\td"_s), u"abc\td"_s);
    EXPECT_EQ(asTextWords(u"a"_s + half), u"a\uFFFD"_s);
}

// Turns and styles are put where typing a word in at once, or letter by letter, puts them.
TEST(Typing, GoesByWhatIsReallyDifferent)
{
    const TypedWords typed{{}, 10, u"Nurse: Yes"_s, u"Nurse: No"_s};
    EXPECT_EQ(typed.narrowest(), (Splice{{}, 17, 3, 2}));
    EXPECT_EQ(typed.splice(), (Splice{{}, 10, 10, 9}));
    const TypedWords faces{{}, 0, u"\U0001F600"_s, u"\U0001F601"_s};
    EXPECT_EQ(faces.narrowest(), (Splice{{}, 0, 1, 1}));
}

} // namespace
} // namespace partsong
