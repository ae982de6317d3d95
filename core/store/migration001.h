// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"

namespace partsong {

// From version 1 to 2: attributes, interviews, the recruitment plan, how far one has read, sets and
// favourites of codes, corrected words, comments, names to be sealed. What version 1 knew stays as it was.
Migration migrationFrom1();

} // namespace partsong
