// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/changeset.h"
#include "core/themes/theme.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace partsong {

class Project;

// The themes of a study as a tree. It keeps its own rows and applies changes to them. It writes nothing: what
// a person does in a view of it (renaming, dragging) is signalled.
class ThemeTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role { StateRole = Qt::UserRole + 1, QuotesRole };

    explicit ThemeTreeModel(const Project &project, QObject *parent = nullptr);
    ~ThemeTreeModel() override;

    void apply(const ChangeSet &changes);

    QModelIndex indexOf(Id<Theme> id) const;
    Id<Theme> themeAt(const QModelIndex &index) const; // null for the root

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameWanted(partsong::Id<partsong::Theme> theme, const QString &name);
    // place: among the themes under parent without the moved one; -1 is last.
    void moveWanted(partsong::Id<partsong::Theme> theme, partsong::Id<partsong::Theme> parent, int place);
    // Codes, coded passages and quotes that were dropped on a theme.
    void subjectsDropped(partsong::Id<partsong::Theme> theme,
                         const std::vector<partsong::SubjectId> &subjects);

private:
    struct Node;
    using Themes = std::vector<Theme>;

    Node *nodeOf(const QModelIndex &index) const;
    Node *nodeOf(Id<Theme> id) const; // of the null id: the root
    QModelIndex indexOf(const Node *node) const;
    void load();
    void insert(Themes themes);
    void insertRow(Node *parent, const Theme &theme);
    bool reparent(Themes themes);
    bool moveUnder(Node *node, Node *parent);
    void sort(Node *parent);
    void remove(Id<Theme> id);
    void forget(const Node &node);
    std::vector<Id<Theme>> dragged(const QMimeData *data) const;
    int placeFor(const Node &moved, const Node &parent, int row) const;

    const Project &m_project;
    std::unique_ptr<Node> m_root;
    QHash<Id<Theme>, Node *> m_nodes;
};

} // namespace partsong
