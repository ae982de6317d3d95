// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QObject>

namespace partsong {

// What is selected on a board: shared by the views, the outline, the inspector and screen readers.
class BoardSelection : public QObject {
    Q_OBJECT
public:
    explicit BoardSelection(const BoardModel &model, QObject *parent = nullptr);

    // In the order in which they were taken.
    const std::vector<ItemId> &ids() const { return m_ids; }
    bool contains(ItemId id) const { return m_set.contains(id); }
    bool empty() const { return m_ids.empty(); }
    // The one that has the keyboard's focus; null where nothing is selected.
    ItemId current() const { return m_ids.empty() ? ItemId() : m_ids.back(); }
    // The only one selected, or nullptr.
    const BoardThing *single() const;

    void select(ItemId id) { select(std::vector{id}); }
    void select(std::vector<ItemId> ids);
    void toggle(ItemId id);
    void add(const std::vector<ItemId> &ids);
    void clear() { select(std::vector<ItemId>()); }

Q_SIGNALS:
    void changed();

private:
    void forget(const BoardChange &change);

    const BoardModel &m_model;
    std::vector<ItemId> m_ids;
    QSet<ItemId> m_set;
};

} // namespace partsong
