// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/check.h"
#include "core/store/schema.h"
#include "tests/support/randomedits.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <gtest/gtest.h>

using namespace partsong;
using namespace Qt::StringLiterals;

namespace {

const auto Killed = QStringLiteral(PARTSONG_KILLED);

struct Acknowledged {
    qint64 number = 0;
    QString id;
};

// The last step that the writer said was done.
Acknowledged lastOf(const QByteArray &output)
{
    Acknowledged last;
    for (const QByteArray &line : output.split('\n')) {
        const QByteArrayList parts = line.trimmed().split(' ');
        if (parts.size() == 2 && parts[1].size() == 36)
            last = {parts[0].toLongLong(), QString::fromLatin1(parts[1])};
    }
    return last;
}

class Crash : public testing::Test {
protected:
    Crash() : path(folder.filePath(u"study.partsong"_s))
    {
        TestProject made(TestProject::Where::Disk);
        RandomEdits random(made, 3);
        for (int i = 0; i < 15; ++i)
            random.edit();
        const QString from = made.path();
        made.close();
        EXPECT_TRUE(QFile::copy(from, path));
    }

    QString files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System).join(u' ');
    }

    // Opens what the killed writer left behind: it is sound, holds all that was acknowledged, and is alone
    // again.
    void expectSound(const Acknowledged &last)
    {
        expectKept(last);
        EXPECT_EQ(files().toStdString(), "study.partsong");
    }

    void expectKept(const Acknowledged &last)
    {
        const auto project = Project::open(path, schema(), Project::Access::Write);
        ASSERT_TRUE(project) << qPrintable(project.error().message + project.error().detail);
        const auto report = checkStudy(**project);
        ASSERT_TRUE(report->ok()) << qPrintable(report->issues.front().text);
        EXPECT_GE((*project)->lastStep(), last.number);
        const auto step = (*project)->step(last.number);
        EXPECT_EQ(step ? step->id.text() : QString(), last.id);
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace

TEST_F(Crash, KilledAtAnyMomentNothingAcknowledgedIsLost)
{
    QRandomGenerator random(99);
    int killed = 0;
    int acknowledged = 0;
    for (uint round = 0; round < 45; ++round) {
        SCOPED_TRACE(round);
        QProcess writer;
        writer.start(Killed, {path, QString::number(round), u"100000"_s});
        ASSERT_TRUE(writer.waitForStarted());
        if (round % 3 != 0) // else it is killed while it opens, or soon after
            (void)writer.waitForReadyRead(5000);
        QThread::usleep(random.bounded(30000U));
        writer.kill();
        ASSERT_TRUE(writer.waitForFinished());
        killed += writer.exitStatus() == QProcess::CrashExit ? 1 : 0;
        const Acknowledged last = lastOf(writer.readAllStandardOutput());
        acknowledged += last.number > 0 ? 1 : 0;
        EXPECT_EQ(Project::holderOf(path), QString());
        expectSound(last);
        if (HasFatalFailure())
            return;
    }
    EXPECT_GE(killed, 40);
    EXPECT_GE(acknowledged, 20);
}

TEST_F(Crash, AReaderMendsWhatAKilledWriterLeft)
{
    QProcess writer;
    writer.start(Killed, {path, u"7"_s, u"100000"_s});
    ASSERT_TRUE(writer.waitForReadyRead(5000));
    EXPECT_FALSE(Project::holderOf(path).isEmpty());
    EXPECT_EQ(Project::open(path, schema(), Project::Access::Write).error().kind, ErrorKind::Locked);
    QThread::msleep(20);
    writer.kill();
    ASSERT_TRUE(writer.waitForFinished());
    const auto report = checkFile(path, schema());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->ok());
    EXPECT_EQ(files().toStdString(), "study.partsong");
}

namespace {

// Runs the writer under strace, which kills it as it makes its nth call of a kind. False when it did not live
// to make so many, or more exactly: when it came to its end.
struct Traced {
    bool ran = false;
    bool killed = false;
    Acknowledged last;
};

Traced killedAtCall(const QString &path, const QString &call, int number)
{
    QProcess strace;
    strace.start(u"strace"_s,
                 {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                  u"inject=%1:signal=SIGKILL:when=%2"_s.arg(call).arg(number), Killed, path, u"12"_s,
                  u"1"_s});
    if (!strace.waitForFinished(20000))
        return {};
    const Acknowledged last = lastOf(strace.readAllStandardOutput());
    const bool refused = !strace.readAllStandardError().isEmpty() && strace.exitCode() != 0
        && last.number == 0 && strace.exitStatus() == QProcess::NormalExit;
    const bool ended = strace.exitStatus() == QProcess::NormalExit && strace.exitCode() == 0;
    return {!refused, !ended, last};
}

} // namespace

// One Edit, killed as it makes its first, second, third... call that writes, until it comes to its end.
TEST_F(Crash, KilledAtEachWriteOfAnEdit)
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        GTEST_SKIP() << "strace is not installed";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray sound = file.readAll();
    file.close();
    int points = 0;
    for (const auto &call : {u"pwrite64"_s, u"fdatasync"_s, u"fsync"_s, u"unlink"_s, u"ftruncate"_s}) {
        for (int number = 1; number < 60; ++number) {
            SCOPED_TRACE(qPrintable(u"%1 %2"_s.arg(call).arg(number)));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(sound);
            file.close();
            const Traced traced = killedAtCall(path, call, number);
            if (!traced.ran)
                GTEST_SKIP() << "strace may not trace here";
            expectSound(traced.last);
            if (HasFatalFailure() || !traced.killed)
                break;
            ++points;
        }
    }
    EXPECT_GE(points, 10);
}
