// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/correcttext.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// As if the source had been imported from a PDF.
void givePages(Project &project, Id<Source> id)
{
    Edit edit(project, PARTSONG_LABEL("Pages"));
    Source source = *edit.find(id);
    source.kind = SourceKind::Pdf;
    source.pages = 2;
    edit.update(source);
    ASSERT_TRUE(edit.commit());
}

} // namespace

// Passages whose words are all gone stand at the same empty place, yet each keeps its own old words.
TEST(MergeCodes, KeepsOrphansApart)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"Interview"_s, u"one two three four"_s));
    const Id<Code> from = project.addCode(u"From"_s);
    const Id<Code> into = project.addCode(u"Into"_s);
    project.addCoding(text, from, 4, 7);
    project.addCoding(text, into, 8, 13);
    ASSERT_TRUE(correctText(project, text, {0, 18}, u"all else"_s));
    ASSERT_TRUE(mergeCodes(project, from, into));
    QStringList words;
    for (const Coding &coding : project->all<Coding>())
        words << coding.orphanWords;
    EXPECT_EQ(words, (QStringList{u"two"_s, u"three"_s}));
}

TEST(MergeCodes, KeepsRectanglesApartThatBeginAtTheSameCorner)
{
    TestProject project;
    const Id<Source> letter = project.addSource(u"Letter"_s, u"one two"_s);
    const Id<Text> text = project.textOf(letter);
    givePages(project, letter);
    const Id<Code> from = project.addCode(u"From"_s);
    const Id<Code> into = project.addCode(u"Into"_s);
    for (const Id<Code> code : {from, into}) {
        NewCoding coding;
        coding.code = code;
        coding.anchor.text = text;
        coding.anchor.page = 1;
        coding.anchor.width = code == from ? 100 : 20;
        coding.anchor.height = 30;
        ASSERT_TRUE(applyCode(project, coding));
    }
    ASSERT_TRUE(mergeCodes(project, from, into));
    EXPECT_EQ(project->all<Coding>().size(), 2U);
}
