// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/links/memo.h"
#include "core/privacy/names.h"
#include "core/privacy/sealing.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/schema.h"
#include "tests/core/formats/pdffiles.h"
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

constexpr KeyHardness Soft{1, 8192};

// A study in which Zebedee's name went everywhere that the store keeps words, and backups of it.
class Sealed : public testing::Test {
protected:
    Sealed() : project(TestProject::Where::Disk)
    {
        plain =
            addSource(u"Zebedee one"_s, u"Zebedee.txt"_s,
                      u"🙂 Zebedee said that Zebedee's house is cold. Ŵyn too."_s, {}, SourceKind::Text);
        QStringEncoder utf16(QStringConverter::Utf16LE);
        const QByteArray wide = QByteArray("\xFF\xFE")
            + QByteArray(utf16.encode(u"Zebedee in Word's own letters. "_s.repeated(400)));
        word = addSource(u"Word"_s, u"word.docx"_s, u"Nobody is named in these words."_s,
                         QByteArray("PK\x03\x04") + QByteArray(5000, '\x07'), SourceKind::Text);
        clean = addSource(u"Clean"_s, u"clean.txt"_s, u"Nothing of the kind."_s, {}, SourceKind::Text);
        other = addSource(u"Wide"_s, u"wide.txt"_s, u"Read from UTF-16."_s, wide, SourceKind::Text);
        picture = addSource(u"Garden"_s, u"garden.png"_s, QString(), QByteArray("\x89PNG\0\x01\x02 Zebe", 12),
                            SourceKind::Picture);
        code = project.addCode(u"Zebedee's care"_s);
        coding = project.addCoding(project.textOf(plain), code, 2, 9);
        rest = project.addCoding(project.textOf(plain), code, 20, 36);
        correct(0, 0, u"Zebedee: "_s);
        EXPECT_TRUE(makeBackup(project));
        renameCode(u"Cared for by Zebedee"_s);
        renameCode(u"Cared for"_s); // now only the History knows
        addMemo();
        EXPECT_TRUE(addName(project, u"Zebedee"_s, u"Tom"_s));
        EXPECT_TRUE(addName(project, u"Ŵyn"_s, u"Bea"_s));
        EXPECT_TRUE(makeBackup(project));
    }

    Id<Source> addSource(const QString &name, const QString &file, const QString &words, QByteArray original,
                         SourceKind kind)
    {
        if (original.isEmpty())
            original = words.toUtf8();
        Edit edit(project, PARTSONG_LABEL("Import"));
        Source source;
        source.id = Id<Source>::make();
        source.name = name;
        source.file = file;
        source.kind = kind;
        source.original = QCryptographicHash::hash(original, QCryptographicHash::Sha256);
        source.created = 1000;
        EXPECT_TRUE(project->keepBlob(source.original, original));
        edit.insert(source);
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = words.toUtf8();
        edit.insert(text);
        EXPECT_TRUE(edit.commit());
        return source.id;
    }

    void correct(int at, int removed, const QString &inserted)
    {
        Edit edit(project, PARTSONG_LABEL("Correct text"));
        edit.splice(project.textOf(plain), at, removed, inserted);
        EXPECT_TRUE(edit.commit());
    }

    void renameCode(const QString &name)
    {
        Edit edit(project, PARTSONG_LABEL("Rename code"));
        auto found = edit.find(code);
        found->name = name;
        edit.update(*found);
        EXPECT_TRUE(edit.commit());
    }

    void addMemo()
    {
        Edit edit(project, PARTSONG_LABEL("Add memo"));
        memo.id = Id<Memo>::make();
        memo.text = u"What Zebedee says about Ŵyn."_s;
        memo.person = project->person().id;
        edit.insert(memo);
        EXPECT_TRUE(edit.commit());
    }

    SealRequest request() const { return {{}, {}, keys.filePath(u"who.key"_s), u"correct horse"_s, Soft}; }

    SealReport seal()
    {
        const auto report = sealNames(project, request());
        EXPECT_TRUE(report) << (report ? "" : qPrintable(report.error().message + report.error().detail));
        return report.value_or(SealReport());
    }

    QStringList everyFile() const
    {
        QStringList files{project.path()};
        for (const Backup &backup : backups(project->study().id))
            files << backup.path;
        return files;
    }

    void expectGone(const QStringList &names)
    {
        const QStringList files = everyFile();
        project.close();
        for (const QString &file : files) {
            for (const QString &name : names)
                EXPECT_FALSE(holds(file, name)) << qPrintable(file + u' ' + name);
            const auto report = checkFile(file, schema());
            ASSERT_TRUE(report);
            EXPECT_TRUE(report->ok())
                << qPrintable(report->issues.front().table + report->issues.front().text);
        }
    }

