// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/attributes.h"

#include <optional>

namespace partsong::cli {

// An attribute and the value that was given to it.
struct GivenAttribute {
    Id<Attribute> id;
    QString value;
};

// What KEY=VALUE names. An attribute that is new is made, of the kind that the value looks like; nothing
// where an empty value would take away what nobody has.
Result<std::optional<GivenAttribute>> attributeGiven(Project &project, const QString &pair);

} // namespace partsong::cli
