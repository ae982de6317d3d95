// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/links/memo.h"
#include "core/store/check.h"
#include "core/store/schema.h"
#include "tests/support/contentof.h"
#include "tests/support/randomedits.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QFile>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

CheckReport checked(const Project &project)
{
    const auto report = checkStudy(project);
    EXPECT_TRUE(report);
    return report.value_or(CheckReport{});
}

class Damage : public testing::Test {
protected:
    Damage() : project(TestProject::Where::Disk), path(project.path())
    {
        const Id<Source> source = project.addSource(u"Interview"_s, u"Mum rang at night and nobody came."_s);
        text = project.textOf(source);
        code = project.addCode(u"Night"_s, project.addCode(u"Care"_s));
        coding = project.addCoding(text, code, 4, 17);
    }

    // Changes the closed file behind the store's back, as a failing disk or another program would.
    void meddle(const char *sql)
    {
        project.close();
        auto database = Database::open(path, Database::Mode::Write);
        ASSERT_TRUE(database);
        ASSERT_TRUE((*database)->execute("PRAGMA foreign_keys=OFF"));
        const Status done = (*database)->execute(sql);
        ASSERT_TRUE(done) << qPrintable(done.error().detail);
    }

    // The one kind of issue that check finds, and where.
    void expectOnly(CheckKind kind, const QString &table, const Uuid &id)
    {
        const auto report = checkFile(path, schema());
        ASSERT_TRUE(report) << qPrintable(report.error().message);
        ASSERT_EQ(report->issues.size(), 1U);
        EXPECT_EQ(enumName(report->issues.front().kind), enumName(kind));
        EXPECT_EQ(report->issues.front().table, table);
        EXPECT_EQ(report->issues.front().id.text(), id.text());
        EXPECT_FALSE(report->issues.front().text.isEmpty());
    }

    TestProject project;
    QString path;
    Id<Text> text;
    Id<Code> code;
    Id<Coding> coding;
};

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

TEST(Check, ASoundStudyHasNoIssuesAndIsNotChanged)
{
    TestProject project(TestProject::Where::Disk);
    RandomEdits random(project, 5);
    for (int i = 0; i < 60; ++i)
        random.edit();
    (void)project->undo(3);
    const CheckReport report = checked(project);
    EXPECT_TRUE(report.ok()) << (report.ok() ? "" : qPrintable(report.issues.front().text));
    const QString path = project.path();
    project.close();
    const QByteArray before = contentOf(path);
    EXPECT_TRUE(checkFile(path, schema())->ok());
    EXPECT_EQ(contentOf(path), before);
}

TEST(Check, CanBeStopped)
{
    TestProject project;
    Progress progress;
    progress.cancel();
    const auto report = checkStudy(project, &progress);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().kind, ErrorKind::Cancelled);
}

TEST_F(Damage, AChangedWordInATextIsNamed)
{
    meddle("UPDATE text SET body=replace(body, 'Mum', 'Dad')");
    expectOnly(CheckKind::TextHash, u"text"_s, text.uuid());
}

TEST_F(Damage, AWrongNumberOfCharactersIsNamed)
{
    meddle("UPDATE text SET characters=characters+1");
    expectOnly(CheckKind::TextHash, u"text"_s, text.uuid());
}

TEST_F(Damage, ACodingThatSlippedIsNamed)
{
    meddle("UPDATE coding SET \"start\"=\"start\"+1");
    expectOnly(CheckKind::QuoteHash, u"coding"_s, coding.uuid());
}

TEST_F(Damage, ACodingOutsideItsTextIsNamed)
{
    meddle("UPDATE coding SET \"end\"=1000");
    expectOnly(CheckKind::Structure, u"coding"_s, coding.uuid());
}

TEST_F(Damage, ALinkToNothingIsNamed)
{
    meddle("UPDATE coding SET code=x'00112233445566778899AABBCCDDEEFF'");
    expectOnly(CheckKind::ForeignKey, u"coding"_s, coding.uuid());
}

TEST_F(Damage, AMissingSubjectIsNamed)
{
    meddle("DELETE FROM subject WHERE kind='code' AND id IN (SELECT code FROM coding)");
    expectOnly(CheckKind::ForeignKey, u"code"_s, code.uuid());
}

TEST_F(Damage, CodesInACircleAreNamedOnce)
{
    meddle("UPDATE code SET parent=(SELECT c.id FROM code c WHERE c.id<>code.id)");
    const auto report = checkFile(path, schema());
    ASSERT_EQ(report->issues.size(), 1U);
    EXPECT_EQ(report->issues.front().table, u"code"_s);
}

