// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/draftfile.h"
#include "core/store/schema.h"
#include "tests/support/datahome.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

QDateTime utc(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone::UTC);
}

// Backups made at these moments, in the order in which they were made; newest first.
std::vector<Backup> madeAt(const std::vector<QDateTime> &times)
{
    std::vector<Backup> made;
    for (size_t i = times.size(); i-- > 0;)
        made.push_back({u"b%1"_s.arg(i), static_cast<int>(i) + 1, times[i], 1});
    return made;
}

std::vector<Backup> left(std::vector<Backup> backups)
{
    for (const Backup &spare : dispensable(backups))
        std::erase_if(backups, [&](const Backup &backup) { return backup.number == spare.number; });
    return backups;
}

} // namespace

TEST(Backup, IsAStudyOfItsOwnThatHoldsEverything)
{
    TestProject project(TestProject::Where::Disk);
    project.addCoding(project.textOf(project.addSource(u"a"_s, u"one two"_s)), project.addCode(u"x"_s), 0, 3);
    const QString path = project.folder() + u"/copy.partsong"_s;
    const auto made = backupTo(project, path);
    ASSERT_TRUE(made) << qPrintable(made.error().message);
    EXPECT_TRUE(made->verified);
    EXPECT_EQ(made->path, path);
    EXPECT_EQ(made->bytes, QFileInfo(path).size());
    EXPECT_EQ(made->sha256, sha256Of(path));
    const auto copy = Project::open(path, schema(), Project::Access::Write);
    ASSERT_TRUE(copy);
    EXPECT_EQ(dumpOf(**copy), project.dump());
    EXPECT_TRUE((*copy)->undo(3));
}

TEST(Backup, OfAStudyInAnotherProgramsHandsIsWhole)
{
    TestProject project(TestProject::Where::Disk);
    project.addCode(u"x"_s);
    const auto reader = Project::open(project.path(), schema(), Project::Access::Read);
    ASSERT_TRUE(reader);
    const auto made = backupTo(**reader, project.folder());
    ASSERT_TRUE(made) << qPrintable(made.error().message);
    EXPECT_TRUE(checkFile(made->path, schema())->ok());
}

TEST(Backup, IntoAFolderFindsANameThatIsFree)
{
    TestProject project(TestProject::Where::Disk);
    QTemporaryDir folder;
    const auto first = backupTo(project, folder.path());
    const auto second = backupTo(project, folder.path());
    ASSERT_TRUE(first && second);
    EXPECT_NE(first->path, second->path);
    EXPECT_EQ(filesIn(folder.path()).size(), 2);
}

TEST(Backup, OverwritesNothing)
{
    TestProject project(TestProject::Where::Disk);
    const auto made = backupTo(project, project.path());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Exists);
}

TEST(Backup, WhereNothingCanBeWrittenSaysSo)
{
    TestProject project;
    const auto made = backupTo(project, u"/nowhere/at/all.partsong"_s);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::ReadOnly);
}

TEST(Backup, WhereItsFolderCannotBeMadeSaysSo)
{
    TestProject project;
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"data"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const DataHome home; // puts back what it was
    qputenv("XDG_DATA_HOME", inTheWay.fileName().toUtf8());
    const auto made = ensureRecentBackup(project);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::ReadOnly);
    EXPECT_FALSE(made.error().message.isEmpty());
}

TEST(DraftFile, OfAKilledProgramGoesAndNothingElse)
{
    QTemporaryDir folder;
    const auto make = [&folder](const QString &name, int hoursAgo) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.flush();
        EXPECT_TRUE(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hoursAgo),
                                     QFileDevice::FileModificationTime));
    };
    const QString id = u".0190A2B4-7C1D-7000-8000-0123456789AB.partsong-"_s;
    const QStringList left{id + u"copy"_s, id + u"sample-journal"_s, id + u"export"_s,
                           id + u"export.aBcDeF"_s};
    for (const QString &name : left)
        make(name, 2);
    make(u".1190A2B4-7C1D-7000-8000-0123456789AB.partsong-copy"_s, 0);
    make(u".mine.partsong-copy"_s, 2);
    make(u"study.partsong"_s, 2);
    {
        const DraftFile draft(folder.path(), u"export"_s);
        EXPECT_EQ(filesIn(folder.path()).size(), 3);
    }
    EXPECT_TRUE(QFile::exists(folder.filePath(u".1190A2B4-7C1D-7000-8000-0123456789AB.partsong-copy"_s)));
    EXPECT_TRUE(QFile::exists(folder.filePath(u".mine.partsong-copy"_s)));
}

