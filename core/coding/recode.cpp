// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/code.h"
#include "core/coding/codingqueries.h"
#include "core/coding/codings.h"
#include "core/coding/joinedcomments.h"
#include "core/coding/quotes.h"
#include "core/store/edit.h"

namespace partsong {

namespace {

// A coding that meets others of its code and coder, and all of them, become the oldest.
void uniteWithNeighbours(Edit &edit, const Coding &coding)
{
    const Anchor &anchor = coding.anchor;
    if (anchor.region() || anchor.range.empty())
        return;
    const std::vector<Coding> met =
        codingsTouching(edit.project(), coding.code, coding.coder, anchor.text, anchor.range);
    if (met.size() < 2)
        return;
    Coding kept = met.front();
    for (const Coding &other : met)
        kept.anchor.range = kept.anchor.range.united(other.anchor.range);
    for (const Coding &other : met)
        keepQuotedWords(edit, other, kept.anchor.range);
    for (size_t i = 1; i < met.size(); ++i) {
        kept.comment = joinedComments(kept.comment, met[i].comment);
        if (!kept.weight)
            kept.weight = met[i].weight;
        edit.relink(met[i].id, kept.id);
        edit.remove(met[i].id);
    }
    edit.update(kept);
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
