// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/privacy/identifiers.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

// Something that may still tell who somebody is, and where it stands.
struct Leftover {
    Identifier found;
    SubjectId subject; // what it is part of: a source, code, memo, quote...; null for a file
    const RecordType *type = nullptr;
    int column = 0; // of the record that holds the words
    QString file; // as it was given
    QString before;
    QString after;

    bool inText() const;
};

// Roles that only one participant of the study has, who can be known by it.
QStringList rareRolesIn(const Project &project);

// Looks through everything in the study that holds words, but the team and the list of names; of PDFs and
// pictures also through their properties and notes, which are told as of the source's original. Without names
// given, those of the study's own list are looked for. May run in any thread; fails with Cancelled.
Result<std::vector<Leftover>> checkNames(const Project &project, const std::vector<RealName> &names,
                                         const Progress *progress = nullptr);

// Looks through a file that is about to leave the building; positions are those of its words as they would be
// imported. Fails as importing it does.
Result<std::vector<Leftover>> checkNamesInFile(const Project &project, const std::vector<RealName> &names,
                                               const QString &path);

} // namespace partsong
