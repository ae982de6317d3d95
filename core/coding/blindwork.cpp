// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/blindwork.h"

#include "core/base/tr.h"
#include "core/store/project.h"

namespace partsong {

void lookAs(Project &project, std::optional<Id<Person>> onlyCoder)
{
    const std::optional<Id<Person>> before = onlyCoderSeen(project);
    if (before == onlyCoder)
        return;
    setOnlyCoderSeen(project, onlyCoder);
    std::vector<RowChange> rows;
    for (const Coding &coding : project.all<Coding>()) {
        const bool seen = before.value_or(coding.coder) == coding.coder;
        const bool sees = onlyCoder.value_or(coding.coder) == coding.coder;
        if (seen == sees)
            continue;
        RowChange change{&Coding::type(), coding.id.uuid(), std::nullopt, std::nullopt};
        (sees ? change.after : change.before) = rowOf(coding);
        rows.push_back(std::move(change));
    }
    if (!rows.empty())
        Q_EMIT project.changed(ChangeSet(std::move(rows), {}));
}

QString hiddenWords()
{
    return Tr::tr("Hidden while you work blind");
}

bool hidden(const Project &project, Id<Coding> id)
{
    if (!onlyCoderSeen(project))
        return false;
    const auto coding = project.find(id);
    return coding && !seesCodingsOf(project, coding->coder);
}

bool hidden(const Project &project, Id<Quote> id)
{
    const auto quote = project.find(id);
    return quote && hidden(project, quote->coding);
}

} // namespace partsong
