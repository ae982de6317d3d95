// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"
#include "tests/support/testproject.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

Status rename(Project &project, Id<Code> id, const QString &name)
{
    Edit edit(project, PARTSONG_LABEL("Rename code"));
    auto code = edit.find(id);
    if (!code)
        return std::unexpected(code.error());
    code->name = name;
    edit.update(*code);
    return edit.commit();
}

Status recolour(Project &project, Id<Code> id, const QString &colour)
{
    Edit edit(project, PARTSONG_LABEL("Recolour code"));
    auto code = edit.find(id);
    if (!code)
        return std::unexpected(code.error());
    code->colour = colour;
    edit.update(*code);
    return edit.commit();
}

} // namespace

TEST(Edit, RollsBackUnlessCommitted)
{
    TestProject project;
    const QString before = project.dump();
    {
        Edit edit(project, PARTSONG_LABEL("Add code"));
        Code code;
        code.id = Id<Code>::make();
        edit.insert(code);
    }
    EXPECT_EQ(project.dump(), before);
    EXPECT_TRUE(project->history().empty());
}

TEST(Edit, IsNotMarkedAsUndoneWhereNobodyMayUndoIt)
{
    TestProject project;
    project.addCode(u"Night"_s);
    project.addCode(u"Care"_s);
    const QString before = project.dump();
    const qint64 last = project->lastStep();
    const QString name = project->person().name;
    project->actAs({});
    const auto refused = project->undo();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    EXPECT_FALSE(project->step(last)->undone);
    EXPECT_FALSE(project->undoSteps({last}));
    EXPECT_FALSE(project->step(last)->undone);
    EXPECT_EQ(project.dump(), before);

    project->actAs(name);
    ASSERT_TRUE(project->undo());
    EXPECT_TRUE(project->step(last)->undone);
    project->actAs({});
    ASSERT_FALSE(project->redo());
    EXPECT_TRUE(project->step(last)->undone);
}

TEST(Edit, ThatChangesNothingMakesNoStep)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"Night"_s);
    const size_t steps = project->history().size();
    QSignalSpy told(&*project.pointer(), &Project::changed);
    ASSERT_TRUE(rename(project, code, u"Night"_s));
    EXPECT_EQ(project->history().size(), steps);
    EXPECT_EQ(told.count(), 0);
}

TEST(Edit, InsideAnotherIsASavepoint)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"Night"_s);
    Edit outer(project, PARTSONG_LABEL("Tidy up"));
    {
        Edit lost(project, PARTSONG_LABEL("Rename code"));
        auto found = lost.find(code).value();
        found.name = u"Lost"_s;
        lost.update(found);
    }
    ASSERT_TRUE(recolour(project, code, u"#112233"_s));
    EXPECT_FALSE(rename(project, Id<Code>::make(), u"Nobody"_s));
    ASSERT_TRUE(outer.commit());
    EXPECT_EQ(project->find(code)->name, u"Night"_s);
    EXPECT_EQ(project->find(code)->colour, u"#112233"_s);
    EXPECT_EQ(project->history().front().label, u"Tidy up"_s);
    EXPECT_EQ(project->history().size(), 2U);
}

TEST(Edit, ThatFailedStaysFailedWhateverIsTriedWithinIt)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"Night"_s);
    const QString before = project.dump();
    Edit outer(project, PARTSONG_LABEL("Tidy up"));
    outer.fail({ErrorKind::Refused, u"No."_s, {}, {}, {}});
    EXPECT_FALSE(rename(project, code, u"Nights"_s));
    {
        const Edit lost(project, PARTSONG_LABEL("Rename code"));
    }
    outer.removeWithAll(code);
    const Status status = outer.commit();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().message, u"No."_s);
    EXPECT_EQ(project.dump(), before);
}

TEST(Edit, TellsOnceWithBeforeAndAfter)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"Night"_s);
    std::vector<ChangeSet> told;
    QObject::connect(&*project.pointer(), &Project::changed, &*project.pointer(),
                     [&told](const ChangeSet &changes) { told.push_back(changes); });
    ASSERT_TRUE(rename(project, code, u"Nights"_s));
    ASSERT_EQ(told.size(), 1U);
    const auto changes = told.front().of<Code>();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes.front().before->name, u"Night"_s);
    EXPECT_EQ(changes.front().after->name, u"Nights"_s);
}

