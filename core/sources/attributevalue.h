// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Attribute;

// What an attribute is for one participant or source. Written the same everywhere: a number with a point, a
// date as ISO 8601, "yes" or "no". Where there is none the attribute is not known.
struct AttributeValue {
    Id<AttributeValue> id;
    Id<Attribute> attribute;
    SubjectId subject;
    QString value;
    bool operator==(const AttributeValue &) const = default;

    static const RecordType &type();
};

} // namespace partsong
