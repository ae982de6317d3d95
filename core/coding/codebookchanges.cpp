// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codebookchanges.h"

#include <algorithm>
#include <tuple>

namespace partsong {

void CodebookChanges::of(Id<Code> code, const QString &path)
{
    m_base.code = code;
    m_base.path = path;
}

CodebookChange &CodebookChanges::push(CodebookChangeKind kind, const QString &before, const QString &after)
{
    CodebookChange &change = m_changes.emplace_back(m_base);
    change.kind = kind;
    change.before = before;
    change.after = after;
    return change;
}

void CodebookChanges::add(CodebookChangeKind kind, const QString &before, const QString &after)
{
    if (before != after)
        push(kind, before, after);
}

void CodebookChanges::addPassage(CodebookChangeKind kind, const QString &before, const QString &after,
                                 const QString &from, const QString &to, Doer by)
{
    CodebookChange &change = push(kind, before, after);
    change.from = from;
    change.to = to;
    change.by = by;
}

void CodebookChanges::addMove(const QString &before, const QString &after, const QString &from,
                              const QString &to)
{
    if (from != to)
        addPassage(CodebookChangeKind::Moved, before, after, from, to);
}

void CodebookChanges::addWords(CodeWords words, const QString &before, const QString &after)
{
    if (before != after)
        push(CodebookChangeKind::Redefined, before, after).words = words;
}

void CodebookChanges::addWords(const Code &before, const Code &after)
{
    addWords(CodeWords::Definition, before.definition, after.definition);
    addWords(CodeWords::Include, before.include, after.include);
    addWords(CodeWords::Exclude, before.exclude, after.exclude);
}

void CodebookChanges::addCounts(int before, int after)
{
    if (before == after)
        return;
    CodebookChange &change =
        push(CodebookChangeKind::Counts, QString::number(before), QString::number(after));
    change.countBefore = before;
    change.countAfter = after;
}

std::vector<CodebookChange> CodebookChanges::sorted() &&
{
    std::ranges::stable_sort(m_changes, {}, [](const CodebookChange &change) {
        return std::tuple(change.path.toCaseFolded(), change.path, change.kind, change.to);
    });
    return std::move(m_changes);
}

} // namespace partsong
