// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codebookcomparison.h"

#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/pastcodebook.h"
#include "core/store/naming.h"
#include "tests/support/testproject.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <ranges>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

struct ComparisonTest : testing::Test {
    TestProject project;
    Id<Text> text = project.textOf(project.addSource(u"Interview"_s, u"one two three four five six seven"_s));
    Id<Code> night = project.addCode(u"Night"_s);
    Id<Code> day = project.addCode(u"Day"_s);
    Id<Coding> first = project.addCoding(text, night, 0, 3);
    Id<Coding> second = project.addCoding(text, night, 8, 13);
    qint64 start = project->lastStep();

    // "kind code|before|after|from|to", one a line.
    QStringList told(qint64 from, qint64 to) const
    {
        QStringList lines;
        const auto changes = compareCodebooks(project, from, to);
        EXPECT_TRUE(changes);
        for (const CodebookChange &change : changes.value_or(std::vector<CodebookChange>()))
            lines << line(change);
        return lines;
    }
    QStringList told() const { return told(start, project->lastStep()); }
    static QString line(const CodebookChange &change)
    {
        return u"%1 %2|%3|%4|%5|%6"_s.arg(enumName(change.kind), change.path, change.before, change.after,
                                          change.from, change.to);
    }
    static CodeFields definition(const QString &words)
    {
        return {.colour = {}, .definition = words, .include = {}, .exclude = {}, .example = {}};
    }
};

TEST_F(ComparisonTest, TellsOfNamesPlacesWordsAndColours)
{
    ASSERT_TRUE(setCode(project, night, definition(u"After ten."_s)));
    const qint64 defined = project->lastStep();
    ASSERT_TRUE(renameCode(project, night, u"Nights"_s));
    ASSERT_TRUE(moveCode(project, night, day));
    ASSERT_TRUE(setCode(project, night, definition(u"After nine."_s)));
    ASSERT_TRUE(setCode(
        project, day,
        {.colour = u"#102030"_s, .definition = {}, .include = {}, .exclude = u"No."_s, .example = {}}));
    const QString colour = project->find(day)->colour;
    const QStringList lines = told(defined, project->lastStep());
    EXPECT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines.contains(u"renamed Day/Nights|Night|Nights||"_s)) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"moved Day/Nights|Night|Day/Nights||Day"_s)) << qPrintable(lines.join(u'\n'));
    EXPECT_TRUE(lines.contains(u"redefined Day/Nights|After ten.|After nine.||"_s));
    EXPECT_TRUE(lines.contains(u"redefined Day||No.||"_s));
    EXPECT_EQ(lines.filter(u"recoloured Day"_s).size(), 1);
    EXPECT_TRUE(lines.filter(u"recoloured Day"_s).front().endsWith(u"|#102030||"_s));
    EXPECT_EQ(told(start, defined), QStringList{u"redefined Night||After ten.||"_s});
    EXPECT_TRUE(told(defined, defined).isEmpty());
}

TEST_F(ComparisonTest, TellsWhatCameAndWentAndHowCountsMoved)
{
    ASSERT_TRUE(addCode(project, u"Food/Tea"_s));
    ASSERT_TRUE(removeCode(project, day));
    project.addCoding(text, night, 14, 18);
    EXPECT_EQ(told(),
              (QStringList{u"removed Day|Day|||"_s, u"added Food||Food||"_s, u"added Food/Tea||Food/Tea||"_s,
                           u"counts Night|2|3||"_s}));
    ASSERT_TRUE(project->undo(3));
    EXPECT_TRUE(told().isEmpty());
}

TEST_F(ComparisonTest, TellsAMergeFromARemoval)
{
    ASSERT_TRUE(mergeCodes(project, night, day));
    EXPECT_EQ(told(), (QStringList{u"counts Day|0|2||"_s, u"merged Night|Night|Day|Night|Day"_s}));
    ASSERT_TRUE(project->undo());
    ASSERT_TRUE(removeCode(project, night));
    EXPECT_EQ(told(), QStringList{u"removed Night|Night|||"_s});
}

// An empty code leaves no passages to tell by.
TEST_F(ComparisonTest, TellsWhatAnEmptyCodeWasMergedInto)
{
    const Id<Code> food = project.addCode(u"Food"_s);
    const Id<Code> tea = project.addCode(u"Tea"_s, food);
    start = project->lastStep();
    ASSERT_TRUE(mergeCodes(project, tea, food)); // into the one above it
    ASSERT_TRUE(mergeCodes(project, food, day));
    EXPECT_EQ(
        told(),
        (QStringList{u"merged Food|Food|Day|Food|Day"_s, u"merged Food/Tea|Food/Tea|Day|Food/Tea|Day"_s}));
    ASSERT_TRUE(project->undo(2));
    EXPECT_TRUE(told().isEmpty());
}

// All its passages were equal to passages of the other code, so none was handed over.
TEST_F(ComparisonTest, TellsAMergeThatOnlyJoinedEqualPassages)
{
    project.addCoding(text, day, 0, 3);
    project.addCoding(text, day, 8, 13);
    start = project->lastStep();
    ASSERT_TRUE(mergeCodes(project, night, day));
    EXPECT_EQ(told(), QStringList{u"merged Night|Night|Day|Night|Day"_s});
}