TEST_F(Damage, AnOriginalThatChangedOrWentIsNamed)
{
    const QByteArray bytes(5000, 'x');
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    Source source;
    source.id = Id<Source>::make();
    source.original = hash;
    {
        Edit edit(project, PARTSONG_LABEL("Import"));
        ASSERT_TRUE(project->keepBlob(hash, bytes));
        edit.insert(source);
        ASSERT_TRUE(edit.commit());
    }
    meddle("UPDATE blobchunk SET content=zeroblob(5000) WHERE length(content)=5000");
    expectOnly(CheckKind::BlobHash, u"blob"_s, {});
    meddle("DELETE FROM blobchunk; DELETE FROM blob");
    const auto report = checkFile(path, schema());
    ASSERT_FALSE(report->ok());
    for (const CheckIssue &issue : report->issues)
        EXPECT_EQ(issue.kind, CheckKind::BlobHash);
    EXPECT_EQ(report->issues.front().id, source.id.uuid());
}

TEST_F(Damage, AnUnreadableStepIsNamed)
{
    meddle("UPDATE change SET payload=x'FF' WHERE tbl='coding'");
    expectOnly(CheckKind::Structure, u"change"_s, coding.uuid());
}

TEST_F(Damage, ATriggerSomebodyPutThereIsNamed)
{
    meddle("CREATE TRIGGER t AFTER INSERT ON code BEGIN DELETE FROM coding; END");
    const auto report = checkFile(path, schema());
    ASSERT_EQ(report->issues.size(), 1U);
    EXPECT_EQ(report->issues.front().kind, CheckKind::Structure);
}

TEST_F(Damage, IssuesAreBounded)
{
    {
        Edit edit(project, PARTSONG_LABEL("Add codes"));
        for (int i = 0; i < 1500; ++i) {
            Code many;
            many.id = Id<Code>::make();
            edit.insert(many);
        }
        ASSERT_TRUE(edit.commit());
    }
    meddle("UPDATE code SET parent=x'00112233445566778899AABBCCDDEEFF'");
    EXPECT_EQ(checkFile(path, schema())->issues.size(), 1000U);
}

namespace {

// Opens and checks a damaged file; whatever comes of it, it is an answer.
bool damageSeen(const QString &path)
{
    const auto report = checkFile(path, schema());
    return !report || !report->ok();
}

} // namespace

// Each page overwritten with rubbish or zeros is seen, whatever stood on it.
TEST(Check, SeesEveryOverwrittenPage)
{
    TestProject project(TestProject::Where::Disk);
    RandomEdits random(project, 9);
    for (int i = 0; i < 30; ++i)
        random.edit();
    const QString path = project.path();
    project.close();
    const QByteArray sound = contentOf(path);
    constexpr qsizetype Page = 8192;
    for (qsizetype from = 0; from < sound.size(); from += Page) {
        QByteArray damaged = sound;
        for (qsizetype i = from; i < from + Page; ++i)
            damaged[i] = static_cast<char>((from / Page) % 2 ? 0 : random.below(256));
        if (damaged == sound)
            continue;
        overwrite(path, damaged);
        EXPECT_TRUE(damageSeen(path)) << "page " << from / Page;
    }
}

// Flipped bits never crash it; one that changes a text or what is coded in it is seen.
TEST(Check, SurvivesFlippedBitsAndSeesThoseInTexts)
{
    TestProject project(TestProject::Where::Disk);
    RandomEdits random(project, 10);
    for (int i = 0; i < 20; ++i)
        random.edit();
    const Id<Text> text =
        project.textOf(project.addSource(u"a"_s, u"PLANTED WORDS THAT STAND HERE"_s.repeated(40)));
    (void)text;
    const QString path = project.path();
    project.close();
    const QByteArray sound = contentOf(path);
    for (int i = 0; i < 200; ++i) {
        QByteArray damaged = sound;
        const qsizetype at = random.below(static_cast<int>(sound.size()));
        damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.below(8)));
        overwrite(path, damaged);
        (void)damageSeen(path);
    }
    for (qsizetype at = sound.indexOf("PLANTED"); at >= 0; at = sound.indexOf("PLANTED", at + 700)) {
        QByteArray damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 1);
        overwrite(path, damaged);
        EXPECT_TRUE(damageSeen(path)) << at;
    }
}
