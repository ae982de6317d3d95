// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/memo.h"
#include "core/store/check.h"
#include "core/store/merge.h"
#include "core/store/purge.h"
#include "core/store/schema.h"
#include "tests/support/copies.h"
#include "tests/support/datahome.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// One study, and Bede's copy of it.
class TwoCopies : public testing::Test {
protected:
    TwoCopies() : ada(TestProject::Where::Disk)
    {
        source = ada.addSource(u"Interview"_s, u"one two three four five"_s);
        text = ada.textOf(source);
        night = ada.addCode(u"Night"_s);
        care = ada.addCode(u"Care"_s);
        coding = ada.addCoding(text, night, 4, 7);
        bede = Copies::copyOf(ada, u"Bede"_s);
    }

    static void rename(Project &project, Id<Code> id, const QString &name)
    {
        change<Code>(project, id, [&](Code &code) { code.name = name; });
    }

    template <typename T, typename F> static void change(Project &project, Id<T> id, F alter)
    {
        Edit edit(project, PARTSONG_LABEL("Change"));
        auto record = edit.find(id);
        ASSERT_TRUE(record);
        alter(*record);
        edit.update(*record);
        ASSERT_TRUE(edit.commit());
    }

    template <typename T> static void remove(Project &project, Id<T> id)
    {
        Edit edit(project, PARTSONG_LABEL("Remove"));
        edit.removeWithAll(id);
        ASSERT_TRUE(edit.commit());
    }

    void correct(Project &project, int at, int removed, const QString &inserted) const
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, at, removed, inserted);
        ASSERT_TRUE(edit.commit());
    }

    Id<Coding> addCoding(Project &project, Id<Code> code, int start, int end) const
    {
        Edit edit(project, PARTSONG_LABEL("Code"));
        Coding made;
        made.id = Id<Coding>::make();
        made.code = code;
        made.anchor.text = text;
        made.anchor.range = {start, end};
        made.coder = project.all<Person>().front().id;
        edit.insert(made);
        EXPECT_TRUE(edit.commit());
        return made.id;
    }

    // Merges both ways; the two copies must come out the same.
    MergeReport mergeBoth()
    {
        const auto adaBefore = Copies::copyOf(ada);
        const auto report = mergeStudy(ada, *bede);
        EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().message + report.error().detail));
        const auto other = mergeStudy(*bede, *adaBefore);
        EXPECT_TRUE(other) << (other ? "" : qPrintable(other.error().message + other.error().detail));
        EXPECT_EQ(ada.dump(), dumpOf(*bede));
        EXPECT_TRUE(checkStudy(ada)->ok());
        EXPECT_EQ(mergeStudy(ada, *bede)->taken, 0);
        return report.value_or(MergeReport{});
    }

    QString words() const { return ada.words(text); }

    const DataHome home;
    TestProject ada;
    Id<Source> source;
    Id<Text> text;
    Id<Code> night;
    Id<Code> care;
    Id<Coding> coding;
    std::unique_ptr<Project> bede;
};

using MergeStudy = TwoCopies;

} // namespace

TEST_F(MergeStudy, TakesWhatTheOtherDidAsOneEdit)
{
    rename(*bede, night, u"Nights"_s);
    addCoding(*bede, care, 8, 13);
    const size_t steps = ada->history().size();
    const MergeReport report = mergeBoth();
    EXPECT_EQ(report.taken, 2);
    EXPECT_TRUE(report.conflicts.empty());
    EXPECT_EQ(ada->find(night)->name, u"Nights"_s);
    EXPECT_EQ(ada->history().size(), steps + 1);
    EXPECT_EQ(ada->history().front().kind, StepKind::Merge);
}

TEST_F(MergeStudy, ADryRunTellsAndWritesNothing)
{
    rename(*bede, night, u"Nights"_s);
    const QString before = ada.dump();
    const size_t steps = ada->history().size();
    EXPECT_EQ(mergeStudy(ada, *bede, true)->taken, 1);
    EXPECT_EQ(ada.dump(), before);
    EXPECT_EQ(ada->history().size(), steps);
}

TEST_F(MergeStudy, WhatWasDoneAndUndoneIsTakenOnceAndChangesNothing)
{
    rename(*bede, night, u"Nights"_s);
    ASSERT_TRUE(bede->undo());
    const QString before = ada.dump();
    EXPECT_EQ(mergeStudy(ada, *bede)->taken, 2);
    EXPECT_EQ(ada.dump().count(u"code: "_s), before.count(u"code: "_s));
    EXPECT_EQ(ada->find(night)->name, u"Night"_s);
    EXPECT_EQ(mergeStudy(ada, *bede)->taken, 0);
}

