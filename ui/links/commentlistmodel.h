// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/comments.h"
#include "core/store/changeset.h"
#include "core/store/person.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace partsong {

class CommentNews;

// Threads of comments, open ones first and of these the latest first: those about one subject, or the open
// ones of the whole study.
class CommentListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit CommentListModel(const Project &project, QObject *parent = nullptr);

    // Nothing: the open ones of the study.
    void show(std::optional<SubjectId> subject);
    void apply(const ChangeSet &changes);
    // Which threads are marked as new.
    void setNews(const CommentNews *news) { m_news = news; }

    const CommentThread *threadAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Comment> first) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refill();
    bool wanted(const CommentThread &thread) const;
    void refreshRow(Id<Comment> first);
    QString detail(const CommentThread &thread) const;

    const Project &m_project;
    const CommentNews *m_news = nullptr;
    std::optional<SubjectId> m_subject = SubjectId();
    std::vector<CommentThread> m_rows;
    std::optional<Id<Person>> m_seenAs; // whose codings could be seen when it was filled
};

} // namespace partsong
