// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csvreader.h"
#include "core/formats/readdocument.h"
#include "core/formats/readtable.h"
#include "core/formats/xlsxstyles.h"
#include "officefiles.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

PlainTable csv(const QString &text)
{
    const auto table = tableFromCsv(text, u"t.csv"_s);
    EXPECT_TRUE(table);
    return table.value_or(PlainTable());
}

const QByteArray Spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// A workbook whose first sheet holds this; the second sheet is another.
QByteArray workbook(const QByteArray &sheet, const Members &more = {}, const QByteArray &properties = {})
{
    const QByteArray space = "xmlns=\"" + Spreadsheet + "\"";
    return zipOf(
        Members{
            {u"_rels/.rels"_s,
             "<Relationships><Relationship Id=\"a\" Type=\"" + Relations
                 + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {u"xl/workbook.xml"_s,
             "<workbook " + space + " xmlns:r=\"" + Relations + "\"><workbookPr " + properties
                 + "/><sheets><sheet name=\"People\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Else\" "
                   "sheetId=\"2\" r:id=\"r2\"/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s,
             "<Relationships><Relationship Id=\"r1\" Type=\"" + Relations
                 + "/worksheet\" Target=\"worksheets/first.xml\"/><Relationship Id=\"r2\" Type=\"" + Relations
                 + "/worksheet\" Target=\"worksheets/second.xml\"/><Relationship Id=\"r3\" Type=\""
                 + Relations + "/sharedStrings\" Target=\"/xl/strings.xml\"/><Relationship Id=\"r4\" Type=\""
                 + Relations + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {u"xl/strings.xml"_s,
             "<sst " + space
                 + "><si><t>Name</t></si><si><r><t>Ma</t></r><r><rPr><b/></rPr><t>ir</t></r>"
                   "<rPh><t>no</t></rPh></si><si><t>a_x000D_\nb</t></si></sst>"},
            {u"xl/styles.xml"_s,
             "<styleSheet " + space
                 + "><numFmts><numFmt numFmtId=\"164\" "
                   "formatCode=\"[$-809]dd\\ mmmm\\ yyyy\"/></numFmts><cellStyleXfs><xf "
                   "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf "
                   "numFmtId=\"22\"/></cellXfs></styleSheet>"},
            {u"xl/worksheets/first.xml"_s,
             "<worksheet " + space + "><sheetData>" + sheet + "</sheetData></worksheet>"},
            {u"xl/worksheets/second.xml"_s,
             "<worksheet " + space + "><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"},
        }
        + more);
}

Result<PlainTable> read(const QByteArray &bytes)
{
    const auto document =
        readDocument(bytes, u"people.xlsx"_s, {.encoding = {}, .password = {}, .table = true});
    if (!document)
        return std::unexpected(document.error());
    return tableFromCsv(QString::fromUtf8(document->text), u"people.xlsx"_s);
}

} // namespace

TEST(Csv, IsReadAsSpreadsheetsWriteIt)
{
    const PlainTable table = csv(u"Name,Says\nMair,\"a, \"\"b\"\"\nc\"\n\n,,\nRuth,\n"_s);
    EXPECT_EQ(table.heads, (QStringList{u"Name"_s, u"Says"_s}));
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0], (QStringList{u"Mair"_s, u"a, \"b\"\nc"_s}));
    EXPECT_EQ(table.rows[1], (QStringList{u"Ruth"_s, u""_s}));
}

