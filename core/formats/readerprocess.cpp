// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readerprocess.h"

#include "core/base/tr.h"
#include "core/formats/documentcodec.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Slice = 20; // milliseconds between looks at the clock and at the person who may cancel

// Nothing of ours, no proxy, no home: only what finding libraries needs.
QProcessEnvironment bareEnvironment()
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    for (const QString &name :
         {u"LD_LIBRARY_PATH"_s, u"DYLD_LIBRARY_PATH"_s, u"SystemRoot"_s, u"ASAN_OPTIONS"_s}) {
        if (ours.contains(name))
            bare.insert(name, ours.value(name));
    }
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return bare;
}

// What the process says is shown as it says it.
QString language()
{
    return QLocale::system().uiLanguages().value(0, u"C"_s);
}

Error outcomeError(ErrorKind kind, const QString &message, const QString &detail)
{
    return {kind, message, detail, {}, {}};
}

} // namespace

ReaderProcess::ReaderProcess(const ReaderLimits &limits) : m_limits(limits) { }

ReaderProcess::~ReaderProcess()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel(); // the process ends when no more requests come
    if (!m_process->waitForFinished(500))
        stop();
}

QString ReaderProcess::program()
{
    const QString asked = qEnvironmentVariable("PARTSONG_READER");
    if (!asked.isEmpty())
        return asked;
#ifdef Q_OS_WIN
    const QString name = u"partsong-reader.exe"_s;
#else
    const QString name = u"partsong-reader"_s;
#endif
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

bool ReaderProcess::start()
{
    if (running())
        return true;
    const QString file = program();
    if (!QFileInfo(file).isExecutable())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(bareEnvironment());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(file,
                     {QString::number(m_limits.seconds), QString::number(m_limits.megabytes), language()});
    m_fresh = true;
    ++m_generation;
    return m_process->waitForStarted(5000);
}

bool ReaderProcess::running() const
{
    return m_process && m_process->state() == QProcess::Running;
}

void ReaderProcess::stop()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(2000);
    m_process.reset();
}

bool ReaderProcess::hasAnswer(const QByteArray &bytes) const
{
    return bytes.size() >= FrameHead && bytes.size() - FrameHead >= frameLength(bytes);
}

ReaderProcess::Outcome ReaderProcess::exchange(const QByteArray &request, const Progress &progress,
                                               QByteArray &answer)
{
    if (!start())
        return Outcome::NotStarted;
    m_process->write(frameHead(request.size()));
    m_process->write(request);
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        if (m_process->bytesToWrite() > 0)
            m_process->waitForBytesWritten(Slice);
        else
            m_process->waitForReadyRead(Slice);
        answer += m_process->readAllStandardOutput();
        if (hasAnswer(answer))
            return Outcome::Answer;
        if (progress.cancelled())
            return Outcome::Cancelled;
        if (m_process->state() != QProcess::Running)
            return Outcome::Died;
        if (clock.elapsed() > m_limits.seconds * 1000)
            return Outcome::TooLong;
    }
}

Result<ReadDocument> ReaderProcess::read(const ReadInput &input, const Progress &progress)
{
    const QByteArray request = encodedRequest(input);
    const bool worn = running() && !m_fresh;
    auto answer = ask(request, input.fileName, progress);
    // Perhaps what it read before had worn it out.
    if (!answer && worn && answer.error().kind == ErrorKind::Damaged)
        answer = ask(request, input.fileName, progress);
    if (!answer)
        return std::unexpected(answer.error());
    if (const auto decoded = decodedAnswer(*answer))
        return *decoded;
    return std::unexpected(disbelieved(input.fileName));
}

Result<QByteArray> ReaderProcess::ask(const QByteArray &request, const QString &fileName,
                                      const Progress &progress)
{
    QByteArray answer;
    Outcome outcome = exchange(request, progress, answer);
    m_fresh = false;
    if (outcome == Outcome::Answer && frameLength(answer) != answer.size() - FrameHead)
        outcome = Outcome::Died; // more came than was said
    if (outcome != Outcome::Answer)
        return std::unexpected(failed(outcome, fileName));
    return answer.sliced(FrameHead);
}

Error ReaderProcess::disbelieved(const QString &fileName)
{
    return failed(Outcome::Died, fileName);
}

Error ReaderProcess::failed(Outcome outcome, const QString &fileName)
{
    const QString file = program();
    if (outcome != Outcome::NotStarted)
        stop();
    switch (outcome) {
    case Outcome::NotStarted:
        return outcomeError(ErrorKind::Io,
                            Tr::tr("“%1” was not read: the part of Partsong that reads "
                                   "documents is missing. Install Partsong again.")
                                .arg(fileName),
                            file);
    case Outcome::TooLong:
        return outcomeError(ErrorKind::TooLarge,
                            Tr::tr("“%1” takes longer to read than any real document. Save "
                                   "it again in its own program, or as plain "
                                   "text.")
                                .arg(fileName),
                            u"time limit"_s);
    case Outcome::Cancelled:
        return outcomeError(ErrorKind::Cancelled, Tr::tr("Reading “%1” was cancelled.").arg(fileName), {});
    default:
        return outcomeError(ErrorKind::Damaged,
                            Tr::tr("“%1” is damaged, or needs more memory than reading a "
                                   "document may take. Save it again in its own "
                                   "program, or as plain text.")
                                .arg(fileName),
                            u"the reading process died"_s);
    }
}

} // namespace partsong
