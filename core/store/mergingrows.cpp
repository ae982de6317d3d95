// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging.h"

#include "core/base/textindex.h"
#include "core/store/project.h"
#include "core/store/valueparts.h"

// What becomes of a record that both copies hold, column by column, and of its place in a text.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool placed(const PositionColumns &places, int column)
{
    return places.present()
        && (column == places.text || column == places.start || column == places.end
            || column == places.orphanWords);
}

} // namespace

// Who wrote last, as far as that can be said: who did so knowing the other's. Else it is a conflict that the
// later Edit wins.
int Merging::winner(const Writer &first, const Writer &second, bool &conflict) const
{
    const bool firstOld = old(0, first);
    const bool secondOld = old(1, second);
    if (ahead() >= 0)
        return ahead();
    conflict = !firstOld && !secondOld;
    if (firstOld != secondOld)
        return firstOld ? 1 : 0;
    return second.edit < first.edit ? 0 : 1;
}

void Merging::mergeRow(MergedRecord &record)
{
    const int side = record.rows[0] ? 0 : 1;
    if (!record.rows[at(side)])
        return;
    record.row = *record.rows[at(side)];
    record.edits.resize(record.row.size());
    for (size_t i = 0; i < record.row.size(); ++i)
        record.edits[i] = record.writers[at(side)].columns[i].edit;
    for (size_t i = 1; record.inBoth() && i < record.row.size(); ++i) {
        const Role role = record.type->columns[i].role;
        if (!derived(role) && role != Role::Body && !placed(record.type->positions, static_cast<int>(i)))
            mergeColumn(record, i);
    }
    if (record.type->positions.present())
        mergeAnchor(record);
}

void Merging::mergeColumn(MergedRecord &record, size_t column)
{
    const Value &first = (*record.rows[0])[column];
    const Value &second = (*record.rows[1])[column];
    if (first == second)
        return;
    bool conflict = false;
    const Writer &firstWriter = record.writers[0].columns[column];
    const Writer &secondWriter = record.writers[1].columns[column];
    const int side = winner(firstWriter, secondWriter, conflict);
    record.row[column] = side == 0 ? first : second;
    record.edits[column] = side == 0 ? firstWriter.edit : secondWriter.edit;
    if (conflict)
        disagree(Disagreement::Values, record, static_cast<int>(column), shown(first), shown(second));
}

// Where a side has it, brought into the merged text.
Merging::Anchor Merging::anchorOf(const MergedRecord &record, int side) const
{
    const PositionColumns &places = record.type->positions;
    const Row &row = *record.rows[at(side)];
    Anchor anchor{{number(row[at(places.start)]), number(row[at(places.end)])}, {}};
    if (places.orphanWords >= 0)
        anchor.orphan = shown(row[at(places.orphanWords)]);
    const Uuid textId = uuidFrom(row[at(places.text)]);
    const auto text = m_texts.find(textId);
    if (text == m_texts.end())
        return anchor;
    const TextRange before = anchor.range;
    anchor.range = moved(before, text->second.splices[at(side)]);
    if (places.orphanWords >= 0 && anchor.range.empty() && !before.empty())
        anchor.orphan = m_sides[at(side)]->project().text(Id<Text>(textId))->words(before);
    return anchor;
}

int Merging::anchorWinner(const MergedRecord &record, bool &conflict) const
{
    const Writer &first = record.writers[0].anchor;
    const Writer &second = record.writers[1].anchor;
    if (ahead() >= 0)
        return ahead();
    const bool bothNew = !old(0, first) && !old(1, second);
    if (bothNew && first.byHand != second.byHand)
        return first.byHand ? 0 : 1;
    if (bothNew || old(0, first) != old(1, second)) {
        const int side = winner(first, second, conflict);
        conflict = conflict && first.byHand;
        return side;
    }
    // Neither placed it anew: it only moved. Where one side's text is the merged one, it stands there
    // already.
    const auto text = m_texts.find(uuidFrom((*record.rows[0])[at(record.type->positions.text)]));
    return text != m_texts.end() && text->second.splices[1].empty() ? 1 : 0;
}

void Merging::mergeAnchor(MergedRecord &record)
{
    if (!record.inBoth()) {
        const int side = record.rows[0] ? 0 : 1;
        return setAnchor(record, side, anchorOf(record, side));
    }
    const Anchor first = anchorOf(record, 0);
    const Anchor second = anchorOf(record, 1);
    bool conflict = false;
    const int side = anchorWinner(record, conflict);
    setAnchor(record, side, side == 0 ? first : second);
    if (conflict && first.range != second.range) {
        const auto range = [](const TextRange &r) { return u"%1:%2"_s.arg(r.start).arg(r.end); };
        disagree(Disagreement::Values, record, record.type->positions.start, range(first.range),
                 range(second.range));
    }
}

void Merging::setAnchor(MergedRecord &record, int side, const Anchor &anchor)
{
    const PositionColumns &places = record.type->positions;
    record.row[at(places.text)] = (*record.rows[at(side)])[at(places.text)];
    record.row[at(places.start)] = static_cast<qint64>(anchor.range.start);
    record.row[at(places.end)] = static_cast<qint64>(anchor.range.end);
    if (places.orphanWords >= 0)
        record.row[at(places.orphanWords)] = anchor.orphan;
    for (const int column : {places.text, places.start, places.end, places.orphanWords}) {
        if (column >= 0)
            record.edits[at(column)] = record.writers[at(side)].anchor.edit;
    }
}

} // namespace partsong
