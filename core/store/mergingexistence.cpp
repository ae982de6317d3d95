// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging.h"

#include "core/store/schema.h"
#include "core/store/valueparts.h"

// Which records there are once two copies are one: what was removed, what gives way, and what hangs on it.

namespace partsong {

using namespace Qt::StringLiterals;

// Whether this side, which still has it, changed it in a way that the other does not know.
bool Merging::changed(const MergedRecord &record, int side) const
{
    const RecordWriters &writers = record.writers[at(side)];
    const auto isNew = [&](const Writer &writer) { return !old(side, writer); };
    if (isNew(writers.existence) || std::ranges::any_of(writers.columns, isNew))
        return true;
    if (record.type != &m_schema.textType())
        return false;
    const auto &corrections = m_sides[at(side)]->corrections(record.id);
    return std::ranges::any_of(corrections,
                               [&](const Correction &made) { return !knows(1 - side, made.edit); });
}

void Merging::decideExistence(MergedRecord &record)
{
    if (withdrawn(record.id)) {
        record.state = State::Gone;
        return;
    }
    if (record.inBoth())
        return;
    if (!record.rows[0] && !record.rows[1]) {
        record.state = State::Away;
        return;
    }
    const int side = record.rows[0] ? 0 : 1;
    if (ahead() >= 0) {
        record.state = ahead() == side ? State::Present : State::Away;
        record.removal = record.writers[at(1 - side)].existence.edit;
        return;
    }
    record.removal = record.writers[at(1 - side)].existence.edit;
    if (knows(side, record.removal)) // the other never had it, or this side made it again
        return;
    record.state = State::Away;
    for (const Column &column : record.type->columns) {
        if (column.references && column.onRemove == OnRemove::RemoveToo && !record.linked(column).null())
            m_children[record.linked(column)].push_back(record.id);
    }
    record.gaveWay = changed(record, side);
}

// A removal gives way where the other copy changed the record, or has something new that hangs on it. What
// went along with it stays as well. Ends, since records only ever come back once and go for good once.
void Merging::settleExistence()
{
    for (auto &[id, record] : m_records) {
        if (record.gaveWay && record.state == State::Away)
            restore(record, true);
    }
    bool moved = true;
    while (moved) {
        moved = false;
        for (auto &[id, record] : m_records) {
            if (record.state == State::Present && settle(record))
                moved = true;
        }
    }
}

// Whether anything had to change for what the record hangs on.
bool Merging::settle(MergedRecord &record)
{
    bool moved = false;
    for (const Column &column : record.type->columns) {
        if (!column.references || column.onRemove != OnRemove::RemoveToo || record.linked(column).null())
            continue;
        const Uuid target = record.linked(column);
        const auto known = m_records.find(target);
        const bool away = known != m_records.end() && known->second.state == State::Away;
        if (away && (known->second.rows[0] || known->second.rows[1])) {
            restore(known->second, true);
            moved = true;
        } else if (!present(target)) {
            record.state = State::Gone;
            return true;
        }
    }
    return moved;
}

void Merging::restore(MergedRecord &record, bool tell)
{
    record.state = State::Present;
    record.gaveWay = true;
    if (tell) {
        const bool first = record.rows[0].has_value();
        disagree(Disagreement::Removal, record, -1, first ? u"kept"_s : u"removed"_s,
                 first ? u"removed"_s : u"kept"_s);
    }
    for (const Uuid &child : m_children.value(record.id)) {
        MergedRecord &dependent = m_records.at(child);
        if (dependent.state == State::Away && dependent.removal == record.removal)
            restore(dependent, false);
    }
}

bool Merging::present(const Uuid &id) const
{
    const auto known = m_records.find(id);
    if (known != m_records.end())
        return known->second.state == State::Present;
    return !withdrawn(id);
}

// Links that a removal cleared which then gave way.
void Merging::reviveLinks(MergedRecord &record)
{
    if (!record.inBoth())
        return;
    for (size_t i = 0; i < record.row.size(); ++i) {
        const Column &column = record.type->columns[i];
        if (!column.references || column.onRemove != OnRemove::Clear || !record.linked(column).null())
            continue;
        const int holder = uuidFrom((*record.rows[0])[i]).null() ? 1 : 0;
        const Value &held = (*record.rows[at(holder)])[i];
        const auto target = m_records.find(uuidFrom(held));
        if (target == m_records.end() || !target->second.gaveWay || target->second.state != State::Present)
            continue;
        if (record.writers[at(1 - holder)].columns[i].edit != target->second.removal)
            continue;
        record.row[i] = held;
        record.edits[i] = record.writers[at(holder)].columns[i].edit;
    }
}

void Merging::clearLinks(MergedRecord &record)
{
    for (size_t i = 0; i < record.row.size(); ++i) {
        const Column &column = record.type->columns[i];
        if (!column.references || column.onRemove != OnRemove::Clear || record.linked(column).null()
            || present(record.linked(column)))
            continue;
        const auto target = m_records.find(record.linked(column));
        record.edits[i] = target == m_records.end() ? Uuid() : target->second.removal;
        record.row[i] = Value();
    }
}

} // namespace partsong