    const DataHome home;
    QTemporaryDir keys;
    TestProject project;
    Id<Source> plain;
    Id<Source> word;
    Id<Source> clean;
    Id<Source> other;
    Id<Source> picture;
    Id<Code> code;
    Id<Coding> coding;
    Id<Coding> rest;
    Memo memo;
};

} // namespace

TEST_F(Sealed, NamesAreGoneFromEveryFile)
{
    ASSERT_TRUE(holds(project.path(), u"Zebedee"_s));
    const SealReport report = seal();
    EXPECT_EQ(report.purged.backups, 2);
    EXPECT_TRUE(report.purged.unpurgedBackups.isEmpty());
    EXPECT_EQ(project.words(project.textOf(plain)).toStdString(),
              "Tom: 🙂 Tom said that Tom's house is cold. Bea too.");
    EXPECT_EQ(project.quote(coding), u"Tom"_s);
    EXPECT_EQ(project.quote(rest), u"Tom's house "_s);
    EXPECT_EQ(project->find(memo.id)->text, u"What Tom says about Bea."_s);
    EXPECT_TRUE(project->all<RealName>().empty());
    EXPECT_FALSE(holdsRealNames(project));
    expectGone({u"Zebedee"_s, u"Ŵyn"_s});
}

TEST_F(Sealed, OriginalsThatHoldNamesMoveIntoTheKeyFile)
{
    const QByteArray docx = project->find(word)->original;
    const SealReport report = seal();
    EXPECT_EQ(report.originals, 3); // the plain text, the wide one, and what Word wrote
    EXPECT_EQ(report.originalsLeft, 1); // the picture
    EXPECT_TRUE(project->find(word)->original.isEmpty());
    EXPECT_TRUE(project->find(plain)->original.isEmpty());
    EXPECT_FALSE(project->blob(docx));
    EXPECT_TRUE(project->blob(project->find(clean)->original));
    EXPECT_TRUE(project->blob(project->find(picture)->original));
    QStringList files;
    const auto key = openKeyFile(request().keyPath, u"correct horse"_s,
                                 [&](const SealedOriginal &original, const QByteArray &) {
                                     files << original.file;
                                     return Status();
                                 });
    ASSERT_TRUE(key);
    files.sort();
    EXPECT_EQ(files, (QStringList{u"Zebedee.txt"_s, u"wide.txt"_s, u"word.docx"_s}));
    EXPECT_EQ(key->names.size(), 2U);
}

TEST_F(Sealed, PagesWhosePropertiesHoldNamesGoAndOthersStay)
{
    const QByteArrayList pages{wordsAt(50, 700, "Nobody is named here.")};
    const Id<Source> named = addSource(
        u"Named"_s, u"named.pdf"_s, u"Nobody is named here.\n"_s,
        pdfWithInfo(pages, "/Author<FEFF00D000AB>/Title<FEFF005A00650062006500640065006500200042002E>"),
        SourceKind::Pdf);
    const Id<Source> quiet = addSource(u"Quiet"_s, u"quiet.pdf"_s, u"Nobody is named here.\n"_s,
                                       pdfWithInfo(pages, "/Author(Somebody)"), SourceKind::Pdf);
    const Id<Source> spoken = addSource(u"Spoken"_s, u"spoken.pdf"_s, u"Zebedee came.\n"_s,
                                        pdfOf({wordsAt(50, 700, "Zebedee came.")}), SourceKind::Pdf);
    const Id<Source> carrying = addSource(u"Carrying"_s, u"carrying.pdf"_s, u"Nobody is named here.\n"_s,
                                          pdfWithAttachment(pages), SourceKind::Pdf);
    const Id<Source> locked = addSource(u"Locked"_s, u"locked.pdf"_s, u"Nobody is named here.\n"_s,
                                        lockedPdf(pages, "secret"), SourceKind::Pdf);
    // As mail brings them, with a line before their own.
    const Id<Source> mailed = addSource(u"Mailed"_s, u"mailed.pdf"_s, u"Nobody is named here.\n"_s,
                                        "\nX-Mail: yes\n\n" + pdfWithAttachment(pages), SourceKind::Pdf);
    // What the bytes say only to who reads them as a PDF; as long as before, so that all stands in its place.
    QByteArray hidden = pdfWithAttachment(pages);
    hidden.replace("/EmbeddedFiles<</Names[(notes.txt)", "/Embedded#46iles<</Names[(notes.t)");
    hidden.replace("/Type/EmbeddedFile/", QByteArray(18, ' ') + '/');
    ASSERT_FALSE(hidden.contains("/EmbeddedFile"));
    const Id<Source> hiding =
        addSource(u"Hiding"_s, u"hiding.pdf"_s, u"Nobody is named here.\n"_s, hidden, SourceKind::Pdf);
    const SealReport report = seal();
    EXPECT_TRUE(project->find(hiding)->original.isEmpty());
    EXPECT_EQ(report.originals, 9);
    EXPECT_EQ(report.originalsLeft, 2);
    EXPECT_TRUE(project->find(carrying)->original.isEmpty()); // what else it holds nobody has read
    EXPECT_TRUE(project->find(mailed)->original.isEmpty());
    EXPECT_TRUE(project->find(locked)->original.isEmpty());
    EXPECT_TRUE(project->find(named)->original.isEmpty());
    EXPECT_TRUE(project->find(spoken)->original.isEmpty());
    EXPECT_TRUE(project->blob(project->find(quiet)->original));
}

