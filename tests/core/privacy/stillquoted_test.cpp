// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/stillquoted.h"

#include "core/coding/quotes.h"
#include "core/links/memos.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

namespace partsong {

using namespace Qt::StringLiterals;

TEST(StillQuoted, IsWhatRepeatsAStretchOfASource)
{
    TestProject project;
    const Id<Source> source =
        project.addSource(u"Ruth"_s, u"We came in the night, and nobody had told us\nanything at all."_s);
    const Id<Source> other = project.addSource(u"Mair"_s, u"Something quite different was said here."_s);
    const Id<Coding> coding = project.addCoding(project.textOf(source), project.addCode(u"Night"_s), 0, 30);
    ASSERT_TRUE(addQuote(project, coding));
    const auto memo = addMemo(
        project, {.title = u"Alone"_s, .text = u"She says: “nobody had told us — anything at ALL”. Why?"_s});
    ASSERT_TRUE(memo && addMemo(project, {.text = u"In the night, and then?"_s})); // four words
    const auto quoted = stillQuoted(project, source);
    ASSERT_EQ(quoted.size(), 1U);
    EXPECT_EQ(quoted.front().subject, memo->id.uuid());
    EXPECT_EQ(quoted.front().kind, u"memo"_s);
    EXPECT_EQ(quoted.front().title, u"Alone"_s);
    EXPECT_EQ(quoted.front().words, u"nobody had told us — anything at ALL"_s);
    EXPECT_TRUE(stillQuoted(project, other).empty());
}

} // namespace partsong
