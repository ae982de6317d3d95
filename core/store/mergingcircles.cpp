// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging.h"

#include "core/store/project.h"
#include "core/store/treecolumn.h"
#include "core/store/valueparts.h"

// Trees that are no trees any more once two copies are one.

namespace partsong {

// Two moves in a tree, each sound in itself, can put one node under another and that under the first.
void Merging::breakCircles(const RecordType &type)
{
    const auto parent = at(parentColumn(type));
    QHash<Uuid, Uuid> parents;
    Statement rows = m_sides[0]->project().query("SELECT id, parent FROM " + QByteArray(type.table));
    while (rows.next())
        parents.insert(rows.uuid(0), rows.uuid(1));
    for (const auto &[id, record] : m_records) {
        if (record.type != &type)
            continue;
        parents.remove(id);
        if (record.state == State::Present)
            parents.insert(id, uuidFrom(record.row[parent]));
    }
    std::set<Uuid> tried;
    for (auto &[id, record] : m_records) {
        if (record.type != &type || record.state != State::Present)
            continue;
        for (;;) {
            std::vector<Uuid> path{id};
            while (!parents.value(path.back()).null() && std::ranges::count(path, path.back()) == 1)
                path.push_back(parents.value(path.back()));
            if (parents.value(path.back()).null())
                break;
            path.erase(path.begin(), std::ranges::find(path, path.back()));
            path.pop_back();
            if (!breakCircle(path, parent, tried, parents))
                break;
        }
    }
}

// The latest move in the circle gives way: to where the other copy has the node, or, tried before, to the
// top.
bool Merging::breakCircle(const std::vector<Uuid> &circle, size_t parent, std::set<Uuid> &tried,
                          QHash<Uuid, Uuid> &parents)
{
    MergedRecord *latestMoved = nullptr;
    for (const Uuid &id : circle) {
        const auto found = m_records.find(id);
        if (found == m_records.end())
            continue;
        MergedRecord &record = found->second;
        if (!latestMoved
            || std::pair(latestMoved->edits[parent], latestMoved->id) < std::pair(record.edits[parent], id))
            latestMoved = &record;
    }
    if (!latestMoved)
        return false;
    MergedRecord &record = *latestMoved;
    const Value now = record.row[parent];
    Value instead;
    if (record.inBoth() && tried.insert(record.id).second)
        instead = (*record.rows[0])[parent] == now ? (*record.rows[1])[parent] : (*record.rows[0])[parent];
    if (instead == now || !present(uuidFrom(instead)))
        instead = Value();
    record.row[parent] = instead;
    parents.insert(record.id, uuidFrom(instead));
    disagree(Disagreement::Circle, record, static_cast<int>(parent), shown(now), shown(instead));
    return true;
}

} // namespace partsong
