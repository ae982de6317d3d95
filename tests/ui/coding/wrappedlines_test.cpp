// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textindex.h"
#include "core/sources/turn.h"
#include "core/sources/wrappedlines.h"
#include "core/store/edit.h"
#include "tests/support/testproject.h"
#include "ui/coding/readingtext.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// A page as it comes out of a PDF.
const QString Page = u"Staff told us that the nights were the hardest part of the work\n"
                     u"in the home, because nobody from the practice could be reached\n"
                     u"and the out-of-hours service did not know the residents. Some\n"
                     u"waited for hours.\n"
                     u"One nurse kept a list of her own, and went through it with the\n"
                     u"family whenever she had the time. She called it her little inter-\n"
                     u"national phone book, and it was the first thing that she looked\n"
                     u"at when somebody was in pain.\n"
                     u"\n"
                     u"• nobody was told about the medicines that had been prescribed\n"
                     u"• nobody wrote down who had been called and what they had said\n"_s;

QStringList paragraphsOf(const ReadingText &text)
{
    QStringList all;
    for (const ReadingParagraph &paragraph : text.paragraphs())
        all << text.wordsOf(paragraph);
    return all;
}

TEST(WrappedLines, ArePutTogetherAndStayUnitByUnitWhereTheyWere)
{
    const ReadingText text = ReadingText::of(Page);
    EXPECT_EQ(text.words(), Page);
    const QStringList all = paragraphsOf(text);
    ASSERT_EQ(all.size(), 6);
    EXPECT_TRUE(all[0].startsWith(u"Staff told us"_s));
    EXPECT_TRUE(all[0].endsWith(u"Some waited for hours."_s)) << all[0].toStdString();
    EXPECT_TRUE(all[1].contains(u"inter-\u200Bnational"_s)) << all[1].toStdString();
    EXPECT_TRUE(all[3].startsWith(u"• nobody was"_s));
    EXPECT_TRUE(all[4].startsWith(u"• nobody wrote"_s));
    for (const ReadingParagraph &paragraph : text.paragraphs())
        EXPECT_EQ(text.wordsOf(paragraph).size(), paragraph.length);
    EXPECT_EQ(text.paragraphAt(int(Page.indexOf(u"practice"_s))), 0);
    EXPECT_EQ(text.paragraphAt(int(Page.indexOf(u"One nurse"_s))), 1);
}

TEST(WrappedLines, BlanksBesideALineEndAreOne)
{
    const QString one = WrappedLines::asOne(u"in both Cairo \t\n\t University"_s);
    EXPECT_EQ(one.size(), 28);
    EXPECT_EQ(QString(one).remove(QChar(0x200B)), u"in both Cairo University"_s);
    EXPECT_EQ(WrappedLines::asOne(u"long-\nterm"_s), u"long-\u200Bterm"_s);
}

TEST(WrappedLines, LeaveParagraphsOfOneLineAlone)
{
    QString interview;
    for (int i = 0; i < 20; ++i)
        interview +=
            u"Well, that is what we did, and nobody told us otherwise at the time, as far as I know. "_s
                .repeated(1 + i % 4)
            + u'\n';
    EXPECT_FALSE(WrappedLines(interview).any());
    EXPECT_EQ(ReadingText::of(interview).count(), 21);
    EXPECT_FALSE(WrappedLines(u"Short lines.\nOf a poem.\n"_s.repeated(30)).any());
}

TEST(WrappedLines, AnotherVoiceBeginsAParagraph)
{
    TestProject project;
    const QString lines = u"I said that nobody had been told about it, and that this was how\n"
                          u"it always went, and she agreed with me about all of it and then\n"_s;
    const QString words = lines.repeated(6);
    const Id<Source> source = project.addSource(u"Minutes"_s, words);
    Edit edit(*project, PARTSONG_LABEL("Turns"));
    Turn turn;
    turn.id = Id<Turn>::make();
    turn.text = project.textOf(source);
    turn.range = {int(2 * lines.size()), int(words.size()) - 1};
    edit.insert(turn);
    ASSERT_TRUE(edit.commit());
    const ReadingText text = ReadingText::of(*project, project.textOf(source));
    EXPECT_EQ(text.paragraph(text.paragraphAt(turn.range.start)).start, turn.range.start);
}

} // namespace
} // namespace partsong
