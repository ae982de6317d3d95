// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QStringList>

#include <vector>

namespace partsong {

// A record's words, in the order of the columns asked for.
struct WordRow {
    Uuid id;
    QStringList words;
};

// Of the records of a type, those that have words in one of these columns. Of very many codings few have a
// comment, and the others are not read.
std::vector<WordRow> wordRows(const Project &project, const RecordType &type,
                              const std::vector<int> &columns);

} // namespace partsong
