// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"

#include <QStringList>

namespace partsong {

// The headings of all sources and the questions of surveys, each once, in the order of the alphabet: what
// automatic coding by heading can be asked for.
QStringList headingWords(const Project &project);

} // namespace partsong
