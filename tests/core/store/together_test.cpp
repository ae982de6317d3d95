// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/base/textindex.h"
#include "core/chapters.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "tests/support/datahome.h"
#include "tests/support/testproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

#include <latch>
#include <thread>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

Code codeCalled(const QString &name)
{
    Code code;
    code.id = Id<Code>::make();
    code.name = name;
    return code;
}

// An Edit that another thread holds open until it is let go.
class HeldEdit {
public:
    HeldEdit(Project &project, std::function<void(Edit &)> write, bool commits = true)
        : m_thread([this, &project, write = std::move(write), commits] {
              Edit edit(project, PARTSONG_LABEL("Import"));
              write(edit);
              m_open.count_down();
              m_end.wait();
              if (commits) {
                  EXPECT_TRUE(edit.commit());
              }
          })
    {
        m_open.wait();
    }
    ~HeldEdit() { end(); }
    void end()
    {
        if (!m_thread.joinable())
            return;
        m_end.count_down();
        m_thread.join();
    }

private:
    std::latch m_open{1};
    std::latch m_end{1};
    std::thread m_thread;
};

} // namespace

TEST(TwoThreads, WhatIsNotCommittedIsSeenByNobodyElse)
{
    TestProject project(TestProject::Where::Disk);
    project.addCode(u"Night"_s);
    HeldEdit edit(project, [](Edit &open) { open.insert(codeCalled(u"Day"_s)); });
    EXPECT_TRUE(project->writtenElsewhere());
    EXPECT_EQ(project->all<Code>().size(), 1U);
    edit.end();
    EXPECT_FALSE(project->writtenElsewhere());
    EXPECT_EQ(project->all<Code>().size(), 2U);
}

TEST(TwoThreads, EachSeesTheTextsOfItsOwn)
{
    TestProject project(TestProject::Where::Disk);
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two"_s));
    const Id<Text> other = project.textOf(project.addSource(u"b"_s, u"three"_s));
    EXPECT_EQ(project.words(text), u"one two"_s);
    HeldEdit edit(project, [&](Edit &open) {
        open.splice(text, 0, 3, u"six"_s);
        open.splice(other, 0, 5, u"four"_s);
        EXPECT_EQ(open.project().text(text)->words({0, 7}), u"six two"_s);
        EXPECT_EQ(open.project().text(other)->words({0, 4}), u"four"_s);
    });
    EXPECT_EQ(project.words(text), u"one two"_s);
    EXPECT_EQ(project.words(other), u"three"_s);
    edit.end();
    EXPECT_EQ(project.words(text), u"six two"_s);
    EXPECT_EQ(project.words(other), u"four"_s);
}

TEST(TwoThreads, ATextThatWasRolledBackIsAsItWas)
{
    TestProject project(TestProject::Where::Disk);
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two"_s));
    HeldEdit(
        project, [&](Edit &open) { open.splice(text, 0, 3, u"six"_s); }, false)
        .end();
    EXPECT_EQ(project.words(text), u"one two"_s);
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    EXPECT_EQ(edit.project().text(text)->words({0, 7}), u"one two"_s);
}

TEST(TwoThreads, AnEditInTheProjectsThreadIsRefusedSoonAndWritesNothing)
{
    TestProject project(TestProject::Where::Disk);
    const Id<Code> code = project.addCode(u"Night"_s);
    HeldEdit held(project, [](Edit &open) { open.insert(codeCalled(u"Day"_s)); });
    QElapsedTimer clock;
    clock.start();
    {
        Edit edit(project, PARTSONG_LABEL("Add code"));
        edit.insert(codeCalled(u"Evening"_s));
        edit.remove(code);
        edit.removeWithAll(code);
        EXPECT_FALSE(edit.find(code));
        EXPECT_EQ(edit.project().keepBlob("hash", "bytes").error().kind, ErrorKind::Locked);
        const Status committed = edit.commit();
        ASSERT_FALSE(committed);
        EXPECT_EQ(committed.error().kind, ErrorKind::Locked);
    }
    EXPECT_EQ(project->undo().error().kind, ErrorKind::Locked);
    EXPECT_LT(clock.elapsed(), 3000);
    held.end();
    EXPECT_EQ(project->all<Code>().size(), 2U);
    EXPECT_TRUE(project->undo());
    EXPECT_TRUE(checkStudy(project)->ok());
}

TEST(TwoThreads, AnEditInAnotherThreadWaits)
{
    TestProject project(TestProject::Where::Disk);
    HeldEdit held(project, [](Edit &open) { open.insert(codeCalled(u"Day"_s)); });
    std::thread second([&] {
        Edit edit(project, PARTSONG_LABEL("Add code"));
        edit.insert(codeCalled(u"Evening"_s));
        EXPECT_TRUE(edit.commit());
    });
    QThread::msleep(300);
    held.end();
    second.join();
    EXPECT_EQ(project->all<Code>().size(), 2U);
}

TEST(TwoThreads, ChangesAreToldInTheOrderOfTheCommits)
{
    TestProject project(TestProject::Where::Disk);
    QStringList told;
    QObject::connect(project.pointer().get(), &Project::changed, project.pointer().get(),
                     [&told](const ChangeSet &changes) {
                         for (const auto &change : changes.of<Code>())
                             told << change.after->name;
                     });
    HeldEdit(project, [](Edit &open) { open.insert(codeCalled(u"first"_s)); }).end();
    project.addCode(u"second"_s);
    QCoreApplication::processEvents();
    EXPECT_EQ(told, (QStringList{u"first"_s, u"second"_s}));
}

