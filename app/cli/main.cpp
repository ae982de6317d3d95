// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/plaintext.h"
#include "app/translations.h"
#include "core/base/tr.h"
#include "core/chapters.h"
#include "core/store/backup.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

#include <cstdio>

// The command line: core alone, no widgets. Its exact contract is docs/manual/cli.md.

using namespace partsong;
using namespace partsong::cli;
using namespace Qt::StringLiterals;

namespace {

constexpr int LockWaitMilliseconds = 5000;

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QByteArray jsonText(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject errorJson(const Error &error)
{
    QJsonObject described{{u"kind"_s, errorKindName(error.kind)}, {u"message"_s, error.message}};
    if (error.kind == ErrorKind::Ambiguous)
        described.insert(u"ids"_s, QJsonArray::fromStringList(error.ids));
    if (error.kind == ErrorKind::Locked)
        described.insert(u"holder"_s, error.holder);
    return QJsonObject{{u"error"_s, described}};
}

int failed(const Call &call, const Error &error)
{
    if (call.json)
        print(stdout, jsonText(errorJson(error)));
    print(stderr, (error.message + u'\n').toUtf8());
    if (qEnvironmentVariableIsSet("PARTSONG_DETAIL") && !error.detail.isEmpty())
        print(stderr, (error.detail + u'\n').toUtf8());
    return 1;
}

// A study that cannot be backed up is worked on all the same.
void backUp(const Project &project)
{
    if (const auto made = ensureRecentBackup(project); !made)
        print(stderr, (Tr::tr("No backup was made: %1").arg(made.error().message) + u'\n').toUtf8());
}

Result<Answer> run(const Command &command, Call &call)
{
    if (command.opens == Opens::Nothing)
        return command.run(call);
    const auto access = command.opens == Opens::ForWriting ? Project::Access::Write : Project::Access::Read;
    auto project = Project::open(call.studyPath, schema(), access, LockWaitMilliseconds);
    if (!project)
        return std::unexpected(project.error());
    const bool acts = command.opens == Opens::ForWriting && !call.person.isEmpty();
    if (acts && (command.welcomes || (*project)->personNamed(call.person)))
        (*project)->actAs(call.person);
    if (command.opens == Opens::ForWriting)
        backUp(**project);
    call.setProject(project->get());
    return command.run(call);
}

// Where the system's words are not UTF-8, Qt switches to UTF-8 and says so on the error output, which is for
// our own sentences.
void saysOnlyTheWorst(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        print(stderr, (text + u'\n').toUtf8());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QtMessageHandler usual = qInstallMessageHandler(saysOnlyTheWorst);
    QGuiApplication app(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(u"partsong"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PARTSONG_VERSION));
    loadTranslations();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromUtf8(argv[i]);
    const CommandList commands = allCommands();
    std::variant<Parsed, Ending> parsed = parse(commands, arguments);
    if (const Ending *ending = std::get_if<Ending>(&parsed)) {
        print(ending->exitCode == 0 ? stdout : stderr, ending->text.toUtf8());
        return ending->exitCode;
    }
    auto &[command, call] = std::get<Parsed>(parsed);
    if (const QString wrong = command->misuse ? command->misuse(call) : QString(); !wrong.isEmpty()) {
        print(stderr, (u"partsong-cli %1: %2. See --help\n"_s.arg(command->name, wrong)).toUtf8());
        return 2;
    }
    const Result<Answer> answer = run(*command, call);
    if (!answer)
        return failed(call, answer.error());
    print(stdout, call.json ? jsonText(answer->json) : answer->plain.value_or(plainText(answer->json)));
    if (!answer->message.isEmpty())
        print(stderr, (answer->message + u'\n').toUtf8());
    return answer->exitCode;
}
