// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layers/rules.h"

namespace partsong::layers {

// The text files of the repository at root: those that git knows or would add, else all but build folders.
Tree readRepository(const QString &root);

// Paths that only this machine has: the repository's own and the folders above it, and the home folder.
QStringList placesOfThisMachine(const QString &root, const QString &home);

} // namespace partsong::layers
