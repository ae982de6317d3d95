// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/coding/quote.h"
#include "core/coding/quotecut.h"
#include "core/links/memo.h"
#include "core/links/memolink.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/purge.h"
#include "core/store/schema.h"
#include "core/workshop/canvas.h"
#include "core/workshop/note.h"
#include "core/workshop/workshop.h"
#include "tests/support/contentof.h"
#include "tests/support/datahome.h"
#include "tests/support/randomedits.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStringConverter>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// A study in which one source's words went everywhere that the store keeps words, and three backups of it.
class Purging : public testing::Test {
protected:
    Purging() : project(TestProject::Where::Disk)
    {
        stays =
            project.addSource(u"Other"_s, u"Nothing of that kind was ever said here, or anywhere near."_s);
        goes = addSource();
        text = project.textOf(goes);
        code = project.addCode(u"Night"_s);
        lost = project.addCoding(text, code, 0, 12);
        kept = project.addCoding(text, code, 30, 60);
        addLinks();
        correct(8, 20, u"MARKERINSERTED by whoever corrected it"_s);
        EXPECT_TRUE(makeBackup(project));
        {
            Edit edit(project, PARTSONG_LABEL("Remove coding"));
            edit.removeWithAll(lost);
            EXPECT_TRUE(edit.commit());
        }
        correct(0, 16, QString());
        EXPECT_TRUE(makeBackup(project));
    }

    Id<Source> addSource()
    {
        QStringEncoder utf16(QStringConverter::Utf16LE);
        const QByteArray original = utf16.encode(u"MARKERORIGINAL as it came. "_s.repeated(90000));
        const QByteArray hash = QCryptographicHash::hash(original, QCryptographicHash::Sha256);
        Edit edit(project, PARTSONG_LABEL("Import"));
        EXPECT_TRUE(project->keepBlob(hash, original));
        Source source;
        source.id = Id<Source>::make();
        source.name = u"MARKERNAME of a resident"_s;
        source.file = u"MARKERFILE.docx"_s;
        source.original = hash;
        edit.insert(source);
        Text words;
        words.id = Id<Text>::make();
        words.owner = subjectId(source.id);
        words.body =
            u"I said MARKERFIRST and then, in Welsh, MARKERŴYDD, at night; "_s.repeated(300).toUtf8();
        edit.insert(words);
        EXPECT_TRUE(edit.commit());
        return source.id;
    }

    void addLinks()
    {
        Edit edit(project, PARTSONG_LABEL("Link"));
        Quote quote;
        quote.id = Id<Quote>::make();
        quote.coding = kept;
        quote.attribution = u"MARKERATTRIBUTION, resident"_s;
        quote.person = project->person().id;
        edit.insert(quote);
        QuoteCut cut;
        cut.id = Id<QuoteCut>::make();
        cut.quote = quote.id;
        cut.text = text;
        cut.range = {32, 40};
        cut.mask = u"MARKERMASK her ward"_s;
        edit.insert(cut);
        memo.id = Id<Memo>::make();
        memo.text = u"What she said made me think."_s;
        memo.person = project->person().id;
        edit.insert(memo);
        MemoLink link;
        link.id = Id<MemoLink>::make();
        link.memo = memo.id;
        link.subject = subjectId(goes);
        edit.insert(link);
        Workshop workshop;
        workshop.id = Id<Workshop>::make();
        edit.insert(workshop);
        Canvas canvas;
        canvas.id = Id<Canvas>::make();
        canvas.workshop = workshop.id;
        edit.insert(canvas);
        note.id = Id<Note>::make();
        note.canvas = canvas.id;
        note.text = u"A bell by each bed"_s;
        note.answers = subjectId(kept);
        edit.insert(note);
        EXPECT_TRUE(edit.commit());
    }

    void correct(int at, int removed, const QString &inserted)
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(text, at, removed, inserted);
        EXPECT_TRUE(edit.commit());
    }

    PurgeReport purge()
    {
        const auto report = purgeRecords(project, Source::type(), goes.uuid());
        EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().message + report.error().detail));
        return report.value_or(PurgeReport{});
    }

    QStringList everyFile() const
    {
        QStringList files{project.path()};
        for (const Backup &backup : backups(project->study().id))
            files << backup.path;
        return files;
    }

    void expectGone()
    {
        const QStringList files = everyFile();
        const QString folder = project.folder();
        project.close();
        for (const QString &file : files) {
            for (const auto &marker : {u"MARKER"_s, u"arker"_s.toUpper(), u"in Welsh"_s})
                EXPECT_FALSE(holds(file, marker)) << qPrintable(file + u' ' + marker);
            const auto report = checkFile(file, schema());
            ASSERT_TRUE(report);
            EXPECT_TRUE(report->ok())
                << qPrintable(report->issues.front().table + report->issues.front().text);
        }
        EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.partsong"_s});
    }

    const DataHome home;
    TestProject project;
    Id<Source> stays;
    Id<Source> goes;
    Id<Text> text;
    Id<Code> code;
    Id<Coding> lost;
    Id<Coding> kept;
    Memo memo;
    Note note;
};

} // namespace

