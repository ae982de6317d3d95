// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv.h"
#include "core/formats/htmlpage.h"
#include "core/formats/odt.h"
#include "core/formats/odtwriter.h"
#include "core/formats/safetext.h"
#include "core/formats/zipfile.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QByteArray lineOf(const QStringList &cells)
{
    const QByteArray file = csvFile({cells, {}});
    EXPECT_TRUE(file.startsWith("\xEF\xBB\xBF"));
    EXPECT_TRUE(file.endsWith("\r\n"));
    return file.sliced(3).chopped(2);
}

// Something of everything, with words that would break a careless page.
Report report()
{
    Report report{.language = u"en-GB"_s,
                  .title = u"<Title> & 'co'"_s,
                  .above = u"Study"_s,
                  .subtitle = u"Sub\x01title"_s,
                  .contents = true};
    report.cover.facts.emplace_back(u"From"_s, plainRun(u"us"_s));
    report.add(ReportHeading{2, {{u"One"_s, ReportRun::Look::Plain, u"#0072B2"_s}}, u"one"_s});
    report.add(ReportParagraph{
        {{u"Plain "_s}, {u"strong"_s, ReportRun::Look::Strong}, {u"  two  blanks\tand\na line"_s}}});
    report.add(ReportHeading{6, plainRun(u"Too deep"_s)});
    report.add(
        ReportQuote{u"First  line\nsame.\n\nSecond\fthird"_s, u"A <relative>"_s, u"1:2"_s, u"Challenges"_s});
    report.add(ReportItems{
        {{plainRun(u"a"_s), 0}, {plainRun(u"b"_s), 1}, {plainRun(u"c"_s), 3}, {plainRun(u"d"_s), 0}}});
    report.add(ReportTable{u"Counts"_s, {u"Name"_s, u"N"_s}, {{plainRun(u"x"_s), plainRun(u"1"_s)}}, {1}});
    report.add(ReportHeading{2, {{u"Two"_s, ReportRun::Look::Plain, u"red\" onload=\"x"_s}}, u"two"_s});
    return report;
}

void expectSoundXml(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
}

} // namespace

TEST(Csv, QuotesWhatMustBeQuoted)
{
    EXPECT_EQ(lineOf({u"a"_s, u"b"_s}), "a,b");
    EXPECT_EQ(lineOf({u"a,b"_s, u"say \"x\""_s, u"two\nlines"_s}),
              "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\"");
    EXPECT_EQ(lineOf({u""_s, u""_s}), ",");
    EXPECT_EQ(lineOf({u"žluť 🙂"_s}), QByteArray("žluť 🙂"));
}

TEST(Csv, FormulasBecomeWords)
{
    EXPECT_EQ(lineOf({u"=1"_s, u"+1"_s, u"-1"_s, u"@x"_s}), "'=1,'+1,'-1,'@x");
    EXPECT_EQ(lineOf({u"\tx"_s}), "'\tx");
    EXPECT_EQ(lineOf({u"\rx"_s}), "\"'\rx\"");
    EXPECT_EQ(lineOf({u"a=1"_s, u" "_s}), "a=1,\" \"");
}

TEST(SafeText, DropsWhatNoPageMayHold)
{
    EXPECT_EQ(withoutControls(u"a\u0000b\u0007\tc\u007F\uFFFE"_s), u"ab\tc"_s);
    EXPECT_EQ(withoutControls(u"🙂"_s), u"🙂"_s);
    EXPECT_EQ(withoutControls(u"x"_s + QChar(0xD83D) + u"y"_s), u"xy"_s);
    EXPECT_EQ(htmlText(u"<a href='x'>&\"</a>"_s), u"&lt;a href=&#39;x&#39;&gt;&amp;&quot;&lt;/a&gt;"_s);
}

