// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Code;

// Codes looked at together, wherever they stand in the tree.
struct CodeSet {
    Id<CodeSet> id;
    QString name;
    int order = 0;
    bool operator==(const CodeSet &) const = default;

    static const RecordType &type();
};

struct CodeSetMember {
    Id<CodeSetMember> id;
    Id<CodeSet> set;
    Id<Code> code;
    bool operator==(const CodeSetMember &) const = default;

    static const RecordType &type();
};

} // namespace partsong
