// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/formats/csv.h"
#include "core/formats/readinput.h"

namespace partsong {

class ReaderPool;

// A table of participants or of answers, from a file.
struct ReadTable {
    PlainTable table;
    QList<ReadIssue> issues; // encodingGuessed, replacedBytes
};

// The rows of a CSV file, or the first sheet of an Excel workbook, which a worker process of the pool reads.
// Callable from any thread. Fails as reading a document does, and with Format for other files.
Result<ReadTable> readTable(const QString &path, ReaderPool &pool, const QString &encoding = {},
                            const Progress &progress = {});

// What a reader answers that was asked for a table: its text is that of tableFromCsv.
Result<ReadDocument> readTableText(const ReadInput &input);

} // namespace partsong
