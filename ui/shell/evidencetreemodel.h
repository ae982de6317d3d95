// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/evidence.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>

namespace partsong {

// The evidence of one subject as a tree: the subject itself, then headings, and under them the chain, fetched
// step by step as rows are opened. Of very many steps the first are shown and the rest counted. Its questions
// are answered by whoever it is given, off the GUI thread where the study may be large.
class EvidenceTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    // Does the work, then calls done in the GUI thread.
    using Answer = std::function<void(std::function<void()> work, std::function<void()> done)>;

    // Without somebody who answers, all is answered at once.
    explicit EvidenceTreeModel(const EvidenceFinder &finder, Answer answer = {}, QObject *parent = nullptr);
    ~EvidenceTreeModel() override;

    // Shows another subject, or asks again about the same one; what was opened is closed then. modelReset
    // tells when the answer is there.
    void setSubject(SubjectId subject);
    SubjectId subject() const { return m_subject; }
    // What is said of the subject as a whole, under its title.
    void setSummary(const QString &summary);
    // Whether it is the heading of the claims further on.
    bool headsClaims(const QModelIndex &index) const;
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
    struct Steps;
    struct Found;

    Node *nodeOf(const QModelIndex &index) const;
    static Steps described(const EvidenceFinder &finder, const std::vector<EvidenceLink> &links);
    static Found find(const EvidenceFinder &finder, SubjectId subject);
    void ask();
    void fill(const Found &found);
    void showSubject(const EvidenceRow &row);
    Node &addHeading(const QString &title, Direction direction, const Steps &steps);
    void addShown(const std::vector<ShownRow> &rows);
    void insert(const QModelIndex &parent, const Steps &steps);
    QString detail(const Node &node) const;
    QString note(const Node &node) const;
    QString spoken(const Node &node) const;

    const EvidenceFinder &m_finder;
    Answer m_answer;
    SubjectId m_subject;
    QString m_summary;
    std::unique_ptr<Node> m_root;
    bool m_asking = false;
    bool m_stale = false; // while one answer is waited for, another question came
};

} // namespace partsong