TEST_F(ComparisonTest, TellsACodeThatWasSplitOffFromANewOne)
{
    const Id<Code> late = project.addCode(u"Late"_s, night);
    const Id<Code> early = project.addCode(u"Early"_s, night);
    ASSERT_TRUE(recode(project, {first}, late));
    EXPECT_EQ(told(),
              (QStringList{u"counts Night|2|1||"_s, u"added Night/Early||Night/Early||"_s,
                           u"split Night/Late|Night|Night/Late|Night|Night/Late"_s}));
    ASSERT_TRUE(recode(project, {second}, early));
    ASSERT_TRUE(moveCode(project, late, {}));
    ASSERT_TRUE(moveCode(project, early, {}));
    ASSERT_TRUE(removeCode(project, night));
    EXPECT_EQ(told(),
              (QStringList{u"split Early|Night|Early|Night|Early"_s, u"split Late|Night|Late|Night|Late"_s,
                           u"removed Night|Night|||"_s}));
}

TEST_F(ComparisonTest, RefusesStepsThatAreNotThereOrTheWrongWayRound)
{
    EXPECT_EQ(compareCodebooks(project, 0, start + 1).error().kind, ErrorKind::Range);
    EXPECT_EQ(compareCodebooks(project, start, start - 1).error().kind, ErrorKind::Range);
    Progress stopped;
    stopped.cancel();
    EXPECT_EQ(compareCodebooks(project, 0, start, stopped).error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(stepBy(project, QDateTime::currentMSecsSinceEpoch() + 1000), start);
    EXPECT_EQ(stepBy(project, 1000), 0);
}

TEST_F(ComparisonTest, TellsTwoPersonsApart)
{
    const Id<Person> ada = project->person().id;
    ASSERT_TRUE(setCode(project, night, definition(u"After ten."_s)));
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(setCode(project, night, definition(u"After nine."_s)));
    project.addCoding(text, night, 14, 18);
    ASSERT_TRUE(addCode(project, u"Food"_s));
    const Id<Person> ben = project->person().id;
    QStringList lines;
    for (const CodebookChange &change : comparePersons(project, ada, ben))
        lines << line(change);
    EXPECT_EQ(lines,
              (QStringList{u"removed Day|Day|||"_s, u"added Food||Food||"_s,
                           u"redefined Night|After ten.|After nine.||"_s, u"counts Night|2|1||"_s}));
}

// Two persons with a codebook that a third made.
struct PersonsTest : ComparisonTest {
    Id<Person> ada;
    Id<Person> ben;

    PersonsTest()
    {
        project->actAs(u"Ada"_s);
        coded(u"Ada"_s, night, 14, 18);
        ada = project->person().id;
        coded(u"Ben"_s, night, 19, 23);
        ben = project->person().id;
    }
    Id<Coding> coded(const QString &person, Id<Code> code, int from, int to)
    {
        project->actAs(person);
        return project.addCoding(text, code, from, to);
    }
    QStringList differences() const
    {
        QStringList lines;
        for (const CodebookChange &change : comparePersons(project, ada, ben))
            lines << line(change)
                    + (change.by == Doer::None        ? u""_s
                           : change.by == Doer::First ? u" Ada"_s
                                                      : u" Ben"_s);
        return lines;
    }
    QStringList theOtherWayRound()
    {
        std::swap(ada, ben);
        const QStringList lines = differences();
        std::swap(ada, ben);
        return lines;
    }
};

TEST_F(PersonsTest, AMergeIsToldOfTheOneWhoMerged)
{
    const Id<Code> dusk = *addCode(project, u"Dusk"_s); // Ben's
    coded(u"Ben"_s, dusk, 0, 3);
    coded(u"Ada"_s, dusk, 4, 7);
    const QStringList before = differences();
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(mergeCodes(project, dusk, night));
    EXPECT_TRUE(differences().contains(u"merged Dusk|Dusk|Night|Dusk|Night Ben"_s))
        << qPrintable(differences().join(u'\n'));
    EXPECT_TRUE(theOtherWayRound().contains(u"merged Dusk|Night|Dusk|Dusk|Night Ada"_s))
        << qPrintable(theOtherWayRound().join(u'\n'));
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(differences(), before);
    // One that Ada never had is none of her codebook.
    const Id<Code> dawn = *addCode(project, u"Dawn"_s);
    ASSERT_TRUE(mergeCodes(project, dawn, night));
    EXPECT_EQ(differences(), before);
}

TEST_F(PersonsTest, ASplitIsToldOfTheOneWhoSplit)
{
    const Id<Coding> adas = coded(u"Ada"_s, night, 24, 27);
    project->actAs(u"Ben"_s);
    const Id<Code> late = *addCode(project, night, u"Late"_s);
    ASSERT_TRUE(recode(project, {adas}, late));
    EXPECT_EQ(
        differences().sliced(1), // after Day, which is Ada's alone

        (QStringList{u"counts Night|4|1||"_s, u"split Night/Late|Night|Night/Late|Night|Night/Late Ben"_s}));
    EXPECT_EQ(theOtherWayRound().back(), u"split Night/Late|Night/Late|Night|Night|Night/Late Ada"_s);
    // As soon as Ada uses it as well, both have it.
    coded(u"Ada"_s, late, 28, 33);
    EXPECT_TRUE(differences().filter(u"split"_s).isEmpty());
}

TEST_F(PersonsTest, EachIsToldWithTheWordsTheyGave)
{
    project->actAs(u"Cleo"_s);
    const Id<Code> shared = *addCode(project, u"Shared"_s, definition(u"Cleo's"_s));
    coded(u"Ada"_s, shared, 0, 3);
    coded(u"Ben"_s, shared, 0, 3);
    EXPECT_TRUE(differences().filter(u"Shared"_s).isEmpty());
    ASSERT_TRUE(renameCode(project, shared, u"Ours"_s));
    ASSERT_TRUE(moveCode(project, shared, night));
    project->actAs(u"Ada"_s);
    ASSERT_TRUE(setCode(project, shared, definition(u"Ada's"_s)));
    EXPECT_EQ(
        differences().filter(u"Ours"_s),
        (QStringList{u"renamed Night/Ours|Shared|Ours||"_s, u"moved Night/Ours|Shared|Night/Ours||Night"_s,
                     u"redefined Night/Ours|Ada's|Cleo's||"_s}));
    project->actAs(u"Cleo"_s); // says it for both
    ASSERT_TRUE(setCode(project, shared, definition(u"Cleo's own"_s)));
    EXPECT_TRUE(differences().filter(u"redefined"_s).isEmpty());
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(removeCode(project, shared));
    // The first is Day, which is Ada's alone.
    EXPECT_EQ(differences().sliced(1).filter(u"Ours"_s),
              QStringList{u"removed Night/Ours|Night/Ours||| Ben"_s});
}

TEST_F(PersonsTest, WhatOneDoesToTheirOwnCodeTheOtherWhoUsesItHasToo)
{
    project->actAs(u"Ada"_s);
    const Id<Code> own = *addCode(project, u"Own"_s);
    coded(u"Ada"_s, own, 0, 3);
    coded(u"Ben"_s, own, 0, 3);
    project->actAs(u"Ada"_s);
    ASSERT_TRUE(setCode(project, own, definition(u"Later."_s)));
    ASSERT_TRUE(renameCode(project, own, u"My own"_s));
    EXPECT_TRUE(differences().filter(u"wn"_s).isEmpty()) << qPrintable(differences().join(u'\n'));
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(renameCode(project, own, u"Ours"_s));
    EXPECT_EQ(differences().filter(u"Ours"_s), QStringList{u"renamed Ours|My own|Ours||"_s});
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(differences().filter(u"wn"_s).isEmpty());
}

TEST_F(PersonsTest, WhoChangesTheOthersCodeHasItToo)
{
    project->actAs(u"Ada"_s);
    const Id<Code> own = *addCode(project, u"Own"_s);
    EXPECT_TRUE(differences().contains(u"removed Own|Own|||"_s));
    project->actAs(u"Ben"_s);
    ASSERT_TRUE(renameCode(project, own, u"Ours"_s));
    EXPECT_EQ(differences().filter(u"Ours"_s), QStringList{u"renamed Ours|Own|Ours||"_s});
    EXPECT_EQ(theOtherWayRound().filter(u"Ours"_s), QStringList{u"renamed Ours|Ours|Own||"_s});
    ASSERT_TRUE(project->undo());
    const Id<Code> dawn = *addCode(project, u"Dawn"_s);
    ASSERT_TRUE(mergeCodes(project, dawn, own)); // into hers
    EXPECT_TRUE(differences().filter(u"Own"_s).isEmpty());
}

// What is worked out from the History is what was there.
TEST_F(ComparisonTest, AnEarlierCodebookIsAsItWas)
{
    std::vector<std::pair<qint64, QStringList>> states;
    const auto state = [](const QHash<Id<Code>, Code> &codes, const QHash<Id<Code>, int> &counts) {
        QStringList lines;
        for (const Code &code : codes)
            lines << code.name + code.definition + code.parent.text()
                    + QString::number(counts.value(code.id));
        lines.sort();
        return lines;
    };
    const auto keep = [&] {
        const PastCodebook now(project);
        states.emplace_back(project->lastStep(), state(now.codes(), now.counts()));
    };
    keep();
    ASSERT_TRUE(recode(project, {first}, day));
    keep();
    ASSERT_TRUE(moveCode(project, day, night));
    ASSERT_TRUE(removeCode(project, night));
    keep();
    ASSERT_TRUE(project->undo());
    keep();
    ASSERT_TRUE(mergeCodes(project, day, night));
    keep();
    PastCodebook book(project);
    for (const auto &[step, then] : std::views::reverse(states)) {
        ASSERT_TRUE(book.goBackTo(step));
        EXPECT_EQ(state(book.codes(), book.counts()), then);
    }
}

} // namespace
} // namespace partsong