TEST(HtmlPage, NeverSkipsALevelAndClosesWhatItOpens)
{
    const QString page = QString::fromUtf8(htmlPage(report()));
    EXPECT_TRUE(page.contains(u"<h3 dir=\"auto\">Too deep</h3>"_s));
    EXPECT_EQ(page.count(u"<section"_s), page.count(u"</section>"_s));
    EXPECT_EQ(page.count(u"<ul>"_s), page.count(u"</ul>"_s));
    EXPECT_EQ(page.count(u"<li"_s), page.count(u"</li>"_s));
    EXPECT_TRUE(page.contains(u"<h1 dir=\"auto\">&lt;Title&gt; &amp; &#39;co&#39;</h1>"_s));
    EXPECT_TRUE(page.contains(u"Subtitle"_s));
    EXPECT_FALSE(page.contains(u"onload=\"x"_s));
    EXPECT_TRUE(page.contains(u"<p dir=\"auto\">First line same.</p><p dir=\"auto\">Second</p>"_s));
    EXPECT_TRUE(page.contains(u"<a href=\"#two\">"_s));
    EXPECT_TRUE(page.contains(u"<th scope=\"col\" class=\"number\">N</th>"_s));
}

TEST(OdtFile, IsADocumentThatReadersKnow)
{
    const QByteArray file = odtFile(report());
    // The kind is the first member, neither packed nor with extra fields, so that it stands at a fixed place.
    EXPECT_EQ(file.mid(30, 47), "mimetypeapplication/vnd.oasis.opendocument.text");
    const auto zip = ZipFile::open(file, u"a.odt"_s);
    ASSERT_TRUE(zip);
    for (const QString &part : {u"META-INF/manifest.xml"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s})
        expectSoundXml(zip->read(part).value_or(QByteArray()));
}

TEST(OdtFile, HoldsTogetherOnAPageWhatBelongsTogether)
{
    Report report{.language = u"en-GB"_s, .title = u"Codebook"_s};
    report.add(ReportHeading{2, plainRun(u"Night"_s)});
    report.add(ReportParagraph{plainRun(u"What night means"_s), ReportParagraph::Look::Note});
    report.add(ReportQuote{u"Nobody came."_s, u"Ruth"_s});
    report.add(ReportParagraph{plainRun(u"A remark"_s), ReportParagraph::Look::Note});
    report.add(ReportFacts{{{u"For"_s, plainRun(u"a"_s)}, {u"Not for"_s, plainRun(u"b"_s)}}});
    const auto zip = ZipFile::open(odtFile(report), u"a.odt"_s);
    ASSERT_TRUE(zip);
    const QByteArray content = zip->read(u"content.xml"_s).value_or(QByteArray());
    const QByteArray styles = zip->read(u"styles.xml"_s).value_or(QByteArray());
    for (const QByteArray style : {"Note", "Attribution", "Facts"}) {
        EXPECT_EQ(content.count("\"" + style + "_20_kept\""), 1) << style.constData();
        EXPECT_TRUE(styles.contains("style:name=\"" + style + "_20_kept\"")) << style.constData();
    }
    EXPECT_EQ(content.count("\"Note\""), 1);
    EXPECT_EQ(content.count("\"Facts\""), 1);
}

TEST(OdtFile, IsReadBackAsItWasWritten)
{
    const auto document = readOdt({odtFile(report()), u"a.odt"_s, {}});
    ASSERT_TRUE(document) << qPrintable(document.error().message);
    const QString text = QString::fromUtf8(document->text);
    for (const QString &words :
         {u"<Title> & 'co'"_s, u"Plain strong"_s, u"First line same."_s, u"Second"_s, u"third"_s,
          u"A <relative> · 1:2"_s, u"Challenges"_s, u"Name\tN"_s, u"x\t1"_s})
        EXPECT_TRUE(text.contains(words)) << qPrintable(words) << qPrintable(text);
    EXPECT_EQ(document->language, u"en-GB"_s);
}

} // namespace partsong
