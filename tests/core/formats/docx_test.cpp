// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefiles.h"
#include "reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

QByteArray par(const QByteArray &runs, const QByteArray &properties = {})
{
    return "<w:p>" + (properties.isEmpty() ? QByteArray() : "<w:pPr>" + properties + "</w:pPr>") + runs
        + "</w:p>";
}

QByteArray run(const QByteArray &words, const QByteArray &properties = {})
{
    return "<w:r>" + (properties.isEmpty() ? QByteArray() : "<w:rPr>" + properties + "</w:rPr>")
        + "<w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
}

ReadDocument docx(const QByteArray &body, const Members &more = {})
{
    return reading(docxOf(body, more), u"a.docx"_s);
}

} // namespace

TEST(Docx, ParagraphsAndTurns)
{
    const auto document =
        docx(par(run("Interviewer:", "<w:b/>") + run(" How are you? 🙂")) + par({})
             + par(run("Nurse 1:", "<w:rStyle w:val=\"Strong\"/>") + run(" Fine<![CDATA[ & well]]>"))
             + par(run("Interviewer: x")) + par(run("Nurse 1: y")));
    EXPECT_EQ(document.text,
              "Interviewer: How are you? 🙂\n\nNurse 1: Fine & well\nInterviewer: x\nNurse 1: y\n");
    EXPECT_THAT(
        turnsOf(document),
        ElementsAre("Interviewer|How are you? 🙂", "Nurse 1|Fine & well", "Interviewer|x", "Nurse 1|y"));
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre("0:Interviewer:", "0:Nurse 1:"));
    EXPECT_EQ(document.styles[1].range, (TextRange{29, 37}));
    EXPECT_EQ(document.language, u"en-GB"_s);
    EXPECT_EQ(document.encoding, QString());
}

TEST(Docx, HeadingsAndLists)
{
    const auto document =
        docx(par(run("One"), "<w:pStyle w:val=\"berschrift2\"/>")
             + par(run("Two"), "<w:pStyle w:val=\"Own\"/>") + par(run("Three"), "<w:outlineLvl w:val=\"0\"/>")
             + par(run("a"), "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"4\"/></w:numPr>")
             + par(run("b", "<w:i/>"), "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"));
    EXPECT_THAT(runsOf(document, Style::Heading), ElementsAre("2:One", "2:Two", "1:Three"));
    EXPECT_THAT(runsOf(document, Style::List), ElementsAre("2:a"));
    EXPECT_THAT(runsOf(document, Style::Italic), ElementsAre("0:b"));
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre());
}

TEST(Docx, TablesAreRowsOfCells)
{
    const QByteArray inner =
        "<w:tbl><w:tr><w:tc>" + par(run("in")) + "</w:tc><w:tc>" + par(run("ner")) + "</w:tc></w:tr></w:tbl>";
    const auto document =
        docx(par(run("before")) + "<w:tbl><w:tr><w:tc>" + par(run("a")) + par(run("b")) + "</w:tc><w:tc>"
             + inner + par({}) + "</w:tc></w:tr><w:tr><w:tc>" + par({}) + "</w:tc><w:tc>" + par(run("c"))
             + "</w:tc></w:tr></w:tbl>" + par(run("after")));
    EXPECT_EQ(document.text, "before\na b\tin ner\n\tc\nafter\n");
    EXPECT_THAT(runsOf(document, Style::Table), ElementsAre("0:a b\tin ner\n\tc"));
}

TEST(Docx, TrackedChangesReadAsAccepted)
{
    const auto document =
        docx(par(run("a") + "<w:ins>" + run("b")
                     + "</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveFrom>" + run("d")
                     + "</w:moveFrom>",
                 "<w:rPr><w:del/></w:rPr>")
             + par(run("e", "<w:i/><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange>")));
    EXPECT_EQ(document.text, "abe\n");
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre());
}

TEST(Docx, TabsBreaksAndSigns)
{
    EXPECT_EQ(docx(par("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</"
                       "w:t></w:r>")
                   + par("<w:r><w:br w:type=\"page\"/><w:t>e</w:t></w:r>"))
                  .text,
              "a\tb\nc\u2011d\ne\n");
}

