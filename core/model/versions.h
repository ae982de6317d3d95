// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelversion.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// One element or link as it was at a version.
struct VersionElement {
    Uuid id;
    QString name;
    QString type;
    QString description;
    int supports = 0;
    int challenges = 0;
    bool operator==(const VersionElement &) const = default;
};

struct VersionRelation {
    Uuid id;
    Uuid from;
    Uuid to;
    QString type;
    QString description;
    int supports = 0;
    int challenges = 0;
    bool operator==(const VersionRelation &) const = default;
};

struct ModelContent {
    std::vector<VersionElement> elements;
    std::vector<VersionRelation> relations;
    bool operator==(const ModelContent &) const = default;
};

// Keeps the model as it stands under a name: fails with Exists where the name is taken.
Result<ModelVersion> saveVersion(Project &project, const QString &name);
Status removeVersion(Project &project, Id<ModelVersion> id);

// The model as it stands, and as a version kept it.
ModelContent modelContent(const Project &project);
ModelContent contentOf(const ModelVersion &version);

} // namespace partsong
