// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/response.h"
#include "core/review/round.h"
#include "core/store/changeset.h"
#include "core/store/project.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <map>
#include <vector>

namespace partsong {

// What was said in one review: a row for each theme it asks about, the first column its name, and a column
// for each reviewer. Reviewers stand in the order in which they first answered.
class AnswerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { AnswerRole = Qt::UserRole + 1, HardRole, RingRole };

    explicit AnswerTableModel(const Project &project, QObject *parent = nullptr);

    // Null: no review.
    void setRound(Id<Round> round);
    void apply(const ChangeSet &changes);

    SubjectId themeAt(const QModelIndex &index) const;
    QString reviewerAt(const QModelIndex &index) const; // "" in the first column
    std::optional<Response> responseAt(const QModelIndex &index) const;
    std::vector<Response> responsesTo(SubjectId theme) const; // in the order of the columns
    const QStringList &reviewers() const { return m_reviewers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Cell = std::pair<SubjectId, QString>;

    void load();
    void refreshThemes();
    void refreshAnswers();
    void setReviewers(const QStringList &reviewers);
    std::vector<SubjectId> wantedThemes() const;
    QString cellWords(const Response &response) const;

    const Project &m_project;
    Id<Round> m_round;
    std::vector<SubjectId> m_themes;
    QStringList m_reviewers;
    std::map<Cell, Response> m_answers;
};

} // namespace partsong
