// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "core/base/tr.h"
#include "core/store/naming.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

Result<Id<Source>> sourceNamed(const Project &project, const QString &given)
{
    return named<Source>(project, given);
}

Result<Id<Code>> codeNamed(const Project &project, const QString &given)
{
    return namedInTree<Code>(project, given);
}

Result<Id<Person>> personNamed(const Project &project, const QString &given)
{
    return named<Person>(project, given);
}

Result<std::vector<Id<Code>>> codesGiven(const Call &call)
{
    std::vector<Id<Code>> codes;
    for (const QString &given : call.all(u"CODE"_s)) {
        const auto code = codeNamed(call.project(), given);
        if (!code)
            return std::unexpected(code.error());
        codes.push_back(*code);
    }
    return codes;
}

Result<std::vector<Id<Coding>>> codingsGiven(const Call &call)
{
    std::vector<Id<Coding>> ids;
    for (const QString &given : call.all(u"CODING"_s)) {
        const auto id = byId<Coding>(call.project(), given);
        if (!id)
            return std::unexpected(id.error());
        if (std::ranges::find(ids, *id) == ids.end())
            ids.push_back(*id);
    }
    return ids;
}

Result<Uuid> rowById(const Project &project, const RecordType &type, const QString &given)
{
    const auto id = Uuid::fromText(given.trimmed());
    if (id && project.findRow(type, *id))
        return *id;
    return failure(ErrorKind::NotFound,
                   Tr::tr("There is nothing here with the id “%1”.").arg(shortened(given)));
}

} // namespace partsong::cli
