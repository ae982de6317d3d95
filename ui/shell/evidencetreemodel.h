// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"

#include <QAbstractItemModel>

#include <memory>

namespace partsong {

// The evidence of one subject as a tree: the subject itself, then three headings, and under the first two of
// them the chain, fetched step by step as rows are opened. Of very many steps the first are shown and the
// rest counted.
class EvidenceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit EvidenceTreeModel(const EvidenceFinder &finder, QObject *parent = nullptr);
    ~EvidenceTreeModel() override;

    void setSubject(SubjectId subject);
    SubjectId subject() const { return m_subject; }
    // What is said of the subject as a whole, under its title.
    void setSummary(const QString &summary);
    // Null for headings.
    SubjectId subjectAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    enum class Role { Subject, Heading, Step, Rest };
    enum class Direction { Beneath, Above, None };
    struct Node;

    Node *nodeOf(const QModelIndex &index) const;
    std::vector<EvidenceLink> links(const Node &node) const;
    void addHeading(const QString &title, Direction direction, const std::vector<EvidenceLink> &links);
    void addShown(SubjectId subject);
    const EvidenceRow &described(Node &node) const;
    QString detail(Node &node) const;
    QString note(Node &node) const;
    QString spoken(Node &node) const;

    const EvidenceFinder &m_finder;
    SubjectId m_subject;
    QString m_summary;
    std::unique_ptr<Node> m_root;
};

} // namespace partsong
