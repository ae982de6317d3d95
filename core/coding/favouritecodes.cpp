// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/favouritecodes.h"

#include "core/coding/favouritecode.h"
#include "core/store/edit.h"

namespace partsong {

namespace {

std::vector<FavouriteCode> favouritesOf(const Project &project)
{
    return project.where<FavouriteCode>("person", project.person().id);
}

} // namespace

std::map<int, Id<Code>> favouriteCodes(const Project &project)
{
    std::map<int, Id<Code>> codes;
    for (const FavouriteCode &favourite : favouritesOf(project))
        codes[favourite.digit] = favourite.code;
    return codes;
}

Id<Code> favouriteCode(const Project &project, int digit)
{
    const auto codes = favouriteCodes(project);
    const auto known = codes.find(digit);
    return known == codes.end() ? Id<Code>() : known->second;
}

Status setFavouriteCode(Project &project, int digit, Id<Code> code)
{
    if (digit < 1 || digit > 9)
        return failure(ErrorKind::Range,
                       Tr::tr("Codes go on the keys 1 to 9; %1 is none of them.").arg(digit));
    Edit edit(project, PARTSONG_LABEL("Put code on a key"));
    if (favouriteCode(project, digit) == code)
        return edit.commit();
    if (const auto found = code.null() ? Result<Code>() : edit.find(code); !found)
        return std::unexpected(found.error());
    for (const FavouriteCode &favourite : favouritesOf(project)) {
        if (favourite.digit == digit || favourite.code == code)
            edit.remove(favourite.id);
    }
    if (!code.null())
        edit.insert(FavouriteCode{Id<FavouriteCode>::make(), project.person().id, code, digit});
    return edit.commit();
}

void joinFavourites(Edit &edit, Id<Code> code)
{
    std::map<Id<Person>, FavouriteCode> first;
    for (const FavouriteCode &favourite : edit.project().where<FavouriteCode>("code", code)) {
        const auto [known, fresh] = first.try_emplace(favourite.person, favourite);
        if (fresh)
            continue;
        const bool earlier = favourite.digit < known->second.digit;
        edit.remove(earlier ? known->second.id : favourite.id);
        if (earlier)
            known->second = favourite;
    }
}

} // namespace partsong