TEST(Edit, TellsAPassageAsItStandsThoughACorrectionFollowedIt)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three"_s));
    const Id<Code> code = project.addCode(u"x"_s);
    std::vector<ChangeSet> told;
    QObject::connect(&*project.pointer(), &Project::changed, &*project.pointer(),
                     [&told](const ChangeSet &changes) { told.push_back(changes); });
    Edit edit(project, PARTSONG_LABEL("Code"));
    const Id<Coding> coding = project.addCoding(text, code, 4, 7);
    edit.splice(text, 0, 3, u"the first"_s);
    ASSERT_TRUE(edit.commit());
    ASSERT_EQ(told.size(), 1U);
    const auto changes = told.front().of<Coding>();
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(*changes.front().after, *project->find(coding));
}

TEST(Edit, CannotRemoveWhatIsStillLinkedTo)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two"_s));
    const Id<Code> code = project.addCode(u"x"_s);
    project.addCoding(text, code, 0, 3);
    const QString before = project.dump();
    Edit edit(project, PARTSONG_LABEL("Remove code"));
    edit.remove(code);
    const Status status = edit.commit();
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, ErrorKind::Refused);
    EXPECT_EQ(project.dump(), before);
}

TEST(Edit, ANewPersonJoinsWithTheEdit)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"x"_s);
    project->actAs(u"Bede"_s);
    ASSERT_TRUE(rename(project, code, u"x"_s));
    EXPECT_FALSE(project->personNamed(u"Bede"_s));
    ASSERT_TRUE(rename(project, code, u"y"_s));
    EXPECT_TRUE(project->personNamed(u"Bede"_s));
    EXPECT_EQ(project->history().front().personName, u"Bede"_s);
    EXPECT_EQ(project->history().size(), 2U);
}

TEST(Edit, WhoseFirstEditWasUndoneJoinsAgainWithTheNext)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two"_s));
    const Id<Code> code = project.addCode(u"x"_s);
    project->actAs(u"Bede"_s);
    ASSERT_TRUE(rename(project, code, u"y"_s));
    ASSERT_TRUE(project->undo());
    EXPECT_FALSE(project->personNamed(u"Bede"_s));
    project.addCoding(text, code, 0, 3);
    EXPECT_EQ(project->personNamed(u"Bede"_s)->id, project->person().id);
    ASSERT_TRUE(project->undo());
    EXPECT_FALSE(project->personNamed(u"Bede"_s));
}

TEST(Undo, SurvivesRestartsBothWays)
{
    TestProject project(TestProject::Where::Disk);
    const Id<Code> code = project.addCode(u"Night"_s);
    const QString first = project.dump();
    ASSERT_TRUE(rename(project, code, u"Nights"_s));
    const QString second = project.dump();
    project.reopen();
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(project.dump(), first);
    project.reopen();
    ASSERT_TRUE(project->redo());
    EXPECT_EQ(project.dump(), second);
    const auto history = project->history();
    ASSERT_EQ(history.size(), 4U);
    EXPECT_EQ(history.at(0).undoes, 3);
    EXPECT_TRUE(history.at(1).undone);
    EXPECT_FALSE(history.at(2).undone);
}

TEST(Undo, ANewEditEndsTheRedoList)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"Night"_s);
    ASSERT_TRUE(rename(project, code, u"Nights"_s));
    ASSERT_TRUE(project->undo());
    ASSERT_TRUE(recolour(project, code, u"#112233"_s));
    const auto redone = project->redo();
    ASSERT_FALSE(redone);
    EXPECT_EQ(redone.error().kind, ErrorKind::NothingToDo);
    EXPECT_TRUE(project->history().at(2).undone);
}

