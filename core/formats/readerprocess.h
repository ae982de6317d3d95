// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/formats/readerserver.h"
#include "core/formats/readinput.h"

#include <QElapsedTimer>

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

    // Where the program of the process is: $PARTSONG_READER, else beside this program.
    static QString program();

private:
    enum class Outcome { Answer, Died, TooLong, Cancelled, NotStarted };

    bool start();
    void stop();
    Outcome exchange(const ReadInput &input, const Progress &progress, QByteArray &answer);
    bool hasAnswer(const QByteArray &bytes) const;

    ReaderLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    bool m_fresh = true;
};

} // namespace partsong
