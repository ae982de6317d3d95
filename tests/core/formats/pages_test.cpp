// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdffiles.h"
#include "picturefiles.h"
#include "reading.h"

#include "core/base/textindex.h"
#include "core/formats/pagecodec.h"
#include "core/formats/pagereader.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

PageReader readerOf(const QByteArray &bytes, const QString &name = u"a.pdf"_s, const QString &password = {})
{
    return PageReader([bytes]() -> Result<QByteArray> { return bytes; }, name, password);
}

QImage imageOf(PageReader &reader, int page, double scale, const QRect &rect)
{
    const auto image = reader.image({page, scale, rect});
    if (!image)
        ADD_FAILURE() << image.error().message.toStdString();
    return image.value_or(QImage());
}

QRectF boxOf(const PageText &page, const QByteArray &word)
{
    const qsizetype byte = page.text.indexOf(word);
    QRectF box;
    for (qsizetype i = 0; i < word.size() && byte >= 0; ++i)
        box = box.united(page.boxes[TextIndex(page.text).positionAt(byte) + i]);
    return box;
}

PagesInfo someInfo()
{
    return {{{595, 842}, {842, 595}}, {{u"One ☺"_s, 0, 100, 0}, {u"Elsewhere"_s, -1, 0, 1}}};
}

} // namespace

TEST(Pages, ArePaintedAsTheyLook)
{
    // A black square whose top left is 100 points from the left and 200 from the top of the page.
    auto reader = readerOf(pdfOf({"100 500 100 100 re f"}));
    const auto info = reader.open();
    ASSERT_TRUE(info) << info.error().message.toStdString();
    EXPECT_EQ(info->sizes, (QList<QSizeF>{{600, 800}}));
    const QImage half = imageOf(reader, 0, 0.5, {0, 0, 300, 400});
    EXPECT_EQ(half.size(), QSize(300, 400));
    EXPECT_EQ(half.pixelColor(75, 125), QColor(Qt::black));
    EXPECT_EQ(half.pixelColor(75, 90), QColor(Qt::white));
    const QImage tile = imageOf(reader, 0, 2, {190, 390, 40, 40});
    EXPECT_EQ(tile.pixelColor(5, 5), QColor(Qt::white));
    EXPECT_EQ(tile.pixelColor(20, 20), QColor(Qt::black));
}

TEST(Pages, TurnedOnesAreMeasuredAsShown)
{
    auto reader = readerOf(pdfWithPageEntries({"100 500 100 100 re f"}, "/Rotate 90"));
    const auto info = reader.open();
    ASSERT_TRUE(info);
    EXPECT_EQ(info->sizes, (QList<QSizeF>{{800, 600}}));
    // Turned to the right, what was 500 from the bottom is 500 from the left, and 100 from the top.
    const QImage page = imageOf(reader, 0, 1, {0, 0, 800, 600});
    EXPECT_EQ(page.pixelColor(550, 150), QColor(Qt::black));
    EXPECT_EQ(page.pixelColor(450, 150), QColor(Qt::white));
}

TEST(Pages, WordsStandWhereTheyAreAndAreThoseOfTheText)
{
    const QByteArray pdf =
        pdfOf({wordsAt(50, 700, "Hello there") + wordsAt(50, 680, "second line"), wordsAt(80, 90, "Last")});
    auto reader = readerOf(pdf);
    const auto first = reader.words(0);
    const auto last = reader.words(1);
    ASSERT_TRUE(first && last);
    EXPECT_EQ(first->text + '\f' + last->text, reading(pdf, u"a.pdf"_s).text);
    EXPECT_EQ(first->boxes.size(), TextIndex::countCharacters(first->text));
    const QRectF there = boxOf(*first, "there");
    EXPECT_NEAR(there.bottom(), 102, 4);
    EXPECT_NEAR(there.left(), 80, 3);
    EXPECT_GT(boxOf(*first, "second").top(), there.top() + 15);
    EXPECT_TRUE(first->boxes.last().isEmpty()); // the line end
}