TEST(Undo, BringsThingsBackToTheirPlaceAmongTheOthers)
{
    TestProject project;
    const Id<Source> source = project.addSource(u"Talk"_s, u"one two three"_s);
    const Id<Code> code = project.addCode(u"Night"_s);
    std::vector<Id<Coding>> made;
    for (int at = 0; at < 4; ++at)
        made.push_back(project.addCoding(project.textOf(source), code, at, at + 1));
    const auto order = [&] {
        std::vector<Id<Coding>> ids;
        for (const Coding &coding : project->all<Coding>())
            ids.push_back(coding.id);
        return ids;
    };
    {
        Edit edit(*project, PARTSONG_LABEL("Remove"));
        edit.remove(made[1]);
        edit.remove(made[2]);
        ASSERT_TRUE(edit.commit());
    }
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(order(), made);
    ASSERT_TRUE(project->redo());
    ASSERT_TRUE(project->undo());
    EXPECT_EQ(order(), made);
    // The last row's number may be taken by the time that it comes back: then it is the last again.
    {
        Edit edit(*project, PARTSONG_LABEL("Remove"));
        edit.remove(made[3]);
        ASSERT_TRUE(edit.commit());
    }
    const qint64 removal = project->lastStep();
    const Id<Coding> later = project.addCoding(project.textOf(source), code, 5, 6);
    ASSERT_TRUE(project->undoSteps({removal}));
    EXPECT_EQ(order(), (std::vector{made[0], made[1], made[2], later, made[3]}));
    EXPECT_TRUE(checkStudy(*project)->ok());
}

TEST(Undo, AllOrNone)
{
    TestProject project;
    project.addCode(u"Night"_s);
    const QString before = project.dump();
    const auto undone = project->undo(2);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::NothingToDo);
    EXPECT_EQ(project.dump(), before);
    EXPECT_EQ(project->history().size(), 1U);
}

TEST(Undo, OfOnePersonLeavesTheOthers)
{
    TestProject project;
    const Id<Code> code = project.addCode(u"Night"_s);
    project->actAs(u"Bede"_s);
    ASSERT_TRUE(rename(project, code, u"Nights"_s));
    const Id<Person> bede = project->person().id;
    project->actAs(u"Ada"_s);
    ASSERT_TRUE(recolour(project, code, u"#112233"_s));
    ASSERT_TRUE(project->undo(1, bede));
    EXPECT_EQ(project->find(code)->name, u"Night"_s);
    EXPECT_EQ(project->find(code)->colour, u"#112233"_s);
}

TEST(Undo, TakesLaterStepsThatRestOnIt)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two"_s));
    const QString before = project.dump();
    const Id<Code> code = project.addCode(u"x"_s);
    project->actAs(u"Bede"_s);
    project.addCoding(text, code, 0, 3);
    ASSERT_TRUE(rename(project, code, u"y"_s));
    const auto undone = project->undo(1, project->personNamed(u"Ada"_s)->id);
    ASSERT_TRUE(undone) << qPrintable(undone.error().detail);
    EXPECT_EQ(undone->labels, (QStringList{u"Rename code"_s, u"Code"_s, u"Add code"_s}));
    QString after = project.dump();
    after.remove(QRegularExpression(u"\nperson: [^\n]*Bede[^\n]*"_s));
    EXPECT_EQ(after.count(QLatin1Char('\n')), before.count(QLatin1Char('\n')));
}

TEST(Undo, OfASpliceUnderALaterCodingMovesTheCoding)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three"_s));
    const Id<Code> code = project.addCode(u"x"_s);
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, 0, 0, u"zero "_s);
        ASSERT_TRUE(edit.commit());
    }
    const Id<Person> ada = project->person().id;
    project->actAs(u"Bede"_s);
    const Id<Coding> coding = project.addCoding(text, code, 9, 12);
    ASSERT_EQ(project.quote(coding), u"two"_s);
    ASSERT_TRUE(project->undo(1, ada));
    EXPECT_EQ(project.words(text), u"one two three"_s);
    EXPECT_EQ(project.quote(coding), u"two"_s);
}

TEST(Undo, OfAResizeWhoseWordsAreGoneSinceLeavesAnEmptyPassage)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three four five six"_s));
    const Id<Coding> coding = project.addCoding(text, project.addCode(u"x"_s), 5, 10);
    {
        Edit edit(project, PARTSONG_LABEL("Change"));
        auto found = edit.find(coding).value();
        found.anchor.range.end = 20;
        edit.update(found);
        ASSERT_TRUE(edit.commit());
    }
    const Id<Person> ada = project->person().id;
    project->actAs(u"Bede"_s);
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, 3, 12, u"another"_s);
        ASSERT_TRUE(edit.commit());
    }
    const QString before = project.dump();
    ASSERT_TRUE(project->undo(1, ada));
    EXPECT_TRUE(project->find(coding)->anchor.range.empty());
    EXPECT_TRUE(checkStudy(project)->ok());
    ASSERT_TRUE(project->redo());
    EXPECT_EQ(project.dump(), before);
}

