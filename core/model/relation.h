// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Element;

// What one element does for, gives to or does to another.
struct Relation {
    Id<Relation> id;
    Id<Element> from;
    QString relationType;
    Id<Element> to;
    QString description;
    qint64 created = 0;
    bool operator==(const Relation &) const = default;

    static const RecordType &type();
};

} // namespace partsong