TEST(TwoThreads, ManyReadersAndAWriter)
{
    TestProject project(TestProject::Where::Disk);
    const Id<Text> text = project.textOf(project.addSource(u"a"_s, u"one two three"_s));
    std::atomic<bool> done = false;
    std::thread writer([&] {
        for (int i = 0; i < 60; ++i) {
            Edit edit(project, PARTSONG_LABEL("Import"));
            edit.insert(codeCalled(QString::number(2 * i)));
            edit.insert(codeCalled(QString::number(2 * i + 1)));
            edit.splice(text, 0, 3, i % 2 ? u"one"_s : u"six"_s);
            if (i % 3) {
                EXPECT_TRUE(edit.commit());
            }
        }
        done = true;
    });
    while (!done) {
        EXPECT_EQ(project->all<Code>().size() % 2, 0U);
        const QString words = project.words(text);
        EXPECT_TRUE(words == u"one two three"_s || words == u"six two three"_s) << qPrintable(words);
    }
    writer.join();
    EXPECT_EQ(project->all<Code>().size(), 80U);
    EXPECT_TRUE(checkStudy(project)->ok());
}

TEST(UndoSteps, TakesOneOutOfOrderAndSaysWhatWentWithIt)
{
    TestProject project;
    const Id<Code> night = project.addCode(u"Night"_s);
    const qint64 first = project->lastStep();
    project.addCode(u"Day"_s);
    project.addCode(u"Late night"_s, night);
    const qint64 third = project->lastStep();
    const auto report = project->undoSteps({first});
    ASSERT_TRUE(report);
    EXPECT_EQ(report->labels.size(), 2);
    EXPECT_EQ(report->made, (std::vector<qint64>{third + 1, third + 2}));
    ASSERT_EQ(project->all<Code>().size(), 1U);
    EXPECT_EQ(project->all<Code>().front().name, u"Day"_s);
    ASSERT_TRUE(project->undoSteps({third + 2, third + 1}));
    EXPECT_EQ(project->all<Code>().size(), 3U);
}

TEST(UndoSteps, WhatDoesNotStandSaysWhy)
{
    TestProject project;
    project.addCode(u"Night"_s);
    const qint64 step = project->lastStep();
    ASSERT_TRUE(project->undoSteps({step}));
    const auto again = project->undoSteps({step});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::NothingToDo);
    EXPECT_EQ(project->undoSteps({9999}).error().kind, ErrorKind::NothingToDo);
}

TEST(UndoSteps, StoppedLeavesEverything)
{
    TestProject project;
    project.addCode(u"Night"_s);
    const QString before = project.dump();
    Progress progress;
    progress.cancel();
    const auto undone = project->undo(1, {}, &progress);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(project.dump(), before);
    EXPECT_TRUE(project->nextUndo());
}

TEST(History, ComesInPagesAndByPerson)
{
    TestProject project;
    for (int i = 0; i < 5; ++i)
        project.addCode(QString::number(i));
    project->actAs(u"Bede"_s);
    project.addCode(u"by Bede"_s);
    const Id<Person> bede = project->person().id;
    const auto page = project->historyBefore(0, 2);
    ASSERT_EQ(page.size(), 2U);
    EXPECT_EQ(page.front().number, project->lastStep());
    EXPECT_EQ(project->historyBefore(page.back().number, 100).size(), 4U);
    EXPECT_EQ(project->historyBefore(0, 100, bede).size(), 1U);
    EXPECT_EQ(project->changesSince(project->lastStep()), 2); // the code, and Bede who joined
}

TEST(Backup, BesideTheWorkHasWhatWasWrittenMeanwhile)
{
    const DataHome home;
    TestProject project(TestProject::Where::Disk);
    for (int i = 0; i < 40; ++i)
        project.addSource(QString::number(i), u"lorem ipsum "_s.repeated(20'000));
    Result<BackupReport> made = failure(ErrorKind::Io, {});
    std::atomic<bool> copying = true;
    int steps = 0;
    std::thread worker([&] {
        Progress progress([&steps](int, int, const QString &) { ++steps; });
        made = makeBackup(project, &progress);
        copying = false;
    });
    qint64 longest = 0;
    int written = 0;
    while (copying) {
        QElapsedTimer clock;
        clock.start();
        project.addCode(QString::number(written++));
        longest = std::max(longest, clock.elapsed());
        QThread::msleep(5);
    }
    worker.join();
    ASSERT_TRUE(made) << qPrintable(made.error().message);
    EXPECT_GT(steps, 3);
    EXPECT_GT(written, 0);
    EXPECT_LT(longest, 1000);
    EXPECT_TRUE(checkFile(made->path, schema())->ok());
}

TEST(Backup, CanBeStopped)
{
    const DataHome home;
    TestProject project(TestProject::Where::Disk);
    for (int i = 0; i < 40; ++i)
        project.addSource(QString::number(i), u"lorem ipsum "_s.repeated(20'000));
    Progress progress;
    progress.cancel();
    const auto made = makeBackup(project, &progress);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(keptFiles(project->study().id).empty());
}