TEST(Undo, InsideAnEditIsRefusedAndLeavesTheEditAlone)
{
    TestProject project;
    project.addCode(u"Night"_s);
    Edit edit(project, PARTSONG_LABEL("Add code"));
    Code code;
    code.id = Id<Code>::make();
    edit.insert(code);
    EXPECT_FALSE(project->undo());
    ASSERT_TRUE(edit.commit());
    EXPECT_EQ(project->all<Code>().size(), 2U);
}

TEST(Undo, OfARemovedCodingAfterALaterSpliceFindsItsWords)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three"_s));
    const Id<Code> code = project.addCode(u"x"_s);
    const Id<Coding> coding = project.addCoding(text, code, 4, 7);
    {
        Edit edit(project, PARTSONG_LABEL("Remove coding"));
        edit.removeWithAll(coding);
        ASSERT_TRUE(edit.commit());
    }
    const Id<Person> ada = project->person().id;
    project->actAs(u"Bede"_s);
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(text, 0, 3, u"first"_s);
    ASSERT_TRUE(edit.commit());
    ASSERT_TRUE(project->undo(1, ada));
    EXPECT_EQ(project.quote(coding), u"two"_s);
}

// A correction set the places of the passages that it trimmed. Whoever placed one anew since built on it.
TEST(Undo, OfACorrectionTakesAlongWhoPlacedAPassageAnewThatItTrimmed)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three four"_s));
    const Id<Coding> coding = project.addCoding(text, project.addCode(u"x"_s), 0, 7);
    project->actAs(u"Bede"_s);
    project.addCode(u"y"_s);
    project->actAs(u"Ada"_s);
    const QString before = project.dump();
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, 5, 9, {}); // "one t" and "four"
        ASSERT_TRUE(edit.commit());
    }
    const QString corrected = project.dump();
    project->actAs(u"Bede"_s);
    {
        Edit edit(project, PARTSONG_LABEL("Change coding"));
        auto found = edit.find(coding).value();
        found.anchor.range = {2, 9};
        edit.update(found);
        ASSERT_TRUE(edit.commit());
    }
    const QString placed = project.dump();
    const auto undone = project->undo(1, project->personNamed(u"Ada"_s)->id);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->labels, (QStringList{u"Change coding"_s, u"Correct text"_s}));
    EXPECT_EQ(project.dump(), before);
    ASSERT_TRUE(project->redo());
    EXPECT_EQ(project.dump(), corrected);
    ASSERT_TRUE(project->redo());
    EXPECT_EQ(project.dump(), placed);
}

// Bede joined the team with the first thing he did. That this is taken back does not mean that he never
// worked here.
TEST(Undo, OfWhatSomebodyDidFirstLeavesTheRestOfTheirWork)
{
    TestProject project;
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three four"_s));
    const Id<Code> stays = project.addCode(u"Stays"_s);
    const Id<Code> goes = project.addCode(u"Goes"_s);
    const Id<Person> ada = project->person().id;
    project->actAs(u"Bede"_s);
    const Id<Coding> first = project.addCoding(text, goes, 0, 3);
    const Id<Coding> second = project.addCoding(text, stays, 4, 7);
    const QString before = project.dump();
    const auto undone = project->undo(1, ada);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->labels, (QStringList{u"Code"_s, u"Add code"_s}));
    EXPECT_FALSE(project->find(first));
    EXPECT_TRUE(project->find(second));
    EXPECT_TRUE(project->personNamed(u"Bede"_s));
    EXPECT_TRUE(checkStudy(project)->ok());
    ASSERT_TRUE(project->redo(2));
    EXPECT_EQ(project.dump(), before);
    ASSERT_TRUE(project->undo(4));
    EXPECT_FALSE(project->personNamed(u"Bede"_s));
}
