// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace partsong {

class Project;

// The steps of the History, newest first, of everybody or of one person; more are fetched as the list is
// scrolled.
class HistoryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HistoryListModel(const Project &project, QObject *parent = nullptr);

    void showOnly(std::optional<Id<Person>> person);
    // After a change of the study: new steps come in at the top, others may have been undone or redone.
    void refresh();
    const Step &step(const QModelIndex &index) const { return m_steps[size_t(index.row())]; }
    // The steps above this one that Undo takes, newest first.
    std::vector<qint64> standingAbove(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const Project &m_project;
    std::optional<Id<Person>> m_person;
    std::vector<Step> m_steps;
    bool m_all = false;
};

// "Merge codes", "Undo: Merge codes": what a step is called on the screen.
QString shownLabel(const Step &step, const Project &project);

} // namespace partsong
