// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

enum class RealNameKind { Person, Place, Organisation, Other };

// A name that people said, and what stands for it. Only until the names are sealed: then these rows leave the
// study for the key file.
struct RealName {
    Id<RealName> id;
    QString name;
    QString pseudonym;
    RealNameKind kind = RealNameKind::Person;
    bool operator==(const RealName &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::RealNameKind> {
    static constexpr const char *names[] = {"person", "place", "organisation", "other"};
};