TEST_F(Sealed, AnOriginalThatOnlyABackupStillHasIsNotLost)
{
    ASSERT_TRUE(project->undo(static_cast<int>(project->history().size()) - 1)); // all but the first import
    {
        Edit edit(project, PARTSONG_LABEL("Remove"));
        edit.removeWithAll(plain);
        ASSERT_TRUE(edit.commit());
    }
    ASSERT_TRUE(addName(project, u"Zebedee"_s, u"Tom"_s));
    const SealReport report = seal();
    EXPECT_GE(report.originals, 3);
    expectGone({u"Zebedee"_s});
}

TEST_F(Sealed, TheHistoryStaysWithoutTheNamesAndTellsOfIt)
{
    const size_t steps = project->history().size();
    seal();
    const auto history = project->history();
    ASSERT_EQ(history.size(), steps + 1);
    EXPECT_EQ(history.front().kind, StepKind::Purge);
    EXPECT_EQ(history.front().label, u"Seal names"_s);
    EXPECT_EQ(project->undo().error().kind, ErrorKind::Refused);
    EXPECT_TRUE(checkStudy(project)->ok());
}

TEST_F(Sealed, WorkAfterwardsCanBeUndoneAsEver)
{
    seal();
    const QString before = project.dump();
    const Id<Coding> more = project.addCoding(project.textOf(plain), code, 0, 3);
    correct(5, 3, u"He"_s);
    EXPECT_EQ(project.quote(more), u"Tom"_s);
    ASSERT_TRUE(project->undo(2));
    EXPECT_EQ(project.dump(), before);
    ASSERT_TRUE(project->redo(2));
    EXPECT_TRUE(checkStudy(project)->ok());
}

TEST_F(Sealed, AgainWithTheSameKeyChangesNothing)
{
    seal();
    const QString before = project.dump();
    const size_t steps = project->history().size();
    SealRequest again = request();
    again.names = {{{}, u"Zebedee"_s, u"Tom"_s, {}}};
    EXPECT_TRUE(sealNames(project, again));
    EXPECT_EQ(project.dump(), before);
    EXPECT_EQ(project->history().size(), steps);
    again.names = {{{}, u"Cold"_s, u"Warm"_s, {}}};
    EXPECT_EQ(sealNames(project, again).error().kind, ErrorKind::Exists);
}

TEST_F(Sealed, ASourceThatComesLaterMakesItAStudyWithNamesAgain)
{
    seal();
    EXPECT_FALSE(holdsRealNames(project));
    Edit edit(project, PARTSONG_LABEL("Import"));
    Source source;
    source.id = Id<Source>::make();
    source.created = project->study().sealed + 1;
    edit.insert(source);
    ASSERT_TRUE(edit.commit());
    EXPECT_TRUE(holdsRealNames(project));
}

TEST_F(Sealed, PlacesThatWereKeptStay)
{
    SealRequest keeping = request();
    const auto hits = findNames(project, NameFinder(project->all<RealName>()));
    ASSERT_TRUE(hits);
    ASSERT_TRUE(hits->front().inText());
    keeping.kept.insert(hits->front().place());
    const auto report = sealNames(project, keeping);
    ASSERT_TRUE(report) << qPrintable(report.error().message + report.error().detail);
    EXPECT_EQ(project.words(project.textOf(plain)).toStdString(),
              "Zebedee: 🙂 Tom said that Tom's house is cold. Bea too.");
}