TEST(Csv, FindsWhatKeepsCellsApart)
{
    EXPECT_EQ(csv(u"a;b,c;d\n1;2;3"_s).heads.size(), 3);
    EXPECT_EQ(csv(u"a\tb\n1\t2\n"_s).rows[0], (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(csv(u"sep=|\na|b,c\n1|2\n"_s).heads, (QStringList{u"a"_s, u"b,c"_s}));
}

TEST(Csv, HeadsHaveNamesOfTheirOwnAndRowsTheirLength)
{
    const PlainTable table = csv(u"Name,,Name,\nx\n1,2,3,4,5\n"_s);
    EXPECT_EQ(table.heads, (QStringList{u"Name"_s, u"Column 2"_s, u"Name (2)"_s}));
    EXPECT_EQ(table.rows[0].size(), 3);
    EXPECT_EQ(table.rows[1], (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

TEST(Csv, WhatWeWroteComesBack)
{
    const PlainTable table{{u"Name"_s, u"Sum"_s},
                           {{u"=HYPERLINK(1)"_s, u"-5"_s}, {u" \"a\",\nb"_s, u"'t"_s}}};
    const PlainTable again = csv(QString::fromUtf8(csvFile(table).sliced(3)).remove(u'\r'));
    EXPECT_EQ(again.heads, table.heads);
    EXPECT_EQ(again.rows, table.rows);
}

TEST(Csv, IsNotReadWithoutEnd)
{
    QString wide = u"a"_s;
    wide += QString(3000, u',') + u"\n"_s;
    EXPECT_EQ(tableFromCsv(wide, u"t.csv"_s).error().kind, ErrorKind::TooLarge);
    EXPECT_EQ(tableFromCsv(u"\n,,\n"_s, u"t.csv"_s).error().kind, ErrorKind::Empty);
    QString tall = u"a\n"_s;
    for (int i = 0; i <= MostRows; ++i)
        tall += u"1\n"_s;
    EXPECT_EQ(tableFromCsv(tall, u"t.csv"_s).error().kind, ErrorKind::TooLarge);
}

TEST(Xlsx, GivesTheFirstSheetAsItShows)
{
    const auto table = read(workbook(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>Born</t></is></c>"
        "<c r=\"D1\" t=\"str\"><f>1</f><v>Ill</v></c><c r=\"E1\" t=\"str\"><v>Sum</v></c></row>"
        "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"s\"><v>2</v></c><c r=\"C3\" "
        "s=\"1\"><v>14611</v></c><c r=\"D3\" t=\"b\"><v>1</v></c><c r=\"E3\"><v>33.299999999999997</v></c>"
        "<c r=\"F3\" t=\"e\"><v>#REF!</v></c></row>"
        "<row><c t=\"s\"><v>77</v></c><c s=\"2\"><v>45000.5</v></c></row>"));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->heads, (QStringList{u"Name"_s, u"Column 2"_s, u"Born"_s, u"Ill"_s, u"Sum"_s}));
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_EQ(table->rows[0], (QStringList{u"Mair"_s, u"a\nb"_s, u"1940-01-01"_s, u"true"_s, u"33.3"_s}));
    EXPECT_EQ(table->rows[1].at(1), u"2023-03-15T12:00"_s);
}

TEST(Xlsx, CountsDatesAsTheWorkbookSays)
{
    const QByteArray cells = "<row><c t=\"str\"><v>D</v></c></row><row><c s=\"1\"><v>1</v></c></row><row><c "
                             "s=\"1\"><v>61</v></c></row>";
    const auto table = read(workbook(cells));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->rows[0].front(), u"1900-01-01"_s);
    EXPECT_EQ(table->rows[1].front(), u"1900-03-01"_s);
    EXPECT_EQ(read(workbook(cells, {}, "date1904=\"1\""))->rows[0].front(), u"1904-01-02"_s);
}

TEST(Xlsx, KnowsDatesByTheirFormats)
{
    EXPECT_EQ(formOfFormat(14, {}), CellForm::Date);
    EXPECT_EQ(formOfFormat(20, {}), CellForm::Time);
    EXPECT_EQ(formOfFormat(2, {}), CellForm::Number);
    EXPECT_EQ(formOfFormat(164, u"0.00 \"days\""_s), CellForm::Number);
    EXPECT_EQ(formOfFormat(164, u"[Red]#,##0;[Blue]-0"_s), CellForm::Number);
    EXPECT_EQ(formOfFormat(164, u"General"_s), CellForm::Number);
    EXPECT_EQ(formOfFormat(164, u"mmm-yy"_s), CellForm::Date);
    EXPECT_EQ(formOfFormat(164, u"h:mm AM/PM"_s), CellForm::Time);
    EXPECT_EQ(formOfFormat(164, u"[h]:mm"_s), CellForm::Elapsed);
}

TEST(Xlsx, IsRefusedWhereItIsNoWorkbookOrATrap)
{
    EXPECT_EQ(read("PK\x03\x04 nothing").error().kind, ErrorKind::Damaged);
    EXPECT_EQ(read(zipOf({{u"a"_s, "b"}})).error().kind, ErrorKind::Damaged);
    EXPECT_EQ(read(workbook({})).error().kind, ErrorKind::Empty);
    EXPECT_EQ(read(workbook({}, {{u"xl/worksheets/first.xml"_s, "<!DOCTYPE x><worksheet/>"}})).error().kind,
              ErrorKind::Format);
    EXPECT_EQ(read(workbook("<row><c r=\"A1\"><v>1</c></row>")).error().kind, ErrorKind::Damaged);
    const auto far = read(workbook("<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"));
    ASSERT_TRUE(far);
    EXPECT_EQ(far->heads.size(), 1);
    QByteArray tall;
    for (int i = 0; i <= MostRows; ++i)
        tall += "<row/>";
    EXPECT_EQ(read(workbook(tall)).error().kind, ErrorKind::TooLarge);
}

TEST(Xlsx, IsNoDocument)
{
    const auto document = readDocument(workbook("<row><c><v>1</v></c></row>"), u"people.xlsx"_s);
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().kind, ErrorKind::Format);
    EXPECT_EQ(readTableText({"%PDF-1.4", u"a.pdf"_s, {}}).error().kind, ErrorKind::Format);
}

} // namespace partsong
