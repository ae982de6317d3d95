// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/code.h"
#include "core/store/project.h"

#include <QHash>

#include <optional>
#include <vector>

namespace partsong {

// One code as the codebook shows it.
struct CodebookRow {
    Code code;
    int depth = 0;
    QString path;
    int codings = 0; // its own
    int total = 0; // with those of all codes under it
};

// The whole codebook in tree order.
std::vector<CodebookRow> codebook(const Project &project);
// How many codings each code has of its own; of everyone, or of one person.
QHash<Id<Code>, int> codingCounts(const Project &project, std::optional<Id<Person>> coder = {});
// When each code was last given to a passage, in milliseconds since 1970.
QHash<Id<Code>, qint64> lastCoded(const Project &project);
// The code and all under it, parents before children.
std::vector<Id<Code>> codesUnder(const Project &project, Id<Code> code);

} // namespace partsong