TEST_F(MergeStudy, TheLaterNameWinsAndBothAreTold)
{
    rename(ada, night, u"Ada's"_s);
    rename(*bede, night, u"Bede's"_s);
    const MergeReport report = mergeBoth();
    EXPECT_EQ(ada->find(night)->name, u"Bede's"_s);
    ASSERT_EQ(report.conflicts.size(), 1U);
    EXPECT_EQ(report.conflicts.front().thing, night.uuid());
    EXPECT_EQ(report.conflicts.front().ours, u"Ada's"_s);
    EXPECT_EQ(report.conflicts.front().theirs, u"Bede's"_s);
}

TEST_F(MergeStudy, DifferentColumnsOfOneRecordAreNoConflict)
{
    rename(ada, night, u"Nights"_s);
    change<Code>(*bede, night, [](Code &code) { code.colour = u"#112233"_s; });
    EXPECT_TRUE(mergeBoth().conflicts.empty());
    EXPECT_EQ(ada->find(night)->name, u"Nights"_s);
    EXPECT_EQ(ada->find(night)->colour, u"#112233"_s);
}

TEST_F(MergeStudy, WhoKnewTheOthersValueReplacesIt)
{
    rename(*bede, night, u"Bede's"_s);
    ASSERT_TRUE(mergeStudy(ada, *bede));
    rename(ada, night, u"Ada's later"_s);
    EXPECT_TRUE(mergeBoth().conflicts.empty());
    EXPECT_EQ(ada->find(night)->name, u"Ada's later"_s);
}

TEST_F(MergeStudy, CodesOfOneNameStayTwo)
{
    for (Project *project : {ada.pointer().get(), bede.get()}) {
        Edit edit(*project, PARTSONG_LABEL("Add code"));
        Code code;
        code.id = Id<Code>::make();
        code.name = u"Bell"_s;
        edit.insert(code);
        ASSERT_TRUE(edit.commit());
    }
    mergeBoth();
    EXPECT_EQ(ada->where<Code>("name", u"Bell"_s).size(), 2U);
}

TEST_F(MergeStudy, ARemovalStandsWhereNobodyNeedsTheRecord)
{
    remove(ada, night);
    rename(*bede, care, u"Caring"_s);
    EXPECT_TRUE(mergeBoth().conflicts.empty());
    EXPECT_FALSE(ada->find(night));
    EXPECT_FALSE(ada->find(coding));
}

TEST_F(MergeStudy, ARemovalGivesWayToAChange)
{
    remove(ada, night);
    rename(*bede, night, u"Nights"_s);
    const MergeReport report = mergeBoth();
    EXPECT_EQ(ada->find(night)->name, u"Nights"_s);
    EXPECT_TRUE(ada->find(coding)) << "what went along stays as well";
    ASSERT_EQ(report.conflicts.size(), 1U);
    EXPECT_EQ(report.conflicts.front().kind, u"removed"_s);
}

TEST_F(MergeStudy, ARemovalGivesWayToSomethingNewThatHangsOnIt)
{
    change<Code>(ada, care, [this](Code &code) { code.parent = night; });
    ASSERT_TRUE(mergeStudy(*bede, ada));
    remove(ada, night);
    const Id<Coding> made = addCoding(*bede, care, 14, 18);
    mergeBoth();
    EXPECT_TRUE(ada->find(made));
    EXPECT_TRUE(ada->find(care));
    EXPECT_TRUE(ada->find(night));
}

TEST_F(MergeStudy, CorrectionsOfDifferentPlacesAreBothMade)
{
    correct(ada, 0, 3, u"ONE"_s);
    correct(*bede, 14, 4, u"4"_s);
    const Id<Coding> made = addCoding(*bede, care, 8, 15);
    EXPECT_TRUE(mergeBoth().conflicts.empty());
    EXPECT_EQ(words(), u"ONE two three 4 five"_s);
    EXPECT_EQ(ada.quote(coding), u"two"_s);
    EXPECT_EQ(ada.quote(made), u"three 4"_s);
}

