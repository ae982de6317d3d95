// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/code.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace partsong {

class ChangeSet;
class Project;
struct Person;

// The codebook as a tree, with how many passages each code has. Keeps its own rows and applies what changes.
// Codes are renamed in place and dragged to another place; both go through core, and what fails is told by
// failed().
class CodeTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        OwnRole,
        TotalRole,
        LastRole, // when it was last given to a passage
        KeyRole // the digit that the person at work has put it on, or 0
    };

    explicit CodeTreeModel(Project &project, QObject *parent = nullptr);
    ~CodeTreeModel() override;

    QModelIndex indexOf(Id<Code> code) const;
    Id<Code> codeAt(const QModelIndex &index) const;
    int count() const { return int(m_nodes.size()); }
    // Counts the passages of one coder alone; nobody: of all.
    void setCoder(std::optional<Id<Person>> coder);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const partsong::Error &error);
    void wordsDropped(partsong::Id<partsong::Code> code);
    void codesDropped(); // and have another place now

private:
    struct Node;

    void load();
    void apply(const ChangeSet &changes);
    void applyCodes(const ChangeSet &changes);
    void applyCounts(const ChangeSet &changes);
    void insertNodes(std::vector<Code> codes);
    void insertNode(const Code &code);
    void removeNode(Node *node);
    void forget(Node *node);
    void moveNode(Node *node, Node *parent, int row);
    void sortChildren(Node *parent);
    void addToCount(Id<Code> code, int change);
    Node *nodeOf(const QModelIndex &index) const;
    Node *nodeOf(Id<Code> code) const { return m_nodes.value(code); }
    QModelIndex indexFor(const Node *node) const;
    QString countText(const Node &node) const;
    QString toolTip(const Node &node) const;

    void learnLast() const;
    void learnKeys();
    bool canTake(const std::vector<Id<Code>> &codes, const Node *parent) const;

    Project &m_project;
    std::optional<Id<Person>> m_coder;
    std::unique_ptr<Node> m_root;
    QHash<Id<Code>, Node *> m_nodes;
    mutable bool m_lastKnown = false; // when codes were last used
    QHash<Id<Code>, int> m_keys; // favourites of the person at work
};

} // namespace partsong
