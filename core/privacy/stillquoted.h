// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/source.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// Something that holds words of a source though it is no part of it, and keeps them when the source is
// purged.
struct StillQuoted {
    Uuid subject;
    QString kind; // as the schema calls it; a table where nothing links to it
    QString title;
    QString words; // the first that are the same, as they stand there
};

// Memos, codes, themes, comments and whatever else repeats five words or more of the source one after the
// other, whatever their case and what stands between them; other sources where they repeat a dozen. A comment
// or the like is told as what it belongs to. What goes with the source, as quotes and codings of it, is not
// listed.
std::vector<StillQuoted> stillQuoted(const Project &project, Id<Source> source);

} // namespace partsong
