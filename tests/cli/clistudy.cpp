// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/clistudy.h"

#include "core/chapters.h"
#include "core/store/project.h"
#include "tests/support/testproject.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace partsong {

using namespace Qt::StringLiterals;

QJsonValue Ran::json() const
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(out, &problem);
    const bool one = problem.error == QJsonParseError::NoError && out.endsWith('\n') && out.count('\n') == 1;
    if (!one)
        return QJsonValue::Undefined;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QStringList column(const QJsonArray &rows, const QString &field)
{
    QStringList values;
    for (const QJsonValue &row : rows)
        values << row[field].toString();
    return values;
}

// In memory where there is such a folder: hundreds of runs each wait for the disk several times.
QString CliStudy::quickFolder()
{
    const QFileInfo memory(u"/dev/shm"_s);
    return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
        + "/partsong-cli-XXXXXX"_L1;
}

CliStudy::CliStudy(Filled filled)
{
    const Ran made =
        raw({filled == Filled::Sample ? u"sample"_s : u"new"_s, path(), u"--as"_s, u"Ada"_s, u"--json"_s});
    EXPECT_EQ(made.code, 0) << made.err.constData();
}

QString CliStudy::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(file(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return out.fileName();
}

QByteArray CliStudy::bytes() const
{
    QFile in(path());
    EXPECT_TRUE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

Ran CliStudy::raw(const QStringList &arguments, const QMap<QString, QString> &more) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"PARTSONG_PERSON"_s);
    for (auto each = more.begin(); each != more.end(); ++each)
        environment.insert(each.key(), each.value());
    process.setProcessEnvironment(environment);
    process.start(QString::fromUtf8(PARTSONG_CLI), arguments);
    constexpr int Wait = 60'000;
    if (!process.waitForFinished(Wait) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void CliStudy::checkGeneral(const Ran &ran, const QStringList &arguments) const
{
    const std::string what = arguments.join(u' ').toStdString();
    EXPECT_TRUE(ran.code == 0 || ran.code == 1 || ran.code == 2) << what << ran.code;
    EXPECT_EQ(ran.code == 2, ran.out.isEmpty()) << what;
    EXPECT_TRUE(ran.code == 2 || !ran.json().isUndefined()) << what << ran.out.constData();
    // An export says, where a study holds names, that the file may do so too.
    const bool mayWarn = ran.code == 0 && arguments.value(0) == "export"_L1;
    EXPECT_TRUE(mayWarn || ran.err.isEmpty() == (ran.code == 0)) << what << ran.err.constData();
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden)) {
        EXPECT_FALSE(name != "study.partsong"_L1 && name.contains("study.partsong"_L1))
            << what << name.toStdString();
        EXPECT_FALSE(name.startsWith(u'.')) << what << name.toStdString();
    }
}

Ran CliStudy::run(const QString &command, const QStringList &arguments) const
{
    const QStringList all = command.split(u' ') + QStringList{path(), u"--json"_s} + arguments;
    const QByteArray before = bytes();
    const Ran ran = raw(all);
    checkGeneral(ran, all);
    EXPECT_TRUE(ran.code == 0 || bytes() == before) << all.join(u' ').toStdString();
    return ran;
}

QJsonObject CliStudy::does(const QString &command, const QStringList &arguments) const
{
    const Ran ran = run(command, arguments);
    EXPECT_EQ(ran.code, 0) << qPrintable(command) << ran.err.constData();
    return ran.object();
}

QJsonArray CliStudy::lists(const QString &command, const QStringList &arguments) const
{
    const QByteArray before = bytes();
    const Ran ran = run(command, arguments);
    EXPECT_EQ(ran.code, 0) << qPrintable(command) << ran.err.constData();
    EXPECT_TRUE(ran.json().isArray()) << qPrintable(command);
    EXPECT_EQ(bytes(), before) << qPrintable(command);
    return ran.list();
}

QJsonObject CliStudy::oneStep(const QString &command, const QStringList &arguments) const
{
    const QString before = dump();
    const int count = steps();
    const QJsonObject answer = does(command, arguments);
    EXPECT_EQ(steps(), count + 1) << qPrintable(command);
    const QString after = dump();
    EXPECT_NE(after, before) << qPrintable(command);
    does(u"undo"_s);
    EXPECT_EQ(dump(), before) << qPrintable(command);
    does(u"redo"_s);
    EXPECT_EQ(dump(), after) << qPrintable(command);
    return answer;
}

void CliStudy::refused(const QString &kind, const QString &command, const QStringList &arguments) const
{
    const Ran ran = run(command, arguments);
    EXPECT_EQ(ran.code, 1) << qPrintable(command);
    EXPECT_EQ(ran.errorKind(), kind) << ran.out.constData();
    EXPECT_FALSE(ran.object()["error"_L1].toObject()["message"_L1].toString().isEmpty());
}

QJsonObject CliStudy::idle(const QString &command, const QStringList &arguments) const
{
    const QString before = dump();
    const int count = steps();
    const QJsonObject answer = does(command, arguments);
    EXPECT_EQ(steps(), count) << qPrintable(command);
    EXPECT_EQ(dump(), before) << qPrintable(command);
    return answer;
}

int CliStudy::steps() const
{
    const auto project = Project::open(path(), schema(), Project::Access::Read);
    EXPECT_TRUE(project);
    return project ? static_cast<int>((*project)->history().size()) : -1;
}

QString CliStudy::dump() const
{
    const auto project = Project::open(path(), schema(), Project::Access::Read);
    EXPECT_TRUE(project);
    return project ? dumpOf(**project) : QString();
}

} // namespace partsong
