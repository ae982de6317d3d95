// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/csv.h"

namespace partsong {

// What a table may hold; what is larger is no table that people fill in.
inline constexpr int MostRows = 100'000;
inline constexpr int MostColumns = 2'000;
inline constexpr qint64 MostCells = 4'000'000;

// A table from text with line ends of LF: cells apart by commas, semicolons or tabs, whichever its first row
// is written with (or "sep=;" in a line before it says), quoted where need be. The first row that is not
// empty names the columns: heads without a name are called by their number, a name that comes again gets a
// number. Rows without a word are left out; every row is as long as the heads. The apostrophe before what a
// spreadsheet would take for a formula goes. Fails with Empty without heads, and with TooLarge.
Result<PlainTable> tableFromCsv(const QString &text, const QString &fileName);

// The cells of text as spreadsheets put it on the clipboard: rows by line ends, cells by tabs, quoted where
// need be.
std::vector<QStringList> cellsFromClipboard(const QString &text);
// The same the other way round.
QString clipboardText(const std::vector<QStringList> &rows);

// Rows as text that tableFromCsv reads back.
QString csvText(const std::vector<QStringList> &rows);

} // namespace partsong
