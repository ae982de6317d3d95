// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/migrations.h"
#include "core/store/purge.h"
#include "core/store/schema.h"
#include "tests/support/contentof.h"
#include "tests/support/datahome.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

// A version 0 that never was: codes had no "exclude", and their names were called titles.
Status fromVersion0(Database &database)
{
    Status done = database.execute("ALTER TABLE code RENAME COLUMN title TO name");
    if (done)
        done = database.execute("ALTER TABLE code ADD COLUMN exclude TEXT NOT NULL DEFAULT ''");
    if (done) {
        done = rewriteHistory(database, "code", [](QCborMap &columns) {
            if (columns.contains(u"title"_s))
                columns[u"name"_s] = columns.take(u"title"_s);
        });
    }
    return done;
}

Status failing(Database &database)
{
    if (Status done = fromVersion0(database); !done)
        return done;
    return database.execute("SELECT nonsense");
}

Schema schemaWith(Status (*run)(Database &))
{
    Schema schemaOfOld = schema();
    schemaOfOld.add(Migration{0, Schema::Version, 1, run});
    return schemaOfOld;
}

class OldStudy : public testing::Test {
protected:
    OldStudy() : project(TestProject::Where::Disk), path(project.path())
    {
        code = project.addCode(u"Night"_s);
        project.addCoding(project.textOf(project.addSource(u"a"_s, u"MARKERWORDS one two"_s)), code, 0, 3);
        dump = project.dump();
        study = project->study().id;
        project.close();
        auto database = Database::open(path, Database::Mode::Write);
        Status done = (*database)->execute("ALTER TABLE code RENAME COLUMN name TO title");
        if (done)
            done = (*database)->execute("ALTER TABLE code DROP COLUMN exclude");
        if (done) {
            done = rewriteHistory(**database, "code", [](QCborMap &columns) {
                if (columns.contains(u"name"_s))
                    columns[u"title"_s] = columns.take(u"name"_s);
            });
        }
        if (done)
            done = (*database)->execute("PRAGMA user_version=0");
        EXPECT_TRUE(done) << (done ? "" : qPrintable(done.error().detail));
    }

    const DataHome home;
    TestProject project;
    QString path;
    QString dump;
    Id<Code> code;
    Id<Study> study;
};

} // namespace

TEST_F(OldStudy, IsBroughtToTodayOnceACopyIsKept)
{
    const QByteArray before = contentOf(path);
    const Schema today = schemaWith(fromVersion0);
    {
        const auto opened = Project::open(path, today, Project::Access::Write);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message + opened.error().detail);
        EXPECT_EQ(dumpOf(**opened), dump);
        EXPECT_TRUE(checkStudy(**opened)->ok());
        ASSERT_TRUE((*opened)->undo(3));
        EXPECT_FALSE((*opened)->find(code));
        ASSERT_TRUE((*opened)->redo(3));
        EXPECT_EQ(dumpOf(**opened), dump);
    }
    ASSERT_EQ(keptFiles(study).size(), 1);
    EXPECT_TRUE(backups(study).empty());
    EXPECT_TRUE(Project::open(path, schema(), Project::Access::Write)) << "it is of today's version now";
    const auto kept = Project::open(keptFiles(study).front(), today, Project::Access::Read);
    ASSERT_TRUE(kept);
    EXPECT_EQ(dumpOf(**kept), dump);
    EXPECT_NE(contentOf(path), before);
}

TEST_F(OldStudy, CanBeReadWithoutBeingChanged)
{
    const QByteArray before = contentOf(path);
    const Schema today = schemaWith(fromVersion0);
    {
        const auto opened = Project::open(path, today, Project::Access::Read);
        ASSERT_TRUE(opened) << qPrintable(opened.error().message + opened.error().detail);
        EXPECT_EQ(dumpOf(**opened), dump);
    }
    EXPECT_TRUE(checkFile(path, today)->ok());
    EXPECT_EQ(contentOf(path), before);
    EXPECT_TRUE(keptFiles(study).isEmpty());
}

TEST_F(OldStudy, StaysAsItWasWhenTheWayFails)
{
    const QByteArray before = contentOf(path);
    EXPECT_FALSE(Project::open(path, schemaWith(failing), Project::Access::Write));
    EXPECT_EQ(contentOf(path), before);
    const auto unknown = Project::open(path, schema(), Project::Access::Write);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().kind, ErrorKind::Foreign);
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(QDir(project.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"test.partsong"_s});
}

TEST_F(OldStudy, ThatIsKeptIsPurgedToo)
{
    const Schema today = schemaWith(fromVersion0);
    {
        const auto opened = Project::open(path, today, Project::Access::Write);
        ASSERT_TRUE(opened);
        const auto report =
            purgeRecords(**opened, Source::type(), (*opened)->all<Source>().front().id.uuid());
        ASSERT_TRUE(report) << qPrintable(report.error().message);
        EXPECT_EQ(report->backups, 1);
    }
    ASSERT_EQ(keptFiles(study).size(), 1);
    EXPECT_FALSE(contentOf(keptFiles(study).front()).contains("MARKERWORDS"));
    EXPECT_FALSE(contentOf(path).contains("MARKERWORDS"));
}

TEST(Migrations, WhatCannotBeBroughtAlongIsForReadingOnly)
{
    TestProject project;
    project.addCode(u"Night"_s);
    project.addSource(u"a"_s, u"one"_s);
    ASSERT_TRUE(markAuditOnly(project->database(), "code"));
    ASSERT_TRUE(project->undo());
    const auto more = project->undo();
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().kind, ErrorKind::NothingToDo);
    EXPECT_EQ(project->history().size(), 3U);
}
