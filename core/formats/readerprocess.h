// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/formats/readerserver.h"
#include "core/formats/readinput.h"

#include <memory>

class QProcess;

namespace partsong {

// One reading process, started when first needed and replaced when it died or took too long. Belongs to the
// thread that made it.
class ReaderProcess {
public:
    explicit ReaderProcess(const ReaderLimits &limits);
    ~ReaderProcess();
    ReaderProcess(const ReaderProcess &) = delete;
    ReaderProcess &operator=(const ReaderProcess &) = delete;

    // Fails as readDocument does; with TooLarge where it took too long, with Damaged where the process died,
    // with Cancelled, or with Io where the program of the process is missing.
    Result<ReadDocument> read(const ReadInput &input, const Progress &progress);

    // One request and what came back, which is as long as it says and not looked at yet. Fails as read does
    // where nothing came; the name is for the sentence.
    Result<QByteArray> ask(const QByteArray &request, const QString &fileName, const Progress &progress);
    // What came back makes no sense: the process is ended, and this is the error.
    Error disbelieved(const QString &fileName);
    // Counts the processes that were started: one that knew something is not the next one.
    int generation() const { return m_generation; }
    bool running() const;

    // Where the program of the process is: $PARTSONG_READER, else beside this program.
    static QString program();

private:
    enum class Outcome { Answer, Died, TooLong, Cancelled, NotStarted };

    bool start();
    void stop();
    Outcome exchange(const QByteArray &request, const Progress &progress, QByteArray &answer);
    Error failed(Outcome outcome, const QString &fileName);
    bool hasAnswer(const QByteArray &bytes) const;

    ReaderLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    bool m_fresh = true;
    int m_generation = 0;
};

} // namespace partsong
