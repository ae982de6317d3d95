// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/textsearch.h"
#include "core/store/project.h"

#include <functional>
#include <vector>

namespace partsong {

// Something other than the text of a source that holds words that are looked for: a memo, the definition of a
// code, the narrative of a theme, a note, a comment on a coded passage.
struct SubjectHit {
    Uuid subject;
    QString kind; // the stored name: "memo"
    QString around; // the words found, with some before and after
};

// One for each thing, kind by kind, each in the order it was added. Walks the descriptions of all tables of
// subjects, so whatever words a chapter stores are found. Nothing where the query is none. Any thread; ends
// early where `stop` says so.
std::vector<SubjectHit> searchSubjects(const Project &project, const SearchQuery &query,
                                       const std::function<bool()> &stop = {});

} // namespace partsong
