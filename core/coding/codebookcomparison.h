// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/coding/code.h"
#include "core/store/project.h"

#include <vector>

namespace partsong {

enum class CodebookChangeKind {
    Added,
    Removed,
    Renamed,
    Moved,
    Merged,
    Split,
    Redefined,
    Recoloured,
    Counts
};

// Which of a code's words were changed, of a change that is Redefined.
enum class CodeWords { None, Definition, Include, Exclude };

// One thing in which two codebooks differ.
struct CodebookChange {
    CodebookChangeKind kind = CodebookChangeKind::Added;
    Id<Code> code; // of Split the new one, of Merged the one that went
    QString path; // of the code: in the later codebook, or, where it went, in the earlier
    // What there was and is: the name, the path, the words, the colour, how many passages.
    QString before;
    QString after;
    // Of Moved, the paths of the parents ("" is the top level); of Merged and Split, of the two codes.
    QString from;
    QString to;
    int countBefore = 0; // of Counts
    int countAfter = 0;
    CodeWords words = CodeWords::None;
    bool operator==(const CodebookChange &) const = default;
};

// How the codebook after one step differs from that after an earlier one (0: before any). A code that went,
// and whose passages another has now, was merged; one that came, and has passages that were another's, was
// split off. By path, then kind. Fails with Range where a step is not there or they are the wrong way round,
// and with Cancelled. May be called from any thread.
Result<std::vector<CodebookChange>> compareCodebooks(const Project &project, qint64 from, qint64 to,
                                                     const Progress &progress = Progress());
// How two persons differ: codes that only one of them made or uses (Removed: only the first; Added: only the
// second), what both have said of a code, each their last words, and how many passages each has coded.
std::vector<CodebookChange> comparePersons(const Project &project, Id<Person> first, Id<Person> second);

} // namespace partsong

template <> struct partsong::EnumNames<partsong::CodebookChangeKind> {
    static constexpr const char *names[] = {"added", "removed",   "renamed",    "moved", "merged",
                                            "split", "redefined", "recoloured", "counts"};
};

template <> struct partsong::EnumNames<partsong::CodeWords> {
    static constexpr const char *names[] = {"", "definition", "include", "exclude"};
};
