// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/autocode.h"

#include "core/store/edit.h"

#include <QSet>

namespace partsong {

Result<std::vector<NewCoding>> plannedCodings(const Project &project, const AutocodeRule &rule)
{
    const auto hits = searchTexts(project, rule.query);
    if (!hits)
        return std::unexpected(hits.error());
    std::vector<NewCoding> planned;
    for (const SearchHit &hit : *hits) {
        NewCoding coding{rule.code, {}};
        coding.anchor.text = hit.text;
        coding.anchor.range = hit.range;
        planned.push_back(coding);
    }
    return planned;
}

Result<std::vector<Id<Coding>>> applyAutocode(Project &project, const std::vector<NewCoding> &planned)
{
    if (planned.empty())
        return std::vector<Id<Coding>>();
    Edit edit(project, PARTSONG_LABEL("Code automatically"));
    const auto ids = applyCodes(project, planned);
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<Id<Coding>> once;
    QSet<Id<Coding>> known;
    for (const Id<Coding> id : *ids) {
        // A later hit may have joined this coding to an older one.
        if (!known.contains(id) && project.find(id))
            once.push_back(id);
        known.insert(id);
    }
    return edit.commit(once);
}

} // namespace partsong
