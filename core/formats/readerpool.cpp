// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readerpool.h"

#include "core/base/tr.h"
#include "core/formats/readdocument.h"
#include "core/formats/readerprocess.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QThread>

#include <atomic>

namespace partsong {

namespace {

constexpr int Workers = 2;

Result<QByteArray> bytesOf(const QString &path, const QString &name)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::NotFound,
                       Tr::tr("There is no file “%1”. Check its name and folder.").arg(path));
    if (!info.isFile())
        return failure(ErrorKind::NotAFile, Tr::tr("“%1” is not a file. Choose the files in it.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       Tr::tr("“%1” could not be opened. Check that you may read it.").arg(path),
                       file.errorString());
    const qint64 limit = largestFile(formatOf(file.peek(1024), name));
    if (info.size() > limit)
        return std::unexpected(fileTooLarge(name, limit));
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorKind::Io,
                       Tr::tr("“%1” could not be read to its end. Copy it to this computer.").arg(path),
                       file.errorString());
    return bytes;
}

// The work that the threads share.
class Reading {
public:
    Reading(const QList<ReadRequest> &requests, const ReaderLimits &limits, const Progress &progress)
        : m_requests(requests), m_limits(limits), m_progress(progress),
          m_results(static_cast<size_t>(requests.size()))
    {
    }

    // Takes one file after the other until none is left.
    void run()
    {
        ReaderProcess process(m_limits);
        for (size_t i = m_next++; i < m_results.size(); i = m_next++) {
            const ReadRequest &request = m_requests[static_cast<qsizetype>(i)];
            const QString name =
                request.fileName.isEmpty() ? QFileInfo(request.path).fileName() : request.fileName;
            m_results[i] = readOne(request, name, process);
            const QMutexLocker lock(&m_mutex);
            m_progress.at(++m_done, static_cast<int>(m_results.size()), name);
        }
    }

    QList<Result<ReadDocument>> take()
    {
        QList<Result<ReadDocument>> results;
        results.reserve(static_cast<qsizetype>(m_results.size()));
        for (auto &result : m_results)
            results.append(std::move(*result));
        return results;
    }

private:
    Result<ReadDocument> readOne(const ReadRequest &request, const QString &name,
                                 ReaderProcess &process) const
    {
        if (m_progress.cancelled())
            return failure(ErrorKind::Cancelled, Tr::tr("Reading “%1” was cancelled.").arg(name));
        ReadInput input{request.bytes, name, request.options};
        if (input.bytes.isNull() && !request.path.isEmpty()) {
            auto bytes = bytesOf(request.path, name);
            if (!bytes)
                return std::unexpected(bytes.error());
            input.bytes = *std::move(bytes);
        }
        const FileFormat format = formatOf(input.bytes, name);
        if (input.bytes.isEmpty() || readsInProcess(format))
            return readDocument(input.bytes, name, input.options);
        if (input.bytes.size() > largestFile(format))
            return std::unexpected(fileTooLarge(name, largestFile(format)));
        return process.read(input, m_progress);
    }

    const QList<ReadRequest> &m_requests;
    const ReaderLimits &m_limits;
    const Progress &m_progress;
    std::vector<std::optional<Result<ReadDocument>>> m_results;
    std::atomic<size_t> m_next = 0;
    QMutex m_mutex;
    int m_done = 0;
};

} // namespace

QList<Result<ReadDocument>> ReaderPool::read(const QList<ReadRequest> &requests,
                                             const Progress &progress) const
{
    Reading reading(requests, m_limits, progress);
    const auto count = std::min<qsizetype>(Workers, requests.size());
    std::vector<std::unique_ptr<QThread>> threads;
    for (qsizetype i = 1; i < count; ++i) {
        threads.emplace_back(QThread::create([&reading] { reading.run(); }));
        threads.back()->start();
    }
    reading.run();
    for (const auto &thread : threads)
        thread->wait();
    return reading.take();
}

} // namespace partsong
