// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/schema.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

ErrorKind openError(const QString &path, Project::Access access = Project::Access::Write)
{
    const auto project = Project::open(path, schema(), access);
    EXPECT_FALSE(project);
    return project ? ErrorKind::Cancelled : project.error().kind;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList files(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST(Project, RefusesWhatIsNoStudyAndLeavesItAsItWas)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.partsong"_s);
    EXPECT_EQ(openError(path), ErrorKind::NotFound);
    EXPECT_EQ(openError(folder.path()), ErrorKind::NotAFile);
    write(path, {});
    EXPECT_EQ(openError(path), ErrorKind::Empty);
    const QByteArray words = QByteArray("these are only words, not a database\n").repeated(100);
    write(path, words);
    EXPECT_EQ(openError(path), ErrorKind::Foreign);
    EXPECT_EQ(read(path), words);
    EXPECT_EQ(files(folder.path()), QStringList{u"x.partsong"_s});
}

TEST(Project, RefusesADatabaseOfAnotherProgram)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.partsong"_s);
    {
        auto database = Database::open(path, Database::Mode::Create);
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->execute("CREATE TABLE t(a)"));
    }
    EXPECT_EQ(openError(path), ErrorKind::Foreign);
}

TEST(Project, RefusesANewerFileAndReadsItWhereItAllowsThat)
{
    TestProject project(TestProject::Where::Disk);
    const QString path = project.path();
    project.close();
    {
        auto database = Database::open(path, Database::Mode::Write);
        ASSERT_TRUE((*database)->execute(u"PRAGMA user_version=%1"_s.arg(Schema::Version + 1)));
    }
    EXPECT_EQ(openError(path), ErrorKind::Newer);
    EXPECT_TRUE(Project::open(path, schema(), Project::Access::Read));
    {
        auto database = Database::open(path, Database::Mode::Write);
        ASSERT_TRUE((*database)->execute(
            u"UPDATE setting SET value='%1' WHERE key='oldestReader'"_s.arg(Schema::Version + 1)));
    }
    EXPECT_EQ(openError(path, Project::Access::Read), ErrorKind::Newer);
}

TEST(Project, RefusesAFileCutShort)
{
    TestProject project(TestProject::Where::Disk);
    project.addSource(u"a"_s, u"word "_s.repeated(20000));
    const QString path = project.path();
    project.close();
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    EXPECT_EQ(openError(path), ErrorKind::Damaged);
}

TEST(Project, OpenedTwiceTheSecondCanOnlyReadAndLearnsWhoHasIt)
{
    TestProject project(TestProject::Where::Disk);
    project.addCode(u"x"_s);
    const auto second = Project::open(project.path(), schema(), Project::Access::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Locked);
    EXPECT_EQ(second.error().holder, u"Ada"_s);
    const auto reader = Project::open(project.path(), schema(), Project::Access::Read);
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->all<Code>().size(), 1U);
    Edit edit(**reader, PARTSONG_LABEL("Add code"));
    const Status written = edit.commit();
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::ReadOnly);
}

TEST(Project, ClosedItHasNoCompanions)
{
    TestProject project(TestProject::Where::Disk);
    project.addCode(u"x"_s);
    project.close();
    EXPECT_EQ(files(project.folder()), QStringList{u"test.partsong"_s});
}

TEST(Project, ReadingChangesNoByte)
{
    TestProject project(TestProject::Where::Disk);
    project.addSource(u"a"_s, u"one two"_s);
    const QString path = project.path();
    project.close();
    const QByteArray before = read(path);
    {
        const auto reader = Project::open(path, schema(), Project::Access::Read);
        ASSERT_TRUE(reader);
        (*reader)->all<Source>();
    }
    EXPECT_EQ(read(path), before);
}

TEST(Project, BlobsAreKeptOnceInChunks)
{
    TestProject project;
    QByteArray bytes(3 * 1024 * 1024 + 17, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 31);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Edit edit(project, PARTSONG_LABEL("Import"));
    ASSERT_TRUE(project->keepBlob(hash, bytes));
    ASSERT_TRUE(project->keepBlob(hash, bytes));
    Source source;
    source.id = Id<Source>::make();
    source.original = hash;
    edit.insert(source);
    ASSERT_TRUE(edit.commit());
    EXPECT_EQ(project->blob(hash).value(), bytes);
    Statement chunks = project->query("SELECT count(*) FROM blobchunk");
    ASSERT_TRUE(chunks.next());
    EXPECT_EQ(chunks.integer(0), 4);
}
