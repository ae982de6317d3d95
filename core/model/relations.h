// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/element.h"
#include "core/model/relation.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// What to set; nothing stays as it is.
struct RelationChange {
    std::optional<QString> type = {};
    std::optional<QString> description = {};
};

// What elements do for, give to or do to one another. Fails with Exists, naming it, where the same is said
// already, and with NotFound where an element is not there.
Result<Relation> addRelation(Project &project, Id<Element> from, const QString &type, Id<Element> to,
                             const QString &description = {});
Result<Relation> setRelation(Project &project, Id<Relation> id, const RelationChange &change);
Status removeRelation(Project &project, Id<Relation> id);

// "FROM TYPE TO", with the words that are stored: how a relation is called.
QString relationName(const Project &project, const Relation &relation);
// The relations of that name.
std::vector<Uuid> relationsNamed(const Project &project, const QString &name);

} // namespace partsong
