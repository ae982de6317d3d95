// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"
#include "tests/core/formats/pdffiles.h"
#include "tests/core/formats/picturefiles.h"

// Pages of PDFs and pictures: imported, and regions of them coded.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QStringList region(const QString &source, const QString &page, const QString &rect)
{
    return {u"--code"_s, u"C"_s, u"--source"_s, source, u"--page"_s, page, u"--rect=%1"_s.arg(rect)};
}

// A study with a PDF of two pages turned to the right, 800 × 600 points, and a picture of 20 × 40 pixels.
class PagesStudy : public CliStudy {
public:
    PagesStudy()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        write(u"photo.jpg"_s, jpegTurned(image, 6));
        write(u"two.pdf"_s, pdfWithPageEntries({wordsAt(50, 700, "Hello there"), ""}, "/Rotate 90"));
        does(u"code add"_s, {u"C"_s});
        imported = oneStep(u"import"_s, {file(u"two.pdf"_s), file(u"photo.jpg"_s)});
    }
    QJsonObject imported;
};

} // namespace

TEST(CliPages, PdfsAndPicturesAreImported)
{
    const PagesStudy study;
    const QJsonArray sources = study.imported[u"sources"_s].toArray();
    EXPECT_EQ(column(sources, u"kind"_s), (QStringList{u"pdf"_s, u"picture"_s}));
    EXPECT_EQ(sources[0][u"pages"_s].toInt(), 2);
    EXPECT_EQ(sources[1][u"pages"_s].toInt(), 1);
    EXPECT_EQ(sources[1][u"characters"_s].toInt(), 0);
    EXPECT_EQ(study.imported[u"issues"_s].toArray().size(), 0);
    EXPECT_TRUE(study.does(u"check"_s)[u"ok"_s].toBool());
}

TEST(CliPages, RegionsAreCodedInPointsOfThePageAsShown)
{
    const PagesStudy study;
    const QJsonObject coding = study.oneStep(u"apply"_s, region(u"two"_s, u"2"_s, u"700,500,100,100"_s));
    EXPECT_EQ(coding[u"page"_s].toInt(), 2);
    EXPECT_EQ(coding[u"rect"_s].toArray(), (QJsonArray{700, 500, 100, 100}));
    EXPECT_TRUE(coding[u"start"_s].isNull());
    EXPECT_EQ(coding[u"quote"_s].toString(), QString());
    EXPECT_FALSE(coding[u"orphan"_s].toBool());
    study.oneStep(u"apply"_s, region(u"photo"_s, u"1"_s, u"0,20.5,20,19.5"_s));
    const QJsonArray codings = study.lists(u"codings"_s, {u"--source"_s, u"photo"_s});
    ASSERT_EQ(codings.size(), 1);
    EXPECT_EQ(codings[0][u"rect"_s].toArray(), (QJsonArray{0, 20.5, 20, 19.5}));
    EXPECT_TRUE(study.does(u"check"_s)[u"ok"_s].toBool());
}

TEST(CliPages, RegionsNeverJoin)
{
    const PagesStudy study;
    study.does(u"apply"_s, region(u"two"_s, u"1"_s, u"10,10,100,100"_s));
    study.idle(u"apply"_s, region(u"two"_s, u"1"_s, u"10,10,100,100"_s)); // nor are they made twice
    study.does(u"apply"_s, region(u"two"_s, u"1"_s, u"20,20,100,100"_s));
    study.does(u"apply"_s, {u"--code"_s, u"C"_s, u"--source"_s, u"two"_s, u"--range"_s, u"0:5"_s});
    EXPECT_EQ(study.lists(u"codings"_s).size(), 3);
}