TEST(Backup, LeavesOutWhatIsNotCommitted)
{
    TestProject project;
    QTemporaryDir folder;
    Edit edit(project, PARTSONG_LABEL("Add code"));
    Code code;
    code.id = Id<Code>::make();
    edit.insert(code);
    const Status copied = project->database().copyTo(folder.filePath(u"x"_s));
    ASSERT_FALSE(copied);
    EXPECT_EQ(copied.error().kind, ErrorKind::Locked);
}

TEST(Backup, OfADamagedStudyIsNotCalledOne)
{
    TestProject project(TestProject::Where::Disk);
    project.addSource(u"a"_s, u"one two"_s);
    QTemporaryDir folder;
    ASSERT_TRUE(project->database().execute("UPDATE text SET body='one six'"));
    const auto made = backupTo(project, folder.path());
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().kind, ErrorKind::Damaged);
    EXPECT_TRUE(filesIn(folder.path()).isEmpty());
}

TEST(Backup, OneAnHourIsMadeByItself)
{
    const DataHome home;
    TestProject project;
    const Id<Study> study = project->study().id;
    EXPECT_TRUE(backups(study).empty());
    const auto first = ensureRecentBackup(project);
    ASSERT_TRUE(first && *first);
    const auto second = ensureRecentBackup(project);
    ASSERT_TRUE(second);
    EXPECT_FALSE(*second);
    ASSERT_TRUE(makeBackup(project));
    const auto kept = backups(study);
    ASSERT_EQ(kept.size(), 2U);
    EXPECT_EQ(kept.front().number, 2);
    EXPECT_EQ(kept.back().path, (*first)->path);
    EXPECT_EQ(kept.back().bytes, (*first)->bytes);
    EXPECT_LE(std::abs(kept.back().time.secsTo(QDateTime::currentDateTimeUtc())), 60);
}

TEST(Backup, AnOldOrFutureOneIsFollowedByANewOne)
{
    const DataHome home;
    TestProject project;
    const Id<Study> study = project->study().id;
    ASSERT_TRUE(makeBackup(project));
    const QString folder = backupFolder(study);
    const QString made = backups(study).front().path;
    ASSERT_TRUE(QFile::rename(made, folder + u"/000007-20200101T000000Z.partsong"_s));
    ASSERT_TRUE(*ensureRecentBackup(project));
    EXPECT_EQ(backups(study).front().number, 8);
    ASSERT_TRUE(QFile::rename(backups(study).front().path, folder + u"/000009-29990101T000000Z.partsong"_s));
    ASSERT_TRUE(*ensureRecentBackup(project));
    EXPECT_EQ(backups(study).front().number, 10);
    EXPECT_EQ(backups(study).size(), 3U);
}

TEST(BackupThinning, KeepsADayByTheHourAMonthByTheDayAndTheRestByTheWeek)
{
    std::vector<QDateTime> times;
    const QDateTime last = utc(2026, 6, 30);
    for (int hours = 120 * 24; hours >= 0; --hours)
        times.push_back(last.addSecs(-3600LL * hours));
    const auto kept = left(madeAt(times));
    int lastDay = 0;
    int lastMonth = 0;
    for (const Backup &backup : kept) {
        lastDay += backup.time.secsTo(last) <= 24 * 3600 ? 1 : 0;
        lastMonth += backup.time.daysTo(last) <= 30 ? 1 : 0;
    }
    EXPECT_EQ(lastDay, 25);
    EXPECT_EQ(lastMonth, 25 + 29);
    EXPECT_LE(kept.size(), 25U + 30U + 14U);
    EXPECT_GE(kept.size(), 25U + 30U + 12U);
    EXPECT_EQ(left(kept).size(), kept.size());
}

// As it goes in life: one more each hour, and thinned each time.
TEST(BackupThinning, HourByHourNothingStarves)
{
    std::vector<Backup> kept;
    for (int hour = 0; hour < 100 * 24; ++hour) {
        kept.insert(kept.begin(), {QString(), hour + 1, utc(2026, 1, 1, 0).addSecs(3600LL * hour), 1});
        kept = left(kept);
    }
    EXPECT_GE(kept.size(), 24U + 30U + 8U);
    EXPECT_LE(kept.back().time, utc(2026, 1, 5));
}

TEST(BackupThinning, AClockThatJumpsDropsNothing)
{
    std::vector<QDateTime> times;
    for (int hour = 0; hour < 20; ++hour)
        times.push_back(utc(2026, 3, 1, 0).addSecs(3600LL * hour));
    times.push_back(utc(2036, 3, 1));
    EXPECT_TRUE(dispensable(madeAt(times)).empty());
    times.push_back(utc(2016, 3, 1));
    times.push_back(utc(2026, 3, 2));
    EXPECT_TRUE(dispensable(madeAt(times)).empty());
}
