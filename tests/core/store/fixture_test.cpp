// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/links/memo.h"
#include "core/links/memolink.h"
#include "core/store/check.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "tests/support/testproject.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

// Files that released versions wrote. Each must open, be sound, and undo, for as long as there is Partsong.

namespace {

const QString Version1 = QStringLiteral(PARTSONG_TEST_DATA "/store/v1.partsong");

void correct(TestProject &project, Id<Text> text, int at, int removed, const QString &inserted)
{
    Edit edit(project, PARTSONG_LABEL("Correct text"));
    edit.splice(text, at, removed, inserted);
    ASSERT_TRUE(edit.commit());
}

void addMemo(TestProject &project, Id<Code> code)
{
    Edit edit(project, PARTSONG_LABEL("Add memo"));
    Memo memo;
    memo.id = Id<Memo>::make();
    memo.title = u"On nights"_s;
    memo.text = u"Nobody speaks of the nights unless asked."_s;
    memo.person = project->person().id;
    edit.insert(memo);
    MemoLink link;
    link.id = Id<MemoLink>::make();
    link.memo = memo.id;
    link.subject = subjectId(code);
    link.on = true;
    edit.insert(link);
    ASSERT_TRUE(edit.commit());
}

// Columns and indexes of every table, one a line.
QStringList tablesOf(const QString &path)
{
    const auto database = Database::open(path, Database::Mode::Read);
    EXPECT_TRUE(database);
    QStringList lines;
    Statement columns = (*database)->prepare(
        "SELECT t.name, c.name, c.type, c.\"notnull\", coalesce(c.dflt_value, ''), coalesce(f.\"table\", '') "
        "FROM sqlite_schema t, pragma_table_info(t.name) c "
        "LEFT JOIN pragma_foreign_key_list(t.name) f ON f.\"from\" = c.name "
        "WHERE t.type = 'table' ORDER BY t.name, c.cid");
    while (columns.next()) {
        QStringList parts;
        for (int i = 0; i < 6; ++i)
            parts << columns.text(i);
        lines << parts.join(u' ');
    }
    Statement indexes = (*database)->prepare(
        "SELECT name, coalesce(sql, '') FROM sqlite_schema WHERE type = 'index' ORDER BY name");
    while (indexes.next())
        lines << indexes.text(0) + u' ' + indexes.text(1);
    EXPECT_TRUE(columns.status() && indexes.status());
    return lines;
}

} // namespace

// Writes the file of this version anew: PARTSONG_MAKE_FIXTURE=1, only before that version is released.
TEST(Fixture, MakesVersion1)
{
    if (qEnvironmentVariableIsEmpty("PARTSONG_MAKE_FIXTURE"))
        GTEST_SKIP() << "made once";
    TestProject project(TestProject::Where::Disk, u"Ada"_s);
    const Id<Text> text = project.textOf(project.addSource(
        u"Interview 1"_s, u"Mum rang at night. \U0001F319 Nobody came, so I drove over myself."_s));
    const Id<Code> care = project.addCode(u"Care"_s);
    const Id<Code> night = project.addCode(u"Night"_s, care);
    project.addCoding(text, night, 0, 18);
    const Id<Coding> lost = project.addCoding(text, care, 21, 32);
    correct(project, text, 21, 11, u"No one answered"_s);
    project->actAs(u"Bede"_s);
    addMemo(project, night);
    {
        Edit edit(project, PARTSONG_LABEL("Remove coding"));
        edit.removeWithAll(lost);
        ASSERT_TRUE(edit.commit());
    }
    ASSERT_TRUE(project->undo());
    const QString path = project.path();
    project.close();
    QFile::remove(Version1);
    ASSERT_TRUE(QFile::copy(path, Version1));
}

TEST(Fixture, Version1OpensIsSoundAndUndoes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"v1.partsong"_s);
    ASSERT_TRUE(QFile::copy(Version1, path));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto opened = Project::open(path, schema(), Project::Access::Write);
    ASSERT_TRUE(opened) << qPrintable(opened.error().message);
    Project &project = **opened;
    const auto report = checkStudy(project);
    ASSERT_TRUE(report->ok()) << qPrintable(report->issues.front().text);
    ASSERT_EQ(project.history().size(), 9U);
    EXPECT_EQ(project.history().front().kind, StepKind::Undo);
    const Text text = project.all<Text>().front();
    EXPECT_EQ(QString::fromUtf8(text.body),
              u"Mum rang at night. \U0001F319 No one answered, so I drove over myself."_s);
    EXPECT_EQ(project.all<Coding>().size(), 2U);
    EXPECT_EQ(project.all<Memo>().front().title, u"On nights"_s);
    const QString now = dumpOf(project);
    ASSERT_TRUE(project.redo());
    EXPECT_EQ(project.all<Coding>().size(), 1U);
    const auto undone = project.undo(8);
    ASSERT_TRUE(undone) << qPrintable(undone.error().message);
    EXPECT_TRUE(project.all<Source>().empty());
    ASSERT_TRUE(project.redo(7));
    EXPECT_EQ(dumpOf(project), now);
}

TEST(Fixture, CopiesOfVersion1AreBroughtAlongWithinOneSecond)
{
    for (int copy = 0; copy < 3; ++copy) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.partsong"_s);
        ASSERT_TRUE(QFile::copy(Version1, path));
        ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto opened = Project::open(path, schema(), Project::Access::Write);
        EXPECT_TRUE(opened) << qPrintable(opened.error().message);
    }
}

// A study that was brought along is the same as one begun today, down to the order of its columns.
TEST(Fixture, Version1GetsTheTablesOfToday)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"brought.partsong"_s);
    ASSERT_TRUE(QFile::copy(Version1, path));
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    ASSERT_TRUE(Project::open(path, schema(), Project::Access::Write));
    TestProject fresh(TestProject::Where::Disk);
    const QString freshPath = fresh.path();
    fresh.close();
    EXPECT_EQ(tablesOf(path), tablesOf(freshPath));
}
