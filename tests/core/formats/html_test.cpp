// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

QByteArray html(const QByteArray &text)
{
    return reading(text, u"a.html"_s).text;
}

} // namespace

TEST(Html, BlocksBecomeLines)
{
    EXPECT_EQ(html("<html lang=cy><head><title>T</title><style>p{}</style></head><body><h1>Head  &amp; "
                   "more</h1><p>One\n two<br>three</p>"
                   "<p></p><div>a<div>b</div>c</div><script>alert('<p>no')</script><!-- no --></body>"),
              "Head & more\nOne two\nthree\na\nb\nc\n");
}

TEST(Html, StylesListsAndTables)
{
    const auto document = reading(
        "<h2>H</h2><p>x <b>bold</b> <em>it "
        "🙂</em></p><ul><li>a<ol><li>b</ol><li>c</ul><table><caption>cap</caption>"
        "<tr><td>d<p>e</p></td><td><table><tr><td>f</td></tr></table></td></tr><tr><th>g<th></table>after",
        u"a.html"_s);
    EXPECT_EQ(document.text, "H\nx bold it 🙂\na\nb\nc\ncap\nd e\tf\ng\t\nafter\n");
    EXPECT_THAT(runsOf(document, Style::Heading), ElementsAre("2:H"));
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre("0:bold"));
    EXPECT_THAT(runsOf(document, Style::Italic), ElementsAre("0:it 🙂"));
    EXPECT_THAT(runsOf(document, Style::List), ElementsAre("1:a", "2:b", "1:c"));
    EXPECT_EQ(document.styles.last().range, (TextRange{20, 32}));
}

TEST(Html, EntitiesAndLiterals)
{
    EXPECT_EQ(html("<p>&eacute;&#233;&#x1F642;&nbsp;&lt;b&gt; &unknown; &#150; 1 < 2 & 3</p>"),
              "éé🙂\u00A0<b> &unknown; – 1 < 2 & 3\n");
}

TEST(Html, EncodingIsDeclared)
{
    EXPECT_EQ(html("<meta charset='windows-1255'><p>\xF9\xEC\xE5\xED</p>"), "שלום\n");
    EXPECT_EQ(html("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-2\"><p>\xB1</p>"),
              "ą\n");
}

TEST(Html, PreKeepsItsLines)
{
    EXPECT_EQ(html("<pre>\na  b\n\nc</pre>d"), "a  b\n\nc\nd\n");
}

TEST(Html, NothingIsFetched)
{
    EXPECT_EQ(issueKinds(reading(
                  "<img src='http://example.org/x'><link href='file:///etc/passwd'><a href='http://x'>a</a>",
                  u"a.html"_s)),
              QStringList{u"refused"_s});
}

TEST(Html, HostilePagesTakeLittleTime)
{
    reading(QByteArray("<table><tr><td>a").repeated(20'000), u"a.html"_s);
    reading("<p>" + QByteArray("a ").repeated(3'000'000), u"a.html"_s);
    for (const char *piece : {"<a b=\"", "<", "<!--", "&", "<script>", "<b>", "</p>", "<pre>\n"})
        refusal("a" + QByteArray(piece).repeated(300'000), u"a.html"_s);
}

TEST(Html, Turns)
{
    EXPECT_THAT(
        turnsOf(reading("<p><strong>GP:</strong> a</p><p><strong>Nurse:</strong> b<p>GP: c<p>Nurse: d",
                        u"a.html"_s)),
        ElementsAre("GP|a", "Nurse|b", "GP|c", "Nurse|d"));
}

} // namespace partsong