TEST(Docx, NotesStandAtTheEnd)
{
    const QByteArray notes =
        "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        "<w:footnote w:id=\"0\"><w:p><w:r><w:t>separator</w:t></w:r></w:p></w:footnote>"
        "<w:footnote "
        "w:id=\"7\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>note</w:t></w:r></w:p></w:footnote></"
        "w:footnotes>";
    EXPECT_EQ(docx(par(run("a") + "<w:r><w:footnoteReference w:id=\"7\"/></w:r>" + run("b")) + par(run("c")),
                   {{u"word/footnotes.xml"_s, notes}})
                  .text,
              "ab\nc\nnote\n");
}

TEST(Docx, TextBoxesFollowTheirParagraph)
{
    EXPECT_EQ(docx(par(run("a") + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>"
                       + par(run("box"))
                       + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
                       + par(run("box"))
                       + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("b")))
                  .text,
              "ab\nbox\n");
}

TEST(Docx, HiddenWordsAreSaid)
{
    const auto document = docx(par(run("a") + run("secret", "<w:vanish/>")));
    EXPECT_EQ(document.text, "a\n");
    EXPECT_EQ(issueKinds(document), QStringList{u"refused"_s});
}

TEST(Docx, NothingOutsideIsOpened)
{
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"a\" Type=\"x/image\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
        "<Relationship Id=\"b\" Type=\"x/hyperlink\" Target=\"https://example.org\" "
        "TargetMode=\"External\"/></Relationships>";
    const auto document = docx(par(run("a")), {{u"word/_rels/document.xml.rels"_s, relations}});
    ASSERT_EQ(issueKinds(document), QStringList{u"refused"_s});
    EXPECT_TRUE(document.issues[0].text.startsWith(u"1 reference"_s));
}

TEST(Docx, BadFilesAreRefused)
{
    const QByteArray good = docxOf(par(run(QByteArray("words ").repeated(300))));
    EXPECT_EQ(refusal(good.first(good.size() - 100), u"a.docx"_s), u"damaged"_s);
    EXPECT_EQ(refusal(good.first(good.size() / 2), u"a.docx"_s), u"damaged"_s);
    EXPECT_EQ(refusal("just words", u"a.docx"_s), u"damaged"_s);
    EXPECT_EQ(refusal(zipOf({{u"x.txt"_s, "a"}}), u"a.docx"_s), u"damaged"_s);
    EXPECT_EQ(refusal(docxOf(par({})), u"a.docx"_s), u"empty"_s);
    EXPECT_EQ(refusal(docxOf("<w:p><w:r>"), u"a.docx"_s), u"damaged"_s);
    const QString ole = u"EncryptedPackage"_s;
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
                          + QByteArray(reinterpret_cast<const char *>(ole.utf16()), 32),
                      u"a.docx"_s),
              u"encrypted"_s);
    EXPECT_EQ(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", u"a.docx"_s), u"format"_s);
}

TEST(Docx, TrapsAreRefused)
{
    const QByteArray type =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    EXPECT_EQ(refusal(zipOf({{u"word/document.xml"_s, type}}), u"a.docx"_s), u"format"_s);
    EXPECT_EQ(refusal(zipOf({{u"word/document.xml"_s, QByteArray(40 << 20, ' ')}}), u"a.docx"_s),
              u"tooLarge"_s);
    EXPECT_EQ(
        refusal(docxOf(QByteArray("<w:sdt>").repeated(100'000) + QByteArray("</w:sdt>").repeated(100'000)),
                u"a.docx"_s),
        u"tooLarge"_s);
    QByteArray attributes = "<w:p";
    for (int i = 0; i < 100'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=\"\"";
    EXPECT_EQ(refusal(docxOf(attributes + "/>"), u"a.docx"_s), u"tooLarge"_s);
    Members many;
    for (int i = 0; i < 10'001; ++i)
        many.append({QString::number(i), "a"});
    EXPECT_EQ(refusal(docxOf(par(run("a")), many), u"a.docx"_s), u"tooLarge"_s);
}

} // namespace partsong