TEST_F(Purging, TakesTheWordsOutOfTablesHistoryOriginalsFreePagesAndBackups)
{
    ASSERT_TRUE(holds(everyFile().at(1), u"MARKERORIGINAL"_s));
    const qint64 before = QFileInfo(project.path()).size();
    const PurgeReport report = purge();
    EXPECT_EQ(report.backups, 2);
    EXPECT_GT(report.blanked, 10);
    EXPECT_TRUE(report.unpurgedBackups.isEmpty());
    EXPECT_LT(QFileInfo(project.path()).size(), before / 4);
    EXPECT_FALSE(project->find(goes));
    EXPECT_TRUE(project->find(stays));
    EXPECT_EQ(project->find(memo.id)->text, memo.text);
    EXPECT_TRUE(project->all<MemoLink>().empty());
    EXPECT_TRUE(project->find(note.id)->answers.null());
    expectGone();
}

TEST_F(Purging, ReachesASourceThatWasRemovedBefore)
{
    {
        Edit edit(project, PARTSONG_LABEL("Remove source"));
        edit.removeWithAll(goes);
        ASSERT_TRUE(edit.commit());
    }
    ASSERT_TRUE(makeBackup(project));
    const auto found = purgeable(project, Source::type(), "name", u"MARKERNAME of a resident"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, goes.uuid());
    EXPECT_EQ(purge().backups, 3);
    EXPECT_EQ(project->history(1).front().kind, StepKind::Purge);
    expectGone();
}

TEST_F(Purging, StaysInTheHistoryWithoutItsWordsAndCannotBeUndone)
{
    const size_t steps = project->history().size();
    purge();
    const auto history = project->history();
    ASSERT_EQ(history.size(), steps + 1);
    EXPECT_EQ(history.front().kind, StepKind::Purge);
    EXPECT_TRUE(history.front().sealed);
    int sealed = 0;
    for (const Step &step : history)
        sealed += step.sealed ? 1 : 0;
    EXPECT_EQ(sealed, 8); // all but the other source and the code
    const QString before = project.dump();
    EXPECT_TRUE(project->undo(2));
    EXPECT_FALSE(project->undo());
    EXPECT_TRUE(project->redo(2));
    EXPECT_EQ(project.dump(), before);
    Statement stones = project->query("SELECT count(*) FROM tombstone WHERE id=?");
    ASSERT_TRUE(stones.bind(0, lost.uuid()).next());
    EXPECT_EQ(stones.integer(0), 1);
}

TEST_F(Purging, AgainChangesNothingMore)
{
    purge();
    const QString before = project.dump();
    const size_t steps = project->history().size();
    EXPECT_EQ(purge().backups, 2);
    EXPECT_EQ(project.dump(), before);
    EXPECT_EQ(project->history().size(), steps);
}

TEST_F(Purging, NamesABackupThatCannotBePurged)
{
    const QString broken = backups(project->study().id).front().path;
    QFile file(broken);
    ASSERT_TRUE(file.resize(file.size() / 2));
    const PurgeReport report = purge();
    EXPECT_EQ(report.backups, 1);
    EXPECT_EQ(report.unpurgedBackups, QStringList{broken});
}

// A program that was killed while it made a backup leaves a hidden file with everything in it.
TEST_F(Purging, RemovesBackupsThatWereNeverFinished)
{
    const Backup whole = backups(project->study().id).front();
    const QString left =
        QFileInfo(whole.path).absolutePath() + u"/."_s + Uuid::make().text() + u".partsong-copy"_s;
    ASSERT_TRUE(QFile::copy(whole.path, left));
    purge();
    EXPECT_FALSE(QFile::exists(left));
}

TEST_F(Purging, WordsThatSomebodyElseSaidToo)
{
    project.addSource(u"Another"_s,
                      u"I said MARKERFIRST and then, in Welsh, MARKERŴYDD, at night; just like her."_s);
    purge();
    const QString path = project.path();
    project.close();
    EXPECT_TRUE(holds(path, u"MARKERFIRST"_s));
    EXPECT_FALSE(holds(path, u"MARKERINSERTED"_s));
}

TEST_F(Purging, WhatWasNeverThereIsNotFound)
{
    const auto report = purgeRecords(project, Source::type(), Uuid::make());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::NotFound);
}

TEST_F(Purging, ACodingAloneTakesItsWordsOutOfCorrections)
{
    const auto report = purgeRecords(project, Coding::type(), lost.uuid());
    ASSERT_TRUE(report) << qPrintable(report.error().message);
    EXPECT_TRUE(project->find(goes));
    EXPECT_TRUE(checkStudy(project)->ok());
    EXPECT_TRUE(project->find(kept));
}

// After purging all sources of a random study that was undone and redone, nothing is left of any of them.
TEST(PurgeLaw, RandomHistoriesKeepSoundAndLoseTheirWords)
{
    const DataHome home;
    for (quint32 seed = 500; seed < 504; ++seed) {
        SCOPED_TRACE(seed);
        TestProject project(TestProject::Where::Disk);
        RandomEdits random(project, seed);
        const Id<Source> marked = project.addSource(u"S"_s, u"MARKERSOURCE said this. "_s.repeated(50));
        for (int i = 0; i < 40; ++i) {
            const int choice = random.below(4);
            if (choice == 0)
                (void)project->undo(1 + random.below(2));
            else if (choice == 1)
                (void)project->redo();
            else
                random.edit();
        }
        const auto report = purgeRecords(project, Source::type(), marked.uuid());
        ASSERT_TRUE(report) << qPrintable(report.error().message + report.error().detail);
        EXPECT_TRUE(checkStudy(project)->ok());
        EXPECT_EQ(random.unsound(), QString());
        for (int i = 0; i < 10; ++i)
            (void)project->undo();
        EXPECT_EQ(random.unsound(), QString());
        const QString path = project.path();
        project.close();
        EXPECT_FALSE(holds(path, u"MARKERSOURCE"_s));
    }
}
