// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/codingunion.h"
#include "core/store/edit.h"

#include <QSet>

namespace partsong {

namespace {

// The example of a code is one of its own passages.
void forgetExamples(Edit &edit, const std::vector<Id<Coding>> &moved, Id<Code> to)
{
    const QSet<Id<Coding>> gone(moved.begin(), moved.end());
    for (Code &code : edit.project().all<Code>()) {
        if (code.id == to || code.example.null() || !gone.contains(code.example))
            continue;
        code.example = {};
        edit.update(code);
    }
}

} // namespace

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
    forgetExamples(edit, moved, to);
    if (project.study().unionCodings)
        uniteEachWithNeighbours(edit, moved);
    return edit.commit();
}

} // namespace partsong
