// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/passages.h"
#include "core/coding/sentences.h"
#include "core/coding/wordstems.h"
#include "core/sources/turn.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

QStringList sentences(const QString &words)
{
    const std::u32string letters = words.toStdU32String();
    QStringList all;
    for (const TextRange &range : sentencesIn(letters, {0, int(letters.size())}))
        all << QString::fromUcs4(letters.data() + range.start, range.length());
    return all;
}

TEST(Sentences, EndAtTheirMarksWithoutTheBlanksBetween)
{
    EXPECT_EQ(sentences(u"  We waited. Nobody came!  Why not?\n"_s),
              (QStringList{u"We waited."_s, u"Nobody came!"_s, u"Why not?"_s}));
    EXPECT_EQ(sentences(u"She left 🙂. Then I cried"_s),
              (QStringList{u"She left 🙂."_s, u"Then I cried"_s}));
    EXPECT_TRUE(sentences(u" \n\t"_s).isEmpty());
}

TEST(Sentences, GoOnAfterAbbreviationsInitialsAndNumbers)
{
    for (const QString &one :
         {u"Dr. Bevan saw Mrs. Price on the ward."_s, u"We had help, e.g. from the hospice, i.e. at night."_s,
          u"The G.P. Surgery said no."_s, u"It was 3.5 mg. 4 times a day."_s,
          u"J. R. Hughes rang at 9 a.m. to ask."_s, u"1. Who was told?"_s, u"They said “wait!” and we did."_s,
          u"See No. 7 on the list."_s})
        EXPECT_EQ(sentences(one), QStringList{one}) << qPrintable(one);
}

TEST(Sentences, EndAfterAnAbbreviationWhereTheNextWordBeginsOne)
{
    EXPECT_EQ(sentences(u"He came at 9 a.m. Nobody was up."_s).size(), 2);
    EXPECT_EQ(sentences(u"Pads, gloves, etc. We ran out."_s).size(), 2);
    EXPECT_EQ(sentences(u"So did I. Then we went."_s).size(), 2);
    EXPECT_EQ(sentences(u"I said “Stop.” He did."_s).size(), 2);
}

TEST(Sentences, SeeThroughLineEndsAndPauses)
{
    EXPECT_EQ(sentences(u"It was the night\nthat was hard. The day\nwas fine."_s).size(), 2);
    EXPECT_EQ(sentences(u"Well... I don’t know… really."_s).size(), 1);
}

struct PassagesTest : testing::Test {
    TestProject project;

    Passages passages(const QString &words)
    {
        text = project.textOf(project.addSource(u"Interview"_s, words));
        said = words;
        return Passages(project, text);
    }
    TextRange place(const QString &words) const
    {
        const int start = int(said.left(said.indexOf(words)).toUcs4().size());
        return {start, start + int(words.toUcs4().size())};
    }
    QString words(const TextRange &range) const
    {
        return QString::fromUcs4(said.toStdU32String().data() + range.start, range.length());
    }

    Id<Text> text;
    QString said;
};

TEST_F(PassagesTest, AreWhatStandsAroundAHit)
{
    const Passages all = passages(u"🙂 First line. It goes on.\nSecond line here. And more.\n"_s);
    const TextRange hit = place(u"goes"_s);
    EXPECT_EQ(words(all.around(hit, PassageScope::Match)), u"goes"_s);
    EXPECT_EQ(words(all.around(hit, PassageScope::Sentence)), u"It goes on."_s);
    EXPECT_EQ(words(all.around(hit, PassageScope::Paragraph)), u"🙂 First line. It goes on."_s);
    EXPECT_EQ(words(all.around(hit, PassageScope::Turn)), u"🙂 First line. It goes on."_s); // nobody speaks
    EXPECT_EQ(words(all.around(place(u"on.\nSecond"_s), PassageScope::Sentence)),
              u"It goes on.\nSecond line here."_s);
}

TEST_F(PassagesTest, LeaveTheNameAtTheHeadOfATurnOut)
{
    const QString words = u"Nurse: I was alone. Nobody came.\nIt was dark.\nInt: And then?\n"_s;
    text = project.textOf(project.addSource(u"Talk"_s, words));
    said = words;
    Edit edit(*project, PARTSONG_LABEL("Turns"));
    for (const QString &spoken : {u"I was alone. Nobody came.\nIt was dark."_s, u"And then?"_s}) {
        Turn turn;
        turn.id = Id<Turn>::make();
        turn.text = text;
        turn.range = place(spoken);
        edit.insert(turn);
    }
    ASSERT_TRUE(edit.commit());
    const Passages all(project, text);
    EXPECT_EQ(this->words(all.around(place(u"alone"_s), PassageScope::Sentence)), u"I was alone."_s);
    EXPECT_EQ(this->words(all.around(place(u"alone"_s), PassageScope::Paragraph)),
              u"I was alone. Nobody came."_s);
    EXPECT_EQ(this->words(all.around(place(u"alone"_s), PassageScope::Turn)),
              u"I was alone. Nobody came.\nIt was dark."_s);
    EXPECT_EQ(all.partsOf(place(u"I was alone. Nobody came.\nIt was dark."_s), PassageScope::Sentence).size(),
              3U);
}

TEST_F(PassagesTest, PutLinesTogetherThatWereBrokenToAWidth)
{
    const QString page = u"Staff told us that the nights were the hardest part of the work\n"
                         u"in the home, because nobody from the practice could be reached\n"
                         u"and the out-of-hours service did not know the residents. Some\n"
                         u"waited for hours.\n"_s;
    const Passages all = passages(page.repeated(3));
    EXPECT_EQ(all.around(place(u"practice"_s), PassageScope::Paragraph),
              (TextRange{0, int(page.size()) - 1}));
    EXPECT_EQ(words(all.around(place(u"waited"_s), PassageScope::Sentence)), u"Some\nwaited for hours."_s);
}

TEST(WordStems, FindOtherFormsOfWords)
{
    WordStems english(u"en-GB"_s);
    EXPECT_EQ(english.find(u"care"_s, u"She cared; caring is care. A scarf scares."_s).size(), 3U);
    EXPECT_EQ(english.find(u"waiting list"_s, u"the waiting\nlists, waited. List"_s),
              (std::vector<TextRange>{{4, 17}}));
    EXPECT_EQ(english.find(u"night"_s, u"🙂 Nights"_s), (std::vector<TextRange>{{2, 8}}));
    WordStems welsh(u"cy"_s); // has none: the word itself
    EXPECT_EQ(welsh.find(u"nos"_s, u"Nos da, nosau"_s).size(), 1U);
}

} // namespace
} // namespace partsong
