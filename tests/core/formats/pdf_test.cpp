// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffiles.h"
#include "reading.h"

#include "core/formats/pageline.h"
#include "core/formats/visualline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

QStringList ordered(const QList<PageLine> &lines)
{
    LineNumbers numbers;
    QStringList words;
    for (const SpokenLine &line : readingOrder(lines, numbers))
        words.append(line.words);
    return words;
}

PageLine line(double x, double y, double width, const QString &words)
{
    return {QRectF(x, y, width, 10), words};
}

} // namespace

TEST(Pdf, PagesArePartedByFormFeeds)
{
    const auto document = reading(pdfOf({wordsAt(50, 700, "Hello there") + wordsAt(50, 680, "second line"),
                                         "", wordsAt(50, 700, "Page \\(3\\)")}),
                                  u"a.pdf"_s);
    EXPECT_EQ(document.text, "Hello there\nsecond line\n\f\fPage (3)\n");
    EXPECT_EQ(document.pages, 3);
    EXPECT_TRUE(document.pdf);
    EXPECT_EQ(document.encoding, QString());
}

TEST(Pdf, WithoutTextItStillHasPages)
{
    const auto document = reading(pdfOf({"0 0 100 100 re f", ""}), u"a.pdf"_s);
    EXPECT_EQ(document.text, "");
    EXPECT_EQ(document.pages, 2);
    EXPECT_EQ(issueKinds(document), QStringList{u"noText"_s});
}

TEST(Pdf, TurnsInItsText)
{
    const auto document = reading(
        pdfOf({wordsAt(50, 700, "GP: one") + wordsAt(50, 680, "Nurse: two") + wordsAt(50, 660, "goes on"),
               wordsAt(50, 700, "GP: three") + wordsAt(50, 680, "Nurse: four")}),
        u"a.pdf"_s);
    EXPECT_THAT(turnsOf(document), ElementsAre("GP|one", "Nurse|two\ngoes on", "GP|three", "Nurse|four"));
}

TEST(Pdf, WhatIsNoneIsDamaged)
{
    EXPECT_EQ(refusal("words", u"a.pdf"_s), u"damaged"_s);
    EXPECT_EQ(refusal("%PDF-1.4 and no more", u"a.pdf"_s), u"damaged"_s);
}

TEST(ReadingOrder, ColumnsOneAfterTheOther)
{
    QList<PageLine> lines{line(50, 20, 500, u"Title over both"_s)};
    for (int i = 0; i < 6; ++i) {
        lines.append(line(310, 50 + 12 * i, 240, u"right %1"_s.arg(i)));
        lines.append(line(50, 50 + 12 * i, 240, u"left %1"_s.arg(i)));
    }
    EXPECT_EQ(
        ordered(lines).join(u'|'),
        u"Title over both|left 0|left 1|left 2|left 3|left 4|left 5|right 0|right 1|right 2|right 3|right 4|right 5"_s);
}

TEST(ReadingOrder, LabelsStayWithTheirSpeech)
{
    QList<PageLine> lines;
    for (int i = 0; i < 6; ++i) {
        lines.append(line(50, 50 + 12 * i, 40, u"GP:"_s));
        lines.append(line(150, 50 + 12 * i, 400, u"speech %1"_s.arg(i)));
    }
    EXPECT_EQ(ordered(lines).first(), u"GP:\tspeech 0"_s);
    EXPECT_EQ(ordered(lines).size(), 6);
}

TEST(ReadingOrder, NumberedLinesLoseTheirNumbers)
{
    QList<PageLine> lines;
    for (int i = 1; i <= 8; ++i) {
        lines.append(line(20, 50 + 12 * i, 10, QString::number(i)));
        lines.append(line(50, 50 + 12 * i, 400, u"words"_s));
    }
    EXPECT_EQ(ordered(lines), QStringList(8, u"words"_s));
}

TEST(SpokenOrder, HebrewAndNumbers)
{
    QList<VisualPiece> pieces{{u"2016"_s, true}};
    for (const QChar c : u"םולש"_s)
        pieces.append({QString(c), false});
    EXPECT_EQ(spokenOrder(pieces).words, u"שלום 2016"_s);
    EXPECT_EQ(spokenOrder({{u"plain"_s, true}, {u"words"_s, false}}).words, u"plain words"_s);
    EXPECT_EQ(plainLetters({u"oﬃce"_s, {0, 1, 2, 3}}).words, u"office"_s);
}

} // namespace partsong
