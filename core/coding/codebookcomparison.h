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

// Which of two persons merged, split off or took out a code.
enum class Doer { None, First, Second };

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
    Doer by = Doer::None;
    bool operator==(const CodebookChange &) const = default;
};

// How the codebook after one step differs from that after an earlier one (0: before any). A code that went,
// and whose passages another has now, was merged; one that came, and has passages that were another's, was
// split off. By path, then kind. Fails with Range where a step is not there or they are the wrong way round,
// and with Cancelled. May be called from any thread.
Result<std::vector<CodebookChange>> compareCodebooks(const Project &project, qint64 from, qint64 to,
                                                     const Progress &progress = Progress());
// How the codebooks of two persons differ. A person's codebook is the common one as it would stand had the
// other not touched it: the codes that the person made or uses, as the person last called, placed, defined
// and coloured them, with the passages that the person coded, under the code that the person gave them. What
// others did is common to both, and so is what one did to a code of their own that the other merely uses.
// Removed: only the first has it; Added: only the second. Merged and Split say who did it: from and to tell
// what became of what, before and after what each has. Steps that were undone do not count. Any thread.
std::vector<CodebookChange> comparePersons(const Project &project, Id<Person> first, Id<Person> second);

} // namespace partsong

template <> struct partsong::EnumNames<partsong::CodebookChangeKind> {
    static constexpr const char *names[] = {"added", "removed",   "renamed",    "moved", "merged",
                                            "split", "redefined", "recoloured", "counts"};
};

template <> struct partsong::EnumNames<partsong::CodeWords> {
    static constexpr const char *names[] = {"", "definition", "include", "exclude"};
};
