// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/wordschanges.h"

#include "core/coding/codings.h"
#include "core/coding/correctionqueries.h"
#include "core/coding/correcttext.h"
#include "core/store/merge.h"
#include "core/store/purge.h"
#include "tests/support/copies.h"
#include "tests/support/datahome.h"
#include "tests/support/onestep.h"

#include <QFile>

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

class WordsChanging : public testing::Test {
protected:
    WordsChanging() : project(TestProject::Where::Disk)
    {
        source = project.addSource(u"Interview"_s, u"one two three four five"_s);
        text = project.textOf(source);
        code = project.addCode(u"Night"_s);
        coding = project.addCoding(text, code, 4, 13);
        other = project.addCoding(text, code, 14, 18);
    }
    Result<CorrectionReport> correct(int from, int to, const QString &words)
    {
        return correctText(project, text, {from, to}, words);
    }
    QString before(Id<Coding> id) const
    {
        const auto changed = wordsChangedOf(project, id);
        return changed ? changed->before : QString();
    }

    const DataHome home;
    TestProject project;
    Id<Source> source;
    Id<Text> text;
    Id<Code> code;
    Id<Coding> coding;
    Id<Coding> other;
};

TEST_F(WordsChanging, TheWordsAsCodedAreKeptOnceAndInTheSameStep)
{
    oneStep(project, [&] { return correct(4, 7, u"Two"_s); });
    EXPECT_EQ(before(coding), u"two three"_s);
    EXPECT_EQ(before(other), QString());
    oneStep(project, [&] { return correct(8, 13, u"3"_s); });
    EXPECT_EQ(before(coding), u"two three"_s);
    EXPECT_EQ(wordsChangedIn(project, text).size(), 1U);
    EXPECT_EQ(project->all<WordsChanged>().front().person, project->person().id);
}

TEST_F(WordsChanging, WordsThatAreAsCodedAgainHaveNotChanged)
{
    ASSERT_TRUE(correct(4, 7, u"Two"_s));
    oneStep(project, [&] { return correct(4, 7, u"two"_s); });
    EXPECT_TRUE(project->all<WordsChanged>().empty());
}

// Taken back one by one, in any order.
TEST_F(WordsChanging, StandAsLongAsACorrectionDoesThatChangedThem)
{
    const qint64 first = correct(4, 7, u"Two"_s)->step;
    const qint64 second = correct(8, 13, u"3"_s)->step;
    ASSERT_TRUE(project->undoSteps({first}));
    EXPECT_EQ(project.quote(coding), u"two 3"_s);
    EXPECT_EQ(before(coding), u"two three"_s);
    EXPECT_EQ(wordsChangedIn(project, text).size(), 1U);
    ASSERT_TRUE(project->undoSteps({second}));
    EXPECT_EQ(project.quote(coding), u"two three"_s);
    EXPECT_TRUE(project->all<WordsChanged>().empty());
}

TEST_F(WordsChanging, WordsThatAreAsCodedThroughTakingBackHaveNotChanged)
{
    ASSERT_TRUE(correct(4, 4, {})); // nothing
    ASSERT_TRUE(correct(5, 6, u"ww"_s));
    const qint64 second = correct(8, 9, u" and "_s)->step; // twwo and three
    ASSERT_TRUE(correct(5, 7, u"w"_s));
    EXPECT_EQ(before(coding), u"two three"_s);
    ASSERT_TRUE(project->undoSteps({second}));
    EXPECT_EQ(project.quote(coding), u"two three"_s);
    EXPECT_EQ(before(coding), QString());
    EXPECT_TRUE(wordsChangedIn(project, text).empty());
}

TEST_F(WordsChanging, WhatOnlyMovesHasNotChanged)
{
    ASSERT_TRUE(correct(0, 3, u"number one"_s));
    ASSERT_TRUE(correct(11, 11, u"just "_s)); // at the edge: outside
    EXPECT_TRUE(project->all<WordsChanged>().empty());
    EXPECT_EQ(project.quote(coding), u"two three"_s);
}

