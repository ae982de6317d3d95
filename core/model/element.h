// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

// A part of the conceptual model: an actor, a need, a barrier...
struct Element {
    Id<Element> id;
    QString name;
    QString elementType;
    QString description;
    qint64 created = 0;
    bool operator==(const Element &) const = default;

    static const RecordType &type();
};

} // namespace partsong
