// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Coding;

// A label with a definition, in the tree of the codebook.
struct Code {
    Id<Code> id;
    Id<Code> parent; // null at the top level
    QString name;
    QString colour; // #RRGGBB
    QString definition;
    QString include;
    QString exclude;
    Id<Coding> example;
    int order = 0; // among its siblings
    bool operator==(const Code &) const = default;

    static const RecordType &type();
};

} // namespace partsong
