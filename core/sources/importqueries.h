// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "core/store/project.h"

namespace partsong {

// The names of other sources whose original has this hash; of all, where no other one is meant.
QStringList sourcesOfOriginal(const Project &project, const QByteArray &hash, Id<Source> but);

} // namespace partsong