TEST_F(Sealed, TheKeyMayNotStandWithTheStudy)
{
    SealRequest beside = request();
    QDir(project.folder()).mkdir(u"below"_s);
    QFile::link(project.folder(), keys.filePath(u"link"_s));
    const QString before = project.dump();
    for (const QString &place : {project.folder() + u"/who.key"_s, project.folder() + u"/below/who.key"_s,
                                 project.folder() + u"/below/../who.key"_s, keys.filePath(u"link/who.key"_s),
                                 backupFolder(project->study().id) + u"/who.key"_s, QString()}) {
        beside.keyPath = place;
        EXPECT_EQ(sealNames(project, beside).error().kind, ErrorKind::Refused) << qPrintable(place);
    }
    beside.keyPath = request().keyPath;
    beside.passphrase.clear();
    EXPECT_EQ(sealNames(project, beside).error().kind, ErrorKind::Refused);
    EXPECT_EQ(project.dump(), before);
    EXPECT_FALSE(QFile::exists(request().keyPath));
}

TEST_F(Sealed, WhatCannotBeWrittenLeavesAllAsItWas)
{
    const QString before = project.dump();
    const auto writer = project->database().fileBytes();
    // No more pages may be added, as on a disk that is full.
    ASSERT_TRUE(project->database().execute("PRAGMA max_page_count=1"));
    Statement refuse = project->query("SELECT count(*) FROM step");
    ASSERT_TRUE(refuse.next());
    const qint64 steps = refuse.integer(0);
    refuse.reset();
    const auto report = sealNames(project, request());
    if (!report) {
        EXPECT_EQ(project.dump(), before);
        EXPECT_EQ(static_cast<qint64>(project->history().size()), steps);
        EXPECT_FALSE(QFile::exists(request().keyPath));
        EXPECT_EQ(project->database().fileBytes(), writer);
    }
    ASSERT_TRUE(project->database().execute("PRAGMA max_page_count=1073741823"));
    EXPECT_TRUE(report || sealNames(project, request()));
    EXPECT_FALSE(holdsRealNames(project));
}

TEST_F(Sealed, StoppedWhileTextsAreRewrittenNothingIsChanged)
{
    const QString before = project.dump();
    const int texts = int(project->all<Text>().size());
    int told = 0;
    std::unique_ptr<Progress> progress;
    progress = std::make_unique<Progress>([&](int done, int total, const QString &) {
        told += total == texts ? 1 : 0;
        if (total == texts && done == texts - 1)
            progress->cancel();
    });
    const auto report = sealNames(project, request(), progress.get());
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
    EXPECT_GE(told, texts);
    EXPECT_EQ(project.dump(), before);
    EXPECT_FALSE(QFile::exists(request().keyPath));
    seal();
    EXPECT_FALSE(holdsRealNames(project));
}

TEST_F(Sealed, NamesABackupThatCannotBePurged)
{
    const QString broken = backups(project->study().id).front().path;
    QFile file(broken);
    ASSERT_TRUE(file.resize(file.size() / 2));
    const SealReport report = seal();
    EXPECT_EQ(report.purged.backups, 1);
    EXPECT_EQ(report.purged.unpurgedBackups, QStringList{broken});
}

// Random studies full of names: sealed, sound, and nothing left of them.
TEST(SealLaw, RandomHistoriesKeepSoundAndLoseTheirNames)
{
    const DataHome home;
    for (quint32 seed = 700; seed < 704; ++seed) {
        SCOPED_TRACE(seed);
        QTemporaryDir keys;
        TestProject project(TestProject::Where::Disk);
        RandomEdits random(project, seed);
        const Id<Source> source = project.addSource(u"S"_s, u"Zebedee said this to Ŵynne. "_s.repeated(40));
        for (int i = 0; i < 60; ++i) {
            if (random.below(6) == 0 && project->find(source)) {
                Edit edit(project, PARTSONG_LABEL("Correct text"));
                edit.splice(project.textOf(source), random.below(100), random.below(9), u" Zebedee "_s);
                (void)edit.commit();
            } else if (random.below(4) == 0) {
                (void)project->undo(1 + random.below(2));
            } else {
                random.edit();
            }
        }
        const auto report = sealNames(project,
                                      {{{{}, u"Zebedee"_s, u"Tom"_s, {}}, {{}, u"Ŵynne"_s, u"Bea"_s, {}}},
                                       {},
                                       keys.filePath(u"who.key"_s),
                                       u"pass"_s,
                                       Soft});
        ASSERT_TRUE(report) << qPrintable(report.error().message + report.error().detail);
        EXPECT_TRUE(checkStudy(project)->ok());
        EXPECT_EQ(random.unsound(), QString());
        for (int i = 0; i < 10; ++i)
            (void)project->undo();
        EXPECT_EQ(random.unsound(), QString());
        EXPECT_TRUE(checkStudy(project)->ok());
        const QString path = project.path();
        project.close();
        EXPECT_FALSE(holds(path, u"Ŵynne"_s));
    }
}
