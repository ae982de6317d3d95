// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>

namespace partsong {

class BoardCommands;

// A board in words: frames with what lies in them, things in no frame, and under each the connectors that
// lead from it.
class BoardOutlineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    BoardOutlineModel(BoardModel &board, BoardCommands &commands, QObject *parent = nullptr);
    ~BoardOutlineModel() override;

    ItemId itemAt(const QModelIndex &index) const;
    QModelIndex indexOf(ItemId id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Takes up what has changed; happens by itself when the event loop comes round.
    void refresh();

private:
    struct Node;
    struct Wanted;
    void reload();
    std::vector<Wanted> wanted() const;
    Wanted wantedThing(ItemId id) const;
    void sync(Node &node, const std::vector<Wanted> &children);
    void insert(Node &node, size_t row, const Wanted &child);
    void forget(const Node &node);
    std::unique_ptr<Node> made(Node *parent, const Wanted &wanted);
    QModelIndex indexOf(const Node &node) const;
    const Node &nodeAt(const QModelIndex &index) const;

    BoardModel &m_board;
    BoardCommands &m_commands;
    std::unique_ptr<Node> m_root;
    QHash<ItemId, Node *> m_nodes;
    std::vector<ItemId> m_renewed;
    QTimer m_timer;
};

} // namespace partsong
