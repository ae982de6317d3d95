// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/range.h"
#include "core/privacy/namefinder.h"
#include "core/store/project.h"
#include "core/store/wordpurge.h"

#include <vector>

namespace partsong {

// A name where it stands in the study: in a text or in any other column that holds words.
struct NameHit {
    const RecordType *type = nullptr;
    Uuid record;
    int column = 0;
    TextRange range; // in the column's words, code points
    QString found; // as it stands there
    QString name; // as it stands in the list
    QString pseudonym;
    QString standIn; // what would stand there
    QString before; // some words around it
    QString after;
    SubjectId subject; // what it is part of; null where nothing can be gone to

    WordPlace place() const { return {record, column, range.start}; }
    bool inText() const;
};

// The tables whose words stay: who works on the study, and the list of names itself.
std::vector<const RecordType *> tablesWithoutNames();

// What a row is part of: itself where others may link to it, else what it hangs on.
SubjectId subjectOf(const Project &project, const RecordType &type, const Row &row);

// All of them, texts first, each in the order of its positions. May run in any thread; when cancelled, fails
// with Cancelled.
Result<std::vector<NameHit>> findNames(const Project &project, const NameFinder &finder,
                                       const Progress *progress = nullptr);

// Puts the pseudonyms in place of these hits, as one Edit that can be undone: texts are corrected, so that
// what is coded moves along and stays. A hit where something else stands by now is left out. Returns how many
// were replaced.
Result<int> replaceNames(Project &project, const std::vector<NameHit> &hits);

} // namespace partsong
