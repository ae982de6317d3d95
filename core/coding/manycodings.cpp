// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/manycodings.h"

#include "core/store/edit.h"

namespace partsong {

namespace {

QString commentAfter(const QString &now, const ManyCodingFields &fields)
{
    if (!fields.comment)
        return now;
    if (!fields.addComment || now.isEmpty())
        return *fields.comment;
    return fields.comment->isEmpty() ? now : now + u'\n' + *fields.comment;
}

} // namespace

Status setCodings(Project &project, const std::vector<Id<Coding>> &codings, const ManyCodingFields &fields)
{
    Edit edit(project, PARTSONG_LABEL("Change codings"));
    for (const Id<Coding> id : codings) {
        auto coding = edit.find(id);
        if (!coding)
            continue;
        coding->comment = commentAfter(coding->comment, fields);
        if (fields.weight || fields.noWeight)
            coding->weight = fields.weight;
        edit.update(*coding);
    }
    return edit.commit();
}

} // namespace partsong
