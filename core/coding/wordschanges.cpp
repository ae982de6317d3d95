// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/wordschanges.h"

#include "core/base/textindex.h"
#include "core/coding/codings.h"
#include "core/coding/codingunion.h"
#include "core/coding/correctionqueries.h"
#include "core/coding/wordschanged.h"
#include "core/store/edit.h"

#include <QDateTime>

namespace partsong {

namespace {

// So many corrections of one passage leave a record each: nobody takes back that many and keeps later ones.
constexpr int MostKept = 24;

void forget(Edit &edit, const std::vector<WordsChanged> &changed)
{
    for (const WordsChanged &one : changed)
        edit.remove(one.id);
}

void keep(Edit &edit, Id<Coding> coding, const QString &before)
{
    edit.insert(WordsChanged{Id<WordsChanged>::make(), coding, before, edit.project().person().id,
                             QDateTime::currentMSecsSinceEpoch()});
}

} // namespace

WordsAsCoded::WordsAsCoded(const Project &project, const std::vector<Coding> &codings)
{
    for (const Coding &coding : codings)
        m_words.push_back({coding.id, project.text(coding.anchor.text)->words(coding.anchor.range)});
}

void WordsAsCoded::record(Edit &edit) const
{
    for (const Words &words : m_words) {
        const auto coding = edit.find(words.coding);
        if (!coding)
            return;
        if (coding->anchor.range.empty())
            continue; // an orphan keeps its words itself
        const QString now = edit.project().text(coding->anchor.text)->words(coding->anchor.range);
        if (now == words.before)
            continue;
        const auto kept = wordsKeptOf(edit.project(), words.coding);
        const QString &coded = kept ? kept->words : words.before;
        if (coded == now)
            forget(edit, edit.project().where<WordsChanged>("coding", words.coding));
        else if (!kept || kept->corrections < MostKept)
            keep(edit, words.coding, coded);
    }
}

Status seeWordsChanged(Project &project, const std::vector<Id<Coding>> &codings)
{
    Edit edit(project, PARTSONG_LABEL("See corrected words"));
    for (const Id<Coding> coding : codings)
        forget(edit, project.where<WordsChanged>("coding", coding));
    return edit.commit();
}

Status putBack(Project &project, Id<Coding> orphan, const TextRange &range)
{
    Edit edit(project, PARTSONG_LABEL("Put coding back"));
    CodingFields fields;
    fields.range = range;
    if (Status set = setCoding(project, orphan, fields); !set)
        return set;
    forget(edit, project.where<WordsChanged>("coding", orphan));
    if (const auto coding = edit.find(orphan); coding && project.study().unionCodings)
        uniteWithNeighbours(edit, *coding);
    return edit.commit();
}

} // namespace partsong
