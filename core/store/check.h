// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/record.h"

#include <QString>

#include <vector>

namespace partsong {

class Project;
class Schema;

enum class CheckKind {
    Structure, // the file itself, or what is stored does not make sense
    ForeignKey, // a link to something that is not there
    TextHash,
    QuoteHash,
    BlobHash,
};

// One thing found wrong with a study.
struct CheckIssue {
    CheckKind kind = CheckKind::Structure;
    QString table; // "" where it is the file itself
    Uuid id;
    QString text; // a sentence for a person
};

struct CheckReport {
    std::vector<CheckIssue> issues;
    bool ok() const { return issues.empty(); }
};

// Looks whether all that a study holds is as it was written: the file's structure, links, hashes of texts, of
// coded passages and of originals, subjects, trees, and the History. Changes nothing. Damage met on the way
// becomes an issue; at most a thousand are told. Fails only with Cancelled.
Result<CheckReport> checkStudy(const Project &project, const Progress *progress = nullptr);

// The same for a file, which is opened for reading. One too damaged to be opened is reported as such; fails
// as Project::open does where the file is not there, foreign, newer or no file.
Result<CheckReport> checkFile(const QString &path, const Schema &schema, const Progress *progress = nullptr);

} // namespace partsong

template <> struct partsong::EnumNames<partsong::CheckKind> {
    static constexpr const char *names[] = {"structure", "foreignKey", "textHash", "quoteHash", "blobHash"};
};
