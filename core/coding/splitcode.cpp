// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/splitcode.h"

#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <map>

namespace partsong {

namespace {

Result<Id<Code>> childOf(Project &project, Id<Code> code, const QString &name)
{
    if (const auto there = childNamed(project, Code::type(), code.uuid(), name.trimmed()))
        return Id<Code>(*there);
    return addCode(project, code, name);
}

} // namespace

Status splitCode(Project &project, Id<Code> code, const std::vector<SplitMove> &moves)
{
    Edit edit(project, PARTSONG_LABEL("Split code"));
    if (const auto found = edit.find(code); !found)
        return std::unexpected(found.error());
    std::map<Id<Code>, std::vector<Id<Coding>>> codings;
    for (const SplitMove &move : moves) {
        const Result<Id<Code>> to = move.to.null() ? childOf(project, code, move.newName) : move.to;
        if (!to)
            return std::unexpected(to.error());
        codings[*to].push_back(move.coding);
    }
    for (const auto &[to, moved] : codings) {
        if (Status given = recode(project, moved, to); !given)
            return given;
    }
    return edit.commit();
}

} // namespace partsong
