// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"
#include "core/themes/themes.h"
#include "core/workshop/arrow.h"
#include "core/workshop/boardpainter.h"
#include "core/workshop/canvases.h"
#include "core/workshop/fittedtext.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshops.h"
#include "tests/support/onestep.h"

#include <QXmlStreamReader>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A small board with one of everything, words long and short, and words that run from right to left.
Id<Canvas> paintedBoard(TestProject &project)
{
    const Id<Workshop> workshop =
        addWorkshop(project, {.name = u"W"_s, .tables = {u"Kettle"_s, u"Lamp"_s}}).value().id;
    const Id<Canvas> canvas = addCanvas(project, workshop, u"A night in a care home"_s).value().id;
    const Id<Theme> theme =
        addTheme(
            project, u"Keys/Everyone has one piece of the key"_s,
            {.statement =
                 u"Many people help, but each may do only one part. Sometimes the medicine and the pump are in the room and nobody there is allowed to start. People want the staff in the home to be trusted to do more."_s})
            .value()
            .id;
    const Id<Source> source = project.addSource(
        u"Ruth"_s,
        u"They said the drawer was locked and that the key was with somebody who had gone home at six."_s);
    const Id<Code> code = project.addCode(u"Where the plan is kept"_s);
    const Id<Coding> coding = project.addCoding(project.textOf(source), code, 10, 90);
    const Id<Quote> quote = addQuote(project, coding,
                                     {.cuts = {},
                                      .masks = {},
                                      .attribution = u"A relative, home B"_s,
                                      .forWorkshop = {},
                                      .forPpi = {},
                                      .forPublication = {}})
                                .value();
    const Id<CanvasItem> frame =
        addFrame(project, canvas, QRectF(0, 0, 304, 944), u"What we heard"_s).value().id;
    const Id<CanvasItem> other =
        addFrame(project, canvas, QRectF(380, 0, 544, 464), u"Somebody notices"_s).value().id;
    EXPECT_TRUE(
        putCards(project, canvas, {subjectId(theme), subjectId(quote), subjectId(code)}, QPointF(24, 56)));
    EXPECT_TRUE(addConnector(project, frame, other, u"so"_s));
    const auto write = [&](const QString &text, const QString &table, const QPointF &at, int dots) {
        const auto note = addNote(
            project,
            {.canvas = canvas, .text = text, .table = table, .group = u"Care home staff"_s, .at = at});
        EXPECT_TRUE(setDots(project, note->note.id, dots));
        return note->item.id;
    };
    const auto first =
        write(u"The kitchen knows first. Nobody rings the kitchen."_s, u"Kettle"_s, {396, 56}, 4);
    const auto second = write(
        u"I told them on the Thursday she wasn't right. It's not written anywhere, and the nurse who came on the Friday had never met her, and so it all began again from the beginning."_s,
        u"Lamp"_s, {572, 56}, 12);
    write(u"Yes."_s, u"Kettle"_s, {748, 56}, 0);
    write(u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s, u"Lamp"_s, {396, 260}, 1);
    write(u"אף אחד לא ענה לטלפון"_s, u"Lamp"_s, {572, 260}, 0);
    EXPECT_TRUE(addConnector(project, first, second));
    return canvas;
}

} // namespace

TEST(BoardPainter, PaintsEveryPart)
{
    TestProject project;
    const BoardPicture picture = boardPicture(project, paintedBoard(project));
    EXPECT_EQ(picture.parts.size(), 12U);
    const QImage image = boardImage(picture, 2);
    EXPECT_EQ(image.width(), static_cast<int>((924 + 64) * 2));
    // The paper of the first note, between its words and its foot.
    EXPECT_EQ(image.pixelColor((396 + 32 + 3) * 2, (56 + 32 + 60) * 2), QColor(noteColours().front()));
    if (qEnvironmentVariableIsSet("PARTSONG_LOOK"))
        image.save(qEnvironmentVariable("PARTSONG_LOOK") + u"/board.png"_s);
}

TEST(BoardPainter, SvgIsWholeAndSaysItInWords)
{
    TestProject project;
    const QByteArray svg = boardSvg(boardPicture(project, paintedBoard(project)));
    QXmlStreamReader xml(svg);
    QString words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            words += xml.text();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_TRUE(words.contains(u"A night in a care home"_s));
    EXPECT_TRUE(words.contains(u"Note of table Kettle, Care home staff: The kitchen knows first."_s));
    EXPECT_TRUE(words.contains(u"Not yet approved for workshops"_s));
    if (qEnvironmentVariableIsSet("PARTSONG_LOOK")) {
        QFile file(qEnvironmentVariable("PARTSONG_LOOK") + u"/board.svg"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(svg);
    }
}

TEST(BoardPainter, AnEmptyBoardIsAnEmptySheet)
{
    EXPECT_FALSE(boardImage({u"Empty"_s, {}, {}}).isNull());
    EXPECT_TRUE(boardSvg({u"Empty"_s, {}, {}}).contains("<svg"));
}

TEST(BoardPainter, WordsShrinkBeforeTheyAreCut)
{
    const QFont font;
    const FittedText small = fitText(u"one two three"_s, font, QSizeF(140, 80), 17, 9);
    EXPECT_EQ(small.pixelSize, 17);
    EXPECT_TRUE(small.whole);
    const FittedText longer = fitText(u"word "_s.repeated(30), font, QSizeF(140, 80), 17, 9);
    EXPECT_LT(longer.pixelSize, 17);
    const FittedText cut = fitText(u"word "_s.repeated(3000), font, QSizeF(140, 80), 17, 9);
    EXPECT_FALSE(cut.whole);
    EXPECT_TRUE(cut.lines.last().endsWith(u'…'));
    EXPECT_LE(cut.height(), 80);
}

TEST(BoardPainter, ArrowsEndAtEdges)
{
    const Arrow arrow = arrowBetween(QRectF(0, 0, 100, 100), QRectF(300, 0, 100, 100));
    EXPECT_EQ(arrow.line.p1(), QPointF(100, 50));
    EXPECT_EQ(arrow.head.first(), QPointF(300, 50));
    EXPECT_TRUE(arrowBetween(QRectF(0, 0, 100, 100), QRectF(50, 50, 100, 100)).empty());
    EXPECT_TRUE(connectorPath({}).isEmpty());
}

} // namespace partsong
