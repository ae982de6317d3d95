// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/textsearch.h"
#include "core/sources/turnqueries.h"

namespace partsong {

// Finds what stands beneath a heading or a question: under a heading, all up to the next of its level or a
// higher one; after a question that somebody asks, the turns until they speak again; after a question on a
// line of its own, all up to the next question or heading; to a question of a survey, the whole answer.
class HeadingStretches {
public:
    // Whether letters are capital, and marks at the end, do not count.
    static Result<HeadingStretches> of(const Project &project, const QString &heading);

    std::vector<TextRange> in(const SourceRow &source) const;

private:
    HeadingStretches(const Project &project, const QString &wanted, TextFinder find);
    std::vector<TextRange> underHeadings(Id<Text> text) const;
    std::vector<TextRange> afterTurns(Id<Text> text, const std::vector<TextRange> &hits) const;
    std::vector<TextRange> afterLines(Id<Text> text) const;
    bool asksIt(Id<Text> text, const TextRange &turn) const;

    const Project *m_project;
    QString m_wanted;
    TextFinder m_find;
};

} // namespace partsong
