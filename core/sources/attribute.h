// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

enum class AttributeKind { Text, Number, Date, Choice, YesNo };

// A typed property that participants and sources may have.
struct Attribute {
    Id<Attribute> id;
    QString name;
    AttributeKind kind = AttributeKind::Text;
    QString choices; // of a Choice, one a line
    int order = 0;
    bool operator==(const Attribute &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::AttributeKind> {
    static constexpr const char *names[] = {"text", "number", "date", "choice", "yesNo"};
};
