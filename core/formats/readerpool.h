// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/formats/readerserver.h"
#include "core/formats/readinput.h"

namespace partsong {

// A file to read: its bytes, or where no bytes are given the file at `path`.
struct ReadRequest {
    QString path;
    QByteArray bytes;
    QString fileName; // as people know it; default the name in `path`
    ReadOptions options;
};

// Reads files, two at a time: plain text, Markdown and captions in this process, everything else in processes
// of their own that cannot harm the program or the study. Callable from any thread; blocks until all are
// read.
class ReaderPool {
public:
    explicit ReaderPool(const ReaderLimits &limits = {}) : m_limits(limits) { }

    // One result for each request, in the order given. Fails as readDocument does, and with NotFound,
    // NotAFile or Io where there is no file to read. When cancelled, what was not read yet fails with
    // Cancelled. Progress is told how many files are read and the name of the last; its report is called from
    // the reading threads, one at a time.
    QList<Result<ReadDocument>> read(const QList<ReadRequest> &requests, const Progress &progress = {}) const;

private:
    ReaderLimits m_limits;
};

} // namespace partsong
