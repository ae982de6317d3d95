// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace partsong {

// A table as it leaves the program: the first row names the columns.
struct PlainTable {
    QStringList heads;
    std::vector<QStringList> rows; // each as long as heads
};

// UTF-8 with a byte order mark, commas, CRLF. A cell that a spreadsheet would take for a formula (it begins
// with = + - @ TAB or CR) gets a leading apostrophe.
QByteArray csvFile(const PlainTable &table);

} // namespace partsong
