// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardselection.h"

#include <algorithm>

namespace partsong {

BoardSelection::BoardSelection(const BoardModel &model, QObject *parent) : QObject(parent), m_model(model)
{
    connect(&model, &BoardModel::opened, this, &BoardSelection::clear);
    connect(&model, &BoardModel::changed, this, &BoardSelection::forget);
}

const BoardThing *BoardSelection::single() const
{
    return m_ids.size() == 1 ? m_model.find(m_ids.front()) : nullptr;
}

void BoardSelection::select(std::vector<ItemId> ids)
{
    std::erase_if(ids, [this](const ItemId &id) { return !m_model.find(id); });
    if (ids == m_ids)
        return;
    m_set = QSet<ItemId>(ids.begin(), ids.end());
    m_ids = std::move(ids);
    Q_EMIT changed();
}

void BoardSelection::toggle(ItemId id)
{
    std::vector<ItemId> ids = m_ids;
    if (!std::erase(ids, id))
        ids.push_back(id);
    select(std::move(ids));
}

void BoardSelection::add(const std::vector<ItemId> &more)
{
    std::vector<ItemId> ids = m_ids;
    std::ranges::copy_if(more, std::back_inserter(ids), [this](const ItemId &id) { return !contains(id); });
    select(std::move(ids));
}

void BoardSelection::forget(const BoardChange &change)
{
    if (!change.removed.empty())
        select(m_ids);
}

} // namespace partsong
