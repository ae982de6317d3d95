// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

class Project;

// What to say where something leaves a study that holds real names; "" where it holds none.
QString realNamesWarning(const Project &project);

} // namespace partsong
