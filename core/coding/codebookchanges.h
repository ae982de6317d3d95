// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/codebookcomparison.h"

namespace partsong {

// The lines of a comparison of codebooks, as they are gathered for one code after the other. What is the same
// on both sides makes no line.
class CodebookChanges {
public:
    // What follows is of this code.
    void of(Id<Code> code, const QString &path);

    void add(CodebookChangeKind kind, const QString &before, const QString &after);
    // Of a merge, a split or a removal; who did it, where two persons are compared.
    void addPassage(CodebookChangeKind kind, const QString &before, const QString &after, const QString &from,
                    const QString &to, Doer by = Doer::None);
    // From one parent to another, by their paths.
    void addMove(const QString &before, const QString &after, const QString &from, const QString &to);
    void addWords(const Code &before, const Code &after);
    void addCounts(int before, int after);

    // By path, then kind.
    std::vector<CodebookChange> sorted() &&;

private:
    CodebookChange &push(CodebookChangeKind kind, const QString &before, const QString &after);
    void addWords(CodeWords words, const QString &before, const QString &after);

    CodebookChange m_base;
    std::vector<CodebookChange> m_changes;
};

} // namespace partsong
