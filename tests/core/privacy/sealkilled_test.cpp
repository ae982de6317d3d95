// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/privacy/names.h"
#include "core/privacy/sealing.h"
#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/schema.h"
#include "tests/support/datahome.h"
#include "tests/support/testproject.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

const auto Killed = QStringLiteral(PARTSONG_SEALKILLED);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void store(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// A study with one name, an original that holds it, and one backup; as they are before each run.
class SealKilled : public testing::Test {
protected:
    SealKilled()
    {
        TestProject made(TestProject::Where::Disk);
        Edit edit(made, PARTSONG_LABEL("Import"));
        Source source;
        source.id = Id<Source>::make();
        source.file = u"one.txt"_s;
        source.original = QCryptographicHash::hash(original, QCryptographicHash::Sha256);
        EXPECT_TRUE(made->keepBlob(source.original, original));
        edit.insert(source);
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = original;
        edit.insert(text);
        EXPECT_TRUE(edit.commit());
        EXPECT_TRUE(addName(made, u"Zebedee"_s, u"Tom"_s));
        EXPECT_TRUE(makeBackup(made));
        backup = backups(made->study().id).front().path;
        const QString from = made.path();
        made.close();
        study = bytesOf(from);
        kept = bytesOf(backup);
        store(path, study);
    }

    void asBefore() const
    {
        QFile::remove(key);
        store(path, study);
        store(backup, kept);
    }

    // False where it came to its end.
    bool killedAt(const QString &call, int number, bool &ran) const
    {
        QProcess strace;
        strace.start(u"strace"_s,
                     {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                      u"inject=%1:signal=SIGKILL:when=%2"_s.arg(call).arg(number), Killed, path, key});
        EXPECT_TRUE(strace.waitForFinished(60000));
        const QByteArray said = strace.readAllStandardOutput();
        ran = !said.isEmpty() || strace.exitStatus() == QProcess::CrashExit || strace.exitCode() > 3;
        return !said.startsWith("sealed");
    }

    // Whoever has the study and the key has all there was: the name in the one, or who it is in the other.
    void expectNothingLost() const
    {
        const auto report = checkFile(path, schema());
        ASSERT_TRUE(report);
        ASSERT_TRUE(report->ok()) << qPrintable(report->issues.front().text);
        const auto project = Project::open(path, schema(), Project::Access::Write);
        ASSERT_TRUE(project);
        const bool sealed = (*project)->study().sealed != 0;
        EXPECT_EQ((*project)->all<RealName>().empty(), sealed);
        if (!sealed)
            return;
        QByteArray held;
        const auto opened = openKeyFile(key, u"pass"_s, [&](const SealedOriginal &, const QByteArray &bytes) {
            held = bytes;
            return Status();
        });
        ASSERT_TRUE(opened) << qPrintable(opened.error().message);
        EXPECT_EQ(held, original);
        EXPECT_EQ(opened->names.size(), 1U);
    }

    void expectDoneAgain() const
    {
        QProcess again;
        again.start(Killed, {path, key});
        ASSERT_TRUE(again.waitForFinished(60000));
        ASSERT_EQ(again.exitCode(), 0) << again.readAllStandardError().constData();
        for (const QString &file : {path, backup})
            EXPECT_FALSE(bytesOf(file).contains("Zebedee")) << qPrintable(file);
        expectNothingLost();
    }

    const DataHome home;
    QTemporaryDir folder;
    QTemporaryDir keys;
    QString path = folder.filePath(u"study.partsong"_s);
    QString key = keys.filePath(u"who.key"_s);
    QByteArray original = QByteArray("Zebedee said this; ").repeated(30);
    QString backup;
    QByteArray study;
    QByteArray kept;
};

} // namespace

// Killed as it makes its first, second, third... call that writes, until it comes to its end: neither study
// nor key is lost, and asked again it comes to the same end.
TEST_F(SealKilled, AtEachWriteNeitherStudyNorKeyIsLost)
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        GTEST_SKIP() << "strace is not installed";
    int points = 0;
    for (const auto &[call, every] :
         {std::pair(u"pwrite64"_s, 23), std::pair(u"fdatasync"_s, 5), std::pair(u"unlink"_s, 2),
          std::pair(u"write"_s, 3), std::pair(u"renameat2"_s, 1), std::pair(u"ftruncate"_s, 1)}) {
        for (int number = 1; number < 400; number += every) {
            SCOPED_TRACE(qPrintable(u"%1 %2"_s.arg(call).arg(number)));
            asBefore();
            bool ran = false;
            const bool killed = killedAt(call, number, ran);
            if (!ran)
                GTEST_SKIP() << "strace may not trace here";
            expectNothingLost();
            expectDoneAgain();
            if (HasFatalFailure() || !killed)
                break;
            ++points;
        }
    }
    EXPECT_GE(points, 8);
}
