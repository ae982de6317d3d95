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

ReadDocument odt(const QByteArray &text, const Members &more = {})
{
    return reading(odtOf(text, more), u"a.odt"_s);
}

} // namespace

TEST(Odt, ParagraphsBlanksAndStyles)
{
    const auto document = odt("<text:h text:outline-level=\"2\">Night care</text:h>\n<text:p>  One\n "
                              "<text:span text:style-name=\"B\">bold 🙂</text:span> "
                              "x<text:s text:c=\"3\"/>y<text:tab/>z<text:line-break/>w</text:p><text:p/>"
                              "<text:p text:style-name=\"I\">it</text:p>");
    EXPECT_EQ(document.text, "Night care\nOne bold 🙂 x   y\tz\nw\n\nit\n");
    EXPECT_THAT(runsOf(document, Style::Heading), ElementsAre("2:Night care"));
    EXPECT_THAT(runsOf(document, Style::Bold), ElementsAre("0:bold 🙂"));
    EXPECT_THAT(runsOf(document, Style::Italic), ElementsAre("0:it"));
}

TEST(Odt, ListsTablesAndNotes)
{
    const auto document =
        odt("<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></"
            "text:list-item></text:list>"
            "</text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>c</"
            "text:p><text:p>d</text:p>"
            "</table:table-cell><table:table-cell "
            "table:number-columns-repeated=\"2\"/></table:table-row></table:table>"
            "<text:p>e<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</"
            "text:p></text:note-body>"
            "</text:note>f<office:annotation><text:p>comment</text:p></office:annotation></text:p>");
    EXPECT_EQ(document.text, "a\nb\nc d\t\t\nef\nnote\n");
    EXPECT_THAT(runsOf(document, Style::List), ElementsAre("1:a", "2:b"));
    EXPECT_THAT(runsOf(document, Style::Table), ElementsAre("0:c d\t\t"));
}

TEST(Odt, FramesFollowAndDeletionsAreGone)
{
    const auto document =
        odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></"
            "text:deletion></text:changed-region>"
            "</text:tracked-changes><text:p>a<draw:frame><draw:text-box><text:p>box</text:p></"
            "draw:text-box></draw:frame>b"
            "<draw:frame><draw:image xlink:href=\"http://example.org/x.png\"/></draw:frame></text:p>");
    EXPECT_EQ(document.text, "ab\nbox\n");
    EXPECT_EQ(issueKinds(document), QStringList{u"refused"_s});
}

TEST(Odt, LockedAndTrapped)
{
    EXPECT_EQ(refusal(odtOf("<text:p>a</text:p>",
                            {{u"META-INF/manifest.xml"_s, "<m:manifest><m:encryption-data/></m:manifest>"}}),
                      u"a.odt"_s),
              u"encrypted"_s);
    EXPECT_EQ(refusal(zipOf({{u"content.xml"_s, "<!DOCTYPE a><a/>"}}), u"a.odt"_s), u"format"_s);
    EXPECT_EQ(refusal(zipOf({{u"x"_s, "a"}}), u"a.odt"_s), u"damaged"_s);
    EXPECT_EQ(refusal("words", u"a.odt"_s), u"damaged"_s);
}

} // namespace partsong