TEST(Pages, WordsOfTurnedPagesStandWhereTheyAreShown)
{
    auto reader = readerOf(pdfWithPageEntries({wordsAt(100, 500, "Hello")}, "/Rotate 90"));
    const auto words = reader.words(0);
    ASSERT_TRUE(words);
    const QRectF box = boxOf(*words, "Hello");
    EXPECT_NEAR(box.top(), 100, 4);
    EXPECT_NEAR(box.left(), 500, 12);
    EXPECT_GT(box.height(), box.width());
}

TEST(Pages, WhatOthersMarkedIsFound)
{
    const QByteArray highlight =
        "/Annots[<</Type/Annot/Subtype/Highlight/Rect[50 690 200 712]/QuadPoints[50 712 "
        "110 712 50 696 110 696]/T(Ann)/Contents(Look here)/C[1 1 0]>>"
        "<</Type/Annot/Subtype/Square/Rect[300 300 400 350]/T(Bob)>>]";
    auto reader = readerOf(pdfWithPageEntries({wordsAt(50, 700, "Hello there")}, highlight));
    const auto marks = reader.marks();
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 2);
    EXPECT_EQ(marks->at(0).author, u"Ann"_s);
    EXPECT_EQ(marks->at(0).comment, u"Look here"_s);
    ASSERT_EQ(marks->at(0).boxes.size(), 1);
    EXPECT_NEAR(marks->at(0).boxes[0].left(), 50, 1);
    EXPECT_NEAR(marks->at(0).boxes[0].top(), 88, 1);
    EXPECT_EQ(marks->at(1).kind, PageMark::Kind::Area);
    EXPECT_NEAR(marks->at(1).boxes[0].top(), 450, 2);
}

TEST(Pages, ADocumentThatIsNoneIsSaid)
{
    auto reader = readerOf("%PDF-1.4 and no more");
    EXPECT_EQ(reader.open().error().kind, ErrorKind::Damaged);
    auto text = readerOf("words", u"a.txt"_s);
    EXPECT_EQ(text.open().error().kind, ErrorKind::Format);
    EXPECT_EQ(reader.image({0, 1, {0, 0, 10, 10}}).error().kind, ErrorKind::Damaged);
}

TEST(Pages, APageThatIsTooMuchIsAnErrorAndTheOthersAreStillShown)
{
    ReaderLimits limits;
    limits.seconds = 1;
    const QByteArray pdf = pdfBomb(60);
    PageReader reader([pdf]() -> Result<QByteArray> { return pdf; }, u"bomb.pdf"_s, {}, limits);
    ASSERT_TRUE(reader.open());
    EXPECT_FALSE(reader.words(0));
    EXPECT_TRUE(reader.marks()); // in another process, which has opened it again
}

TEST(Pictures, AreOnePageAndTurnedAsTheCameraSays)
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setPixelColor(0, 0, Qt::black);
    const auto document = reading(jpegTurned(image, 6), u"a.jpg"_s);
    EXPECT_TRUE(document.picture);
    EXPECT_EQ(document.pages, 1);
    EXPECT_TRUE(document.text.isEmpty());
    auto reader = readerOf(jpegTurned(image, 6), u"a.jpg"_s);
    EXPECT_EQ(reader.open()->sizes, (QList<QSizeF>{{20, 40}}));
    const QImage shown = imageOf(reader, 0, 1, {0, 0, 20, 40});
    EXPECT_LT(shown.pixelColor(19, 0).lightness(), 150); // its top left corner is top right now
    EXPECT_GT(shown.pixelColor(0, 39).lightness(), 150);
}