TEST(CliPages, WhatLiesOutsideIsRefused)
{
    const PagesStudy study;
    const Ran outside = study.run(u"apply"_s, region(u"two"_s, u"1"_s, u"0,0,9999,9999"_s));
    EXPECT_TRUE(outside.message().contains(u"page 1 of “two”"_s));
    for (const auto &[page, rect] : {std::pair{u"0"_s, u"1,1,10,10"_s},
                                     {u"3"_s, u"1,1,10,10"_s},
                                     {u"1"_s, u"1,1,0,10"_s},
                                     {u"1"_s, u"-1,1,10,10"_s},
                                     {u"1"_s, u"1,1,-5,10"_s},
                                     {u"1"_s, u"1,595,10,10"_s},
                                     {u"1"_s, u"795,1,10,10"_s}})
        study.refused(u"range"_s, u"apply"_s, region(u"two"_s, page, rect));
    study.refused(u"range"_s, u"apply"_s, region(u"photo"_s, u"1"_s, u"0,0,40,20"_s));
    study.write(u"words.txt"_s, "only words");
    study.does(u"import"_s, {study.file(u"words.txt"_s)});
    study.refused(u"range"_s, u"apply"_s, region(u"words"_s, u"1"_s, u"0,0,4,2"_s));
    for (const QStringList &wrong :
         {QStringList{u"--page"_s, u"1"_s},
          {u"--rect"_s, u"1,1,2,2"_s},
          {u"--page"_s, u"1"_s, u"--rect"_s, u"1,1,2"_s},
          {u"--page"_s, u"1"_s, u"--rect"_s, u"1,1,2,2"_s, u"--range"_s, u"0:1"_s}}) {
        EXPECT_EQ(
            study.run(u"apply"_s, QStringList{u"--code"_s, u"C"_s, u"--source"_s, u"two"_s} + wrong).code, 2);
    }
}

namespace {

// One page that Ann highlighted in yellow and Ben in green, with a frame and a note.
QByteArray markedPdf()
{
    return pdfWithPageEntries(
        {wordsAt(50, 700, "The nights are long here") + wordsAt(50, 660, "and nobody comes.")},
        "/Annots["
        "<</Type/Annot/Subtype/Highlight/Rect[50 690 200 712]/QuadPoints[72 712 107 712 72 696 107 696]"
        "/T(Ann)/Contents(Look here)/C[1 1 0]>>"
        "<</Type/Annot/Subtype/Highlight/Rect[50 650 200 672]/QuadPoints[48 672 200 672 48 656 200 656]"
        "/T(Ben)/C[0 1 0]>>"
        "<</Type/Annot/Subtype/Square/Rect[300 300 400 350]/T(Ben)/C[0 1 0]>>"
        "<</Type/Annot/Subtype/Text/Rect[500 500 520 520]/T(Ann)/Contents(Why so?)/C[1 1 0]>>]");
}

} // namespace

TEST(CliPages, WhatOthersMarkedIsListed)
{
    const CliStudy study;
    study.does(u"import"_s, {study.write(u"marked.pdf"_s, markedPdf())});
    const QStringList source{u"--source"_s, u"marked"_s};
    const QJsonArray marks = study.lists(u"marks"_s, source);
    ASSERT_EQ(marks.size(), 4);
    EXPECT_EQ(column(marks, u"kind"_s), (QStringList{u"highlight"_s, u"highlight"_s, u"area"_s, u"note"_s}));
    EXPECT_EQ(column(marks, u"author"_s), (QStringList{u"Ann"_s, u"Ben"_s, u"Ben"_s, u"Ann"_s}));
    EXPECT_EQ(marks[0][u"words"_s].toString(), u"nights"_s);
    EXPECT_EQ(marks[0][u"start"_s].toInt(), 4);
    EXPECT_EQ(marks[0][u"end"_s].toInt(), 10);
    EXPECT_EQ(marks[0][u"page"_s].toInt(), 1);
    EXPECT_EQ(marks[0][u"note"_s].toString(), u"Look here"_s);
    EXPECT_EQ(marks[0][u"colour"_s].toString(), u"#FFFF00"_s);
    EXPECT_TRUE(marks[0][u"rect"_s].toArray().isEmpty());
    EXPECT_TRUE(marks[2][u"start"_s].isNull());
    EXPECT_EQ(marks[2][u"rect"_s].toArray().size(), 4);
    EXPECT_EQ(marks[3][u"note"_s].toString(), u"Why so?"_s);
    EXPECT_EQ(study.lists(u"marks"_s, source + QStringList{u"--author"_s, u"Ben"_s}).size(), 2);
    EXPECT_EQ(study.lists(u"marks"_s, source + QStringList{u"--kind"_s, u"note"_s}).size(), 1);
    study.write(u"words.txt"_s, "only words");
    study.does(u"import"_s, {study.file(u"words.txt"_s)});
    study.refused(u"format"_s, u"marks"_s, {u"--source"_s, u"words"_s});
    EXPECT_EQ(study.run(u"marks"_s).code, 2);
}

