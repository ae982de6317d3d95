// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/codingunion.h"
#include "core/store/edit.h"

namespace partsong {

Status recode(Project &project, const std::vector<Id<Coding>> &codings, Id<Code> to)
{
    Edit edit(project, PARTSONG_LABEL("Recode"));
    if (const auto code = edit.find(to); !code)
        return std::unexpected(code.error());
    std::vector<Id<Coding>> moved;
    for (const Id<Coding> id : codings) {
        auto coding = edit.find(id);
        if (!coding)
            return std::unexpected(coding.error());
        if (coding->code == to)
            continue;
        coding->code = to;
        edit.update(*coding);
        moved.push_back(id);
    }
    if (project.study().unionCodings) {
        for (const Id<Coding> id : moved) {
            // An earlier one may have taken it in.
            if (const auto coding = project.find(id))
                uniteWithNeighbours(edit, *coding);
        }
    }
    return edit.commit();
}

} // namespace partsong
