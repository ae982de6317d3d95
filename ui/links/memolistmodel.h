// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memo.h"
#include "core/store/changeset.h"
#include "core/store/person.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace partsong {

class Project;

// Memos, newest first: those about one subject or naming it, or all of the study, or its diary; of these,
// those that hold some words in title, text, tags or kind.
class MemoListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit MemoListModel(const Project &project, QObject *parent = nullptr);

    // Nothing: all memos of the study. A null subject has none.
    void show(std::optional<SubjectId> subject);
    // The entries of the research diary alone, each called by its day.
    void showDiary();
    void setFilter(const QString &words);
    void apply(const ChangeSet &changes);

    Id<Memo> memoAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Memo> memo) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Memo memo;
        mutable std::optional<QString> about = {}; // asked for when the row comes into sight
        mutable std::optional<bool> names = {}; // whether it names the subject and is not about it
    };
    void refill();
    bool wanted(const Memo &memo) const;
    bool fits(const Memo &memo) const;
    bool onlyNames(const Row &row) const;
    void refreshRow(Id<Memo> id);
    void forgetNames();
    QString title(const Memo &memo) const;
    QString about(const Row &row) const;
    QString detail(const Row &row) const;

    const Project &m_project;
    std::optional<SubjectId> m_subject = SubjectId();
    bool m_diary = false;
    QString m_filter;
    std::vector<Row> m_rows;
    std::optional<Id<Person>> m_seenAs; // whose codings could be seen when it was filled
};

} // namespace partsong