TEST(CliPages, WhatOthersMarkedIsCoded)
{
    const CliStudy study;
    study.does(u"import"_s, {study.write(u"marked.pdf"_s, markedPdf())});
    study.does(u"code add"_s, {u"Others/Yellow"_s});
    const QStringList given{u"--source"_s, u"marked"_s, u"--code"_s, u"Yellow"_s};
    const QStringList yellow = given + QStringList{u"--colour"_s, u"#ffff00"_s};
    const QJsonObject coded = study.oneStep(u"marks code"_s, yellow);
    EXPECT_EQ(coded[u"marks"_s].toInt(), 2);
    const QJsonArray codings = coded[u"codings"_s].toArray();
    ASSERT_EQ(codings.size(), 2);
    EXPECT_EQ(column(codings, u"code"_s), (QStringList{u"Others/Yellow"_s, u"Others/Yellow"_s}));
    EXPECT_EQ(codings[0][u"quote"_s].toString(), u"nights"_s);
    EXPECT_EQ(codings[0][u"comment"_s].toString(), u"Ann: Look here"_s);
    EXPECT_EQ(codings[1][u"page"_s].toInt(), 1);
    study.idle(u"marks code"_s, yellow); // they are coded already
    EXPECT_EQ(study.oneStep(u"marks code"_s, given + QStringList{u"--mark"_s, u"2"_s})[u"marks"_s].toInt(),
              1);
    EXPECT_EQ(study.idle(u"marks code"_s, given + QStringList{u"--author"_s, u"Cy"_s})[u"marks"_s].toInt(),
              0);
    study.refused(u"notFound"_s, u"marks code"_s, given + QStringList{u"--mark"_s, u"5"_s});
    study.refused(u"notFound"_s, u"marks code"_s, {u"--source"_s, u"marked"_s, u"--code"_s, u"Nothing"_s});
    EXPECT_TRUE(study.does(u"check"_s)[u"ok"_s].toBool());
}

TEST(CliPages, FilesInAPdfAreTold)
{
    const CliStudy study;
    const QJsonObject imported =
        study.does(u"import"_s, {study.write(u"with.pdf"_s, pdfWithAttachment({wordsAt(50, 700, "Words")}))});
    ASSERT_EQ(imported[u"issues"_s].toArray().size(), 1);
    const QJsonValue issue = imported[u"issues"_s].toArray()[0];
    EXPECT_EQ(issue[u"kind"_s].toString(), u"format"_s);
    EXPECT_TRUE(issue[u"text"_s].toString().contains(u"1 attached file"_s));
    EXPECT_EQ(imported[u"sources"_s].toArray().size(), 1);
}

TEST(CliPages, PicturesThatAreNoneAreRefused)
{
    const CliStudy study;
    study.write(u"large.png"_s, pngSaying(60'000, 60'000));
    study.write(u"words.jpg"_s, "words");
    study.refused(u"tooLarge"_s, u"import"_s, {study.file(u"large.png"_s)});
    study.refused(u"damaged"_s, u"import"_s, {study.file(u"words.jpg"_s)});
}

} // namespace partsong
