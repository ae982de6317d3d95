// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/commands.h"

#include <QDir>
#include <QFile>

namespace partsong {

using namespace Qt::StringLiterals;

Commands::Commands() : m_study(m_folder.filePath(u"study.partsong"_s))
{
    EXPECT_EQ(run(u"new"_s, {u"--title"_s, u"Test"_s, u"--as"_s, u"Ada"_s}).exitCode, 0);
}

Commands::Outcome Commands::run(const QString &command, const QStringList &arguments) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, m_folder.filePath(u"data"_s));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PARTSONG_CLI), command.split(u' ') + QStringList{m_study} + arguments + QStringList{u"--json"_s});
    Outcome outcome;
    if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.exitCode = program.exitCode();
    outcome.out = program.readAllStandardOutput();
    outcome.errors = program.readAllStandardError();
    outcome.json = QJsonDocument::fromJson(outcome.out);
    return outcome;
}

Commands::Outcome Commands::step(const QString &command, const QStringList &arguments) const
{
    const int before = steps();
    const Outcome outcome = run(command, arguments);
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(command + u' ' + arguments.join(u' ')) << outcome.errors.constData();
    EXPECT_EQ(steps(), before + 1) << qPrintable(command);
    return outcome;
}

int Commands::steps() const
{
    const QJsonArray newest = run(u"history"_s, {u"--limit"_s, u"1"_s}).list();
    return newest.isEmpty() ? 0 : newest.first()[u"step"_s].toInt();
}

QString Commands::write(const QString &file, const QByteArray &bytes) const
{
    QFile target(m_folder.filePath(file));
    EXPECT_TRUE(target.open(QIODevice::WriteOnly));
    target.write(bytes);
    return target.fileName();
}

QByteArray Commands::studyBytes() const
{
    QFile study(m_study);
    return study.open(QIODevice::ReadOnly) ? study.readAll() : QByteArray();
}

QStringList Commands::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files);
}

} // namespace partsong
