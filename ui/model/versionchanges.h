// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/versions.h"

#include <QStringList>

namespace partsong {

// What has happened to a model since one of its versions, in words.
struct VersionChanges {
    QStringList added;
    QStringList removed;
    QStringList renamed; // "Night nurse → Night care lead"
    QStringList changed; // another type, description, or evidence
    bool empty() const
    {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty() && changed.isEmpty();
    }
};

VersionChanges changesSince(const ModelContent &then, const ModelContent &now);
// "Barrier: Locked cupboard at night", "Night nurse helps Resident": what a version held, elements first.
QStringList heldIn(const ModelContent &content);

} // namespace partsong
