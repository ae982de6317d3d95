// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attributegiven.h"

namespace partsong::cli {

Result<std::optional<GivenAttribute>> attributeGiven(Project &project, const QString &pair)
{
    const QString key = pair.section(u'=', 0, 0).trimmed();
    const QString value = pair.section(u'=', 1);
    if (const auto known = attributeCalled(project, key))
        return GivenAttribute{known->id, value};
    if (value.trimmed().isEmpty())
        return std::nullopt;
    return defineAttribute(project, {key, guessedKind({value}), {}}).transform([&](Id<Attribute> id) {
        return std::optional(GivenAttribute{id, value});
    });
}

} // namespace partsong::cli