TEST_F(WordsChanging, ATrimmedPassageHasChanged)
{
    oneStep(project, [&] { return correct(2, 8, {}); });
    EXPECT_EQ(project.quote(coding), u"three"_s);
    EXPECT_EQ(before(coding), u"two three"_s);
}

TEST_F(WordsChanging, SeeingToItIsAStep)
{
    ASSERT_TRUE(correct(4, 7, u"Two"_s));
    oneStep(project, [&] { return seeWordsChanged(project, {coding, other}); });
    EXPECT_TRUE(project->all<WordsChanged>().empty());
    // What comes after is kept from then on.
    ASSERT_TRUE(correct(4, 7, u"too"_s));
    EXPECT_EQ(before(coding), u"Two three"_s);
}

TEST_F(WordsChanging, PassagesWithoutWordsAreListedAndPutBack)
{
    ASSERT_TRUE(correct(4, 7, u"Two"_s));
    ASSERT_TRUE(correct(3, 13, {}));
    EXPECT_EQ(before(coding), u"two three"_s); // the quote as coded outlives the words
    const auto lost = orphans(project);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost.front().coding, coding);
    EXPECT_EQ(lost.front().words, u"Two three"_s);
    EXPECT_EQ(lost.front().source, source);
    EXPECT_EQ(lost.front().position, 3);
    EXPECT_EQ(orphans(project, project.addSource(u"Other"_s, u"words"_s)).size(), 0U);
    refused(project, ErrorKind::Range, [&] { return putBack(project, coding, {3, 3}); });
    oneStep(project, [&] { return putBack(project, coding, {0, 3}); });
    EXPECT_TRUE(orphans(project).empty());
    EXPECT_EQ(project.quote(coding), u"one"_s);
    EXPECT_TRUE(project->find(coding)->orphanWords.isEmpty());
    EXPECT_TRUE(project->all<WordsChanged>().empty());
}

TEST_F(WordsChanging, WhatIsPutBackJoinsWhatItMeets)
{
    ASSERT_TRUE(correct(3, 13, {}));
    ASSERT_EQ(project.quote(other), u"four"_s);
    oneStep(project, [&] { return putBack(project, coding, {0, 5}); });
    ASSERT_EQ(project->all<Coding>().size(), 1U);
    EXPECT_EQ(project.quote(project->all<Coding>().front().id), u"one four"_s);
}

TEST_F(WordsChanging, RemovingACodingTakesThemAlong)
{
    ASSERT_TRUE(correct(4, 7, u"Two"_s));
    oneStep(project, [&] { return removeCodings(project, {coding}); });
    EXPECT_TRUE(project->all<WordsChanged>().empty());
}

TEST_F(WordsChanging, AWithdrawalTakesTheWordsOut)
{
    ASSERT_TRUE(correct(8, 13, u"MARKERNEW"_s));
    ASSERT_TRUE(correct(4, 7, u"MARKERTWO"_s));
    ASSERT_TRUE(seeWordsChanged(project, {coding}));
    ASSERT_TRUE(correct(4, 13, u"two"_s));
    EXPECT_EQ(before(coding), u"MARKERTWO MARKERNEW"_s);
    ASSERT_TRUE(purgeRecords(project, Source::type(), source.uuid()));
    EXPECT_TRUE(project->all<WordsChanged>().empty());
    const QString path = project.path();
    project.close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("MARKER"));
}

TEST_F(WordsChanging, AMergeOfCopiesBringsThem)
{
    const auto bede = Copies::copyOf(project, u"Bede"_s);
    ASSERT_TRUE(correctText(*bede, text, {4, 7}, u"Two"_s));
    ASSERT_TRUE(correct(14, 18, u"4"_s));
    ASSERT_TRUE(mergeStudy(project, *bede));
    EXPECT_EQ(project.words(text), u"one Two three 4 five"_s);
    EXPECT_EQ(before(coding), u"two three"_s);
    EXPECT_EQ(before(other), u"four"_s);
    EXPECT_EQ(wordsChangedIn(project, text).size(), 2U);
}

} // namespace
} // namespace partsong
