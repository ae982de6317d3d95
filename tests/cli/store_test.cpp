// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"
#include "tests/support/contentof.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

// Checking, backing up and withdrawing from the command line.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

} // namespace

TEST(StoreCommands, OpeningToWriteMakesABackupOnceAnHour)
{
    const CliStudy study;
    EXPECT_TRUE(study.lists(u"backup"_s, {u"--list"_s}).isEmpty());
    study.does(u"code add"_s, {u"Night"_s});
    study.does(u"code add"_s, {u"Day"_s});
    const QJsonArray backups = study.lists(u"backup"_s, {u"--list"_s});
    ASSERT_EQ(backups.size(), 1);
    EXPECT_EQ(backups[0]["bytes"_L1].toInteger(), contentOf(backups[0]["path"_L1].toString()).size());
    const Ran codes = study.raw({u"codes"_s, backups[0]["path"_L1].toString(), u"--json"_s});
    EXPECT_TRUE(codes.list().isEmpty()); // as it was before the first change
}

TEST(StoreCommands, ABackupThatCannotBeMadeStopsNothing)
{
    const CliStudy study;
    study.write(u"data"_s, "a file where the folder of backups should be");
    const Ran ran = study.raw({u"code"_s, u"add"_s, study.path(), u"Night"_s, u"--json"_s});
    EXPECT_EQ(ran.code, 0);
    EXPECT_FALSE(ran.json().isUndefined());
    EXPECT_FALSE(ran.err.isEmpty());
}

TEST(StoreCommands, BacksUpToAFileOrFolderButOverNothing)
{
    const CliStudy study;
    const QString copy = study.file(u"copy.partsong"_s);
    const QJsonObject made = study.does(u"backup"_s, {copy});
    EXPECT_TRUE(made["verified"_L1].toBool());
    EXPECT_EQ(made["sha256"_L1].toString().toLatin1(),
              QCryptographicHash::hash(contentOf(copy), QCryptographicHash::Sha256).toHex());
    study.refused(u"exists"_s, u"backup"_s, {copy});
    ASSERT_TRUE(QDir().mkpath(study.file(u"folder"_s)));
    EXPECT_TRUE(
        study.does(u"backup"_s, {study.file(u"folder"_s)})["path"_L1].toString().contains(u"/folder/"_s));
}

TEST(StoreCommands, CheckTellsOfAFlippedByte)
{
    const CliStudy study;
    study.write(u"a.txt"_s, QByteArray("Nobody came that night. ").repeated(50));
    study.does(u"import"_s, {study.file(u"a.txt"_s)});
    EXPECT_TRUE(study.does(u"check"_s)["ok"_L1].toBool());
    QByteArray bytes = study.bytes();
    const qsizetype at = bytes.lastIndexOf("Nobody came that night.");
    ASSERT_GT(at, 0);
    bytes[at] = 'M';
    study.write(u"study.partsong"_s, bytes);
    const Ran ran = study.run(u"check"_s);
    EXPECT_EQ(ran.code, 1);
    EXPECT_FALSE(ran.object()["ok"_L1].toBool(true));
    EXPECT_FALSE(ran.object()["issues"_L1].toArray().isEmpty());
    EXPECT_FALSE(ran.object().contains("error"_L1));
}

TEST(StoreCommands, MergeTakesWhatACopyDidAsOneStep)
{
    const CliStudy study;
    study.does(u"code add"_s, {u"Night"_s});
    const QString copy = study.file(u"copy.partsong"_s);
    study.does(u"backup"_s, {copy});
    study.does(u"code add"_s, {u"Ours"_s});
    ASSERT_EQ(study.raw({u"code"_s, u"add"_s, copy, u"Theirs"_s}).code, 0);
    ASSERT_EQ(study.raw({u"code"_s, u"rename"_s, copy, u"Night"_s, u"Nights"_s}).code, 0);
    const QByteArray other = contentOf(copy);
    const QJsonObject told = study.does(u"merge"_s, {copy, u"--dry-run"_s});
    EXPECT_EQ(told["taken"_L1].toInt(), 2);
    EXPECT_EQ(study.lists(u"codes"_s).size(), 2);
    const QJsonObject report = study.oneStep(u"merge"_s, {copy});
    EXPECT_EQ(report["taken"_L1].toInt(), 2);
    EXPECT_TRUE(report["conflicts"_L1].toArray().isEmpty());
    EXPECT_EQ(study.lists(u"codes"_s).size(), 3);
    EXPECT_EQ(contentOf(copy), other);
    EXPECT_EQ(study.does(u"merge"_s, {copy})["taken"_L1].toInt(), 0);
    study.refused(u"notFound"_s, u"merge"_s, {study.file(u"nowhere.partsong"_s)});
}

TEST(StoreCommands, PurgeTakesTheWordsFromEverywhere)
{
    const CliStudy study;
    const QByteArray secret = "Gwendolyn-of-the-tall-house";
    study.write(u"keep.txt"_s, "These words stay.\n");
    study.write(u"gone.txt"_s, "I am " + secret + " and I withdraw.\n");
    study.does(u"import"_s, {study.file(u"keep.txt"_s), study.file(u"gone.txt"_s)});
    study.does(u"code add"_s, {u"C"_s});
    study.does(u"autocode"_s, {u"--code"_s, u"C"_s, u"--find"_s, QString::fromLatin1(secret)});
    study.does(u"backup"_s);
    study.does(u"memo add"_s, {u"“The tall house and I withdraw”, somebody said."_s, u"--title"_s, u"Why"_s});
    study.refused(u"refused"_s, u"purge"_s, {u"gone"_s});
    EXPECT_TRUE(study.bytes().contains(secret));
    const QJsonObject report = study.does(u"purge"_s, {u"gone"_s, u"--yes"_s});
    ASSERT_EQ(report["stillQuoted"_L1].toArray().size(), 1);
    EXPECT_EQ(report["stillQuoted"_L1][0]["title"_L1].toString(), u"Why"_s);
    EXPECT_GT(report["blanked"_L1].toInt(), 0);
    EXPECT_GT(report["backups"_L1].toInt(), 0);
    EXPECT_FALSE(study.bytes().contains(secret));
    for (const QJsonValue &backup : study.lists(u"backup"_s, {u"--list"_s}))
        EXPECT_FALSE(contentOf(backup["path"_L1].toString()).contains(secret));
    EXPECT_EQ(study.lists(u"sources"_s).size(), 1);
    EXPECT_TRUE(study.does(u"check"_s)["ok"_L1].toBool());
}

} // namespace partsong