TEST(Pictures, OfEachKindAreRead)
{
    QImage image(30, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QRandomGenerator random(3);
    for (int i = 0; i < 200; ++i)
        image.setPixelColor(10 + random.bounded(20), random.bounded(20), QColor::fromRgb(random.generate()));
    for (const char *format : {"png", "jpeg", "webp", "tiff"}) {
        const QByteArray bytes = pictureOf(image, format);
        ASSERT_FALSE(bytes.isEmpty()) << format;
        EXPECT_TRUE(reading(bytes, u"a"_s).picture) << format;
    }
    auto reader = readerOf(pictureOf(image, "png"), u"a.png"_s);
    EXPECT_EQ(imageOf(reader, 0, 2, {0, 0, 60, 40}).pixelColor(5, 5), QColor(Qt::white));
}

TEST(Pictures, OfSeveralInOneFileTheFirstIsTaken)
{
    EXPECT_TRUE(reading(tiffOf(1), u"a.tiff"_s).issues.isEmpty());
    const ReadDocument three = reading(tiffOf(3), u"a.tiff"_s);
    ASSERT_EQ(three.issues.size(), 1);
    EXPECT_TRUE(three.issues[0].text.contains(u"3 picture"_s));
}

TEST(Pictures, HostileOnesAreRefused)
{
    EXPECT_EQ(refusal(pngSaying(60'000, 60'000), u"a.png"_s), u"tooLarge"_s);
    EXPECT_EQ(refusal(pngSaying(20, 20), u"a.png"_s), u"damaged"_s);
    EXPECT_EQ(refusal("words", u"a.jpg"_s), u"damaged"_s);
    EXPECT_EQ(refusal("GIF89a....", u"a"_s), u"format"_s);
}

TEST(PageCodec, RoundTrips)
{
    const auto info = decodedInfo(encodedInfo(someInfo()));
    ASSERT_TRUE(info && *info);
    EXPECT_EQ(**info, someInfo());
    const PageText words{"é🙂\n", {{1, 2, 3, 4}, {5.5, 6, 7, 8}, {}}};
    const auto text = decodedWords(encodedWords(words));
    ASSERT_TRUE(text && *text);
    EXPECT_EQ(**text, words);
    QImage image(7, 3, QImage::Format_RGB32);
    image.fill(0xFF123456);
    const auto picture = decodedImage(encodedImage(image), {7, 3});
    ASSERT_TRUE(picture && *picture);
    EXPECT_EQ(**picture, image);
    EXPECT_FALSE(decodedImage(encodedImage(image), {3, 7}));
    const auto wrong = decodedWords(encodedPageError({ErrorKind::TooLarge, u"much"_s, {}, {}, {}}));
    ASSERT_TRUE(wrong && !*wrong);
    EXPECT_EQ(wrong->error().kind, ErrorKind::TooLarge);
}

TEST(PageCodec, SpoiledAnswersAreNothingOrSound)
{
    const QByteArray good = encodedInfo(someInfo());
    for (qsizetype size = 0; size < good.size(); ++size)
        EXPECT_FALSE(decodedInfo(good.first(size)));
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bad = good;
        bad[random.bounded(bad.size())] = static_cast<char>(random.bounded(256));
        const auto info = decodedInfo(bad);
        if (info && *info) {
            EXPECT_FALSE((*info)->sizes.isEmpty());
        }
    }
    EXPECT_FALSE(decodedWords(encodedWords({"two", {{}, {}}})));
    EXPECT_FALSE(decodedPageRequest(
        encodedPageRequest({PageRequest::Kind::Image, {}, {0, 1, {0, 0, 100'000, 100'000}}, 0})));
}

TEST(RealFiles, PagesOfPdfsAreShownAndTheirWordsAreThoseOfTheText)
{
    QDirIterator walk(QStringLiteral(PARTSONG_SHARED_DATA "/pdf"), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto reader = readerOf(file.readAll(), walk.fileName());
        const auto info = reader.open();
        if (!info) {
            EXPECT_FALSE(info.error().message.isEmpty());
            continue;
        }
        file.seek(0);
        const auto document = readDocument(file.readAll(), walk.fileName());
        ASSERT_TRUE(document);
        const QList<QByteArray> pages = document->text.split('\f');
        const int last = static_cast<int>(std::min<qsizetype>(info->sizes.size(), 12));
        for (int page = 0; page < last; ++page) {
            const auto words = reader.words(page);
            ASSERT_TRUE(words) << walk.fileName().toStdString();
            if (!document->text.isEmpty()) {
                EXPECT_EQ(words->text, pages.value(page)) << walk.fileName().toStdString() << page;
            }
        }
        EXPECT_TRUE(reader.image({0, 0.5, {0, 0, 50, 50}})) << walk.fileName().toStdString();
    }
}

} // namespace partsong