TEST_F(MergeStudy, OverlappingCorrectionsKeepBothWordingsAndTheirCodings)
{
    correct(ada, 8, 5, u"3 or so"_s);
    const Id<Coding> ours = addCoding(ada, care, 8, 9);
    correct(*bede, 8, 10, u"THREE FOUR"_s);
    const Id<Coding> theirs = addCoding(*bede, care, 14, 18);
    const MergeReport report = mergeBoth();
    EXPECT_EQ(words(), u"one two 3 or so fourTHREE FOUR five"_s);
    EXPECT_EQ(ada.quote(ours), u"3"_s);
    EXPECT_EQ(ada.quote(theirs), u"FOUR"_s);
    ASSERT_EQ(report.conflicts.size(), 1U);
    EXPECT_EQ(report.conflicts.front().kind, u"words"_s);
}

TEST_F(MergeStudy, ACorrectionMovesTheOthersNewCodings)
{
    correct(ada, 0, 0, u"zero \U0001F319 "_s);
    const Id<Coding> made = addCoding(*bede, care, 19, 23);
    mergeBoth();
    EXPECT_EQ(ada.quote(made), u"five"_s);
}

TEST_F(MergeStudy, ACodingWhoseWordsTheOtherTookOutIsAnOrphanThatKeepsThem)
{
    const Id<Coding> made = addCoding(*bede, care, 8, 13);
    correct(ada, 7, 6, u""_s);
    mergeBoth();
    EXPECT_EQ(ada->find(made)->orphanWords, u"three"_s);
    EXPECT_TRUE(ada->find(made)->anchor.range.empty());
}

TEST_F(MergeStudy, MovesThatWouldMakeACircleDoNot)
{
    change<Code>(ada, night, [this](Code &code) { code.parent = care; });
    change<Code>(*bede, care, [this](Code &code) { code.parent = night; });
    const MergeReport report = mergeBoth();
    ASSERT_FALSE(report.conflicts.empty());
    EXPECT_EQ(report.conflicts.back().kind, u"circle"_s);
    EXPECT_EQ(ada->find(night)->parent, care);
    EXPECT_TRUE(ada->find(care)->parent.null());
}

TEST_F(MergeStudy, OriginalsComeAlong)
{
    const QByteArray bytes = "as it came";
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    {
        Edit edit(*bede, PARTSONG_LABEL("Import"));
        ASSERT_TRUE(bede->keepBlob(hash, bytes));
        Source made;
        made.id = Id<Source>::make();
        made.original = hash;
        edit.insert(made);
        ASSERT_TRUE(edit.commit());
    }
    mergeBoth();
    EXPECT_EQ(ada->blob(hash).value(), bytes);
}

TEST_F(MergeStudy, WhatOursWithdrewStaysAway)
{
    ASSERT_TRUE(purgeRecords(ada, Source::type(), source.uuid()));
    correct(*bede, 0, 3, u"MARKERWORDS"_s);
    addCoding(*bede, care, 0, 5);
    const auto report = mergeStudy(ada, *bede);
    ASSERT_TRUE(report);
    EXPECT_TRUE(ada->all<Source>().empty());
    EXPECT_TRUE(ada->all<Coding>().empty());
    const QString path = ada.path();
    ada.close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().contains("MARKERWORDS"));
}

TEST_F(MergeStudy, WhatTheOtherWithdrewIsWithdrawnHereToo)
{
    correct(ada, 0, 3, u"MARKERWORDS"_s);
    rename(ada, night, u"Nights"_s);
    rename(*bede, care, u"Caring"_s);
    ASSERT_TRUE(purgeRecords(*bede, Source::type(), source.uuid()));
    const auto report = mergeStudy(ada, *bede);
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(ada->all<Source>().empty());
    EXPECT_EQ(ada->find(care)->name, u"Caring"_s);
    EXPECT_EQ(mergeStudy(ada, *bede)->taken, 0);
    ASSERT_TRUE(mergeStudy(*bede, ada));
    EXPECT_EQ(ada.dump(), dumpOf(*bede));
    EXPECT_TRUE(checkStudy(ada)->ok());
    const QString path = ada.path();
    ada.close();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("MARKERWORDS"));
    EXPECT_FALSE(bytes.contains("three four"));
}

TEST_F(MergeStudy, AnotherStudyIsForeign)
{
    TestProject stranger;
    const auto report = mergeStudy(ada, stranger);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Foreign);
}

TEST_F(MergeStudy, TheOtherIsNotChanged)
{
    rename(*bede, night, u"Nights"_s);
    const QString path = bede->path();
    bede.reset();
    const auto content = [&path] {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = content();
    {
        const auto other = Project::open(path, ada->schema(), Project::Access::Read);
        ASSERT_TRUE(mergeStudy(ada, **other));
    }
    EXPECT_EQ(content(), before);
}
