// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"

#include <QAbstractItemModel>

#include <memory>

namespace partsong {

// The evidence of one subject as a tree: the subject itself, then three headings, and under the first two of
// them the chain, fetched step by step as rows are opened.
class EvidenceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit EvidenceTreeModel(const EvidenceFinder &finder, QObject *parent = nullptr);
    ~EvidenceTreeModel() override;

    void setSubject(SubjectId subject);
    std::optional<EvidenceRow> rowAt(const QModelIndex &index) const;
    SubjectId subjectAt(const QModelIndex &index) const;
    bool heading(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Direction { Beneath, Above, Shown };
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    std::vector<EvidenceRow> fetch(const Node &node) const;
    void addSubject(EvidenceRow row);
    void addHeading(Direction direction, const QString &title, std::vector<EvidenceRow> rows);
    std::vector<EvidenceRow> shownRows(SubjectId subject) const;

    const EvidenceFinder &m_finder;
    std::unique_ptr<Node> m_root;
};

} // namespace partsong
