// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/memo.h"
#include "core/privacy/namehits.h"
#include "core/privacy/names.h"
#include "core/store/check.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

class Names : public testing::Test {
protected:
    Names()
    {
        source = project.addSource(u"Ann at home"_s, u"🙂 Ann came. Ann's tea, Annie's too."_s);
        text = project.textOf(source);
        code = project.addCode(u"Ann, again and again Ann"_s);
        on = project.addCoding(text, code, 2, 5); // Ann
        after = project.addCoding(text, code, 18, 21); // tea
        across = project.addCoding(text, code, 6, 14); // came. An
        Edit edit(project, PARTSONG_LABEL("Memo"));
        Memo memo;
        memo.id = Id<Memo>::make();
        memo.text = u"What Ann means."_s;
        memo.person = project->person().id;
        edit.insert(memo);
        EXPECT_TRUE(edit.commit());
    }

    std::vector<NameHit> hits() const
    {
        const auto found = findNames(project, NameFinder(project->all<RealName>()));
        EXPECT_TRUE(found);
        return found.value_or(std::vector<NameHit>());
    }

    TestProject project{TestProject::Where::Memory, u"Ann the researcher"_s};
    Id<Source> source;
    Id<Text> text;
    Id<Code> code;
    Id<Coding> on;
    Id<Coding> after;
    Id<Coding> across;
};

} // namespace

TEST_F(Names, AreKeptInATable)
{
    const auto ann = addName(project, u" Ann "_s, u"Mary"_s);
    ASSERT_TRUE(ann);
    EXPECT_EQ(addName(project, u"Ann"_s, u"Joan"_s).error().kind, ErrorKind::Format);
    EXPECT_EQ(addName(project, u"Bob"_s, u"Ann"_s).error().kind, ErrorKind::Format);
    EXPECT_EQ(takeNames(project, {{{}, u"Ann"_s, u"Joan"_s, {}}, {{}, u"Bob"_s, u"Tom"_s, {}}}).value_or(0),
              2);
    EXPECT_EQ(project->find(*ann)->pseudonym, u"Joan"_s);
    EXPECT_EQ(takeNames(project, {{{}, u"Bob"_s, u"Tom"_s, {}}}).value_or(-1), 0);
    ASSERT_TRUE(removeNames(project, {*ann}));
    EXPECT_EQ(project->all<RealName>().size(), 1U);
    ASSERT_TRUE(project->undo(2));
    EXPECT_EQ(project->find(*ann)->pseudonym, u"Mary"_s);
}

TEST_F(Names, AreFoundWhereverThereAreWords)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    const auto found = hits();
    ASSERT_EQ(found.size(), 6U); // two in the text, the source's name, two in the code's, the memo
    EXPECT_TRUE(found[0].inText());
    EXPECT_EQ(found[0].range, (TextRange{2, 5}));
    EXPECT_EQ(found[0].before, u"🙂 "_s);
    EXPECT_EQ(found[0].after, u" came. Ann's tea, Annie's too."_s);
    EXPECT_EQ(found[0].subject, subjectId(source));
    EXPECT_EQ(found[1].range, (TextRange{12, 15}));
}

TEST_F(Names, AreReplacedSoThatCodingsMoveAndStay)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Rosemary"_s));
    const QString before = project.dump();
    EXPECT_EQ(replaceNames(project, hits()).value_or(0), 6);
    EXPECT_EQ(project.words(text).toStdString(), "🙂 Rosemary came. Rosemary's tea, Annie's too.");
    EXPECT_EQ(project.quote(on), u"Rosemary"_s);
    EXPECT_EQ(project.quote(after), u"tea"_s);
    EXPECT_EQ(project.quote(across), u"came. "_s);
    EXPECT_EQ(project->find(code)->name, u"Rosemary, again and again Rosemary"_s);
    EXPECT_EQ(project->person().name, u"Ann the researcher"_s);
    EXPECT_EQ(project->all<RealName>().front().name, u"Ann"_s);
    EXPECT_TRUE(checkStudy(project)->ok());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), before);
}

TEST_F(Names, AreReplacedWhereTheyWereTickedAlone)
{
    ASSERT_TRUE(addName(project, u"Ann"_s, u"Mary"_s));
    auto chosen = hits();
    std::erase_if(
        chosen, [](const NameHit &hit) { return hit.range.start > 12 || hit.before.startsWith(u"What"_s); });
    {
        Edit edit(project, PARTSONG_LABEL("Correct"));
        edit.splice(text, 0, 0, u"Now: "_s); // meanwhile: what was found in the text stands elsewhere
        ASSERT_TRUE(edit.commit());
    }
    EXPECT_EQ(replaceNames(project, chosen).value_or(0), 2);
    EXPECT_EQ(project.words(text).toStdString(), "Now: 🙂 Ann came. Ann's tea, Annie's too.");
    EXPECT_EQ(project->find(code)->name, u"Mary, again and again Ann"_s);
}

TEST_F(Names, AStudyHoldsThemUntilTheyAreSealed)
{
    EXPECT_TRUE(holdsRealNames(project));
    TestProject empty;
    EXPECT_FALSE(holdsRealNames(empty));
}
