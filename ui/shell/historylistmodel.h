// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step.h"

#include <QAbstractListModel>

#include <vector>

namespace partsong {

class Project;

// The steps of the History, newest first; more are fetched as the list is scrolled.
class HistoryListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HistoryListModel(const Project &project, QObject *parent = nullptr);

    // After a change of the study: new steps come in at the top, others may have been undone or redone.
    void refresh();
    const Step &step(const QModelIndex &index) const { return m_steps[size_t(index.row())]; }
    // How many steps that Undo takes stand above this one.
    int standingAbove(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const Project &m_project;
    std::vector<Step> m_steps;
    bool m_all = false;
};

// "Merge codes", "Undo: Merge codes": what a step is called on the screen.
QString shownLabel(const Step &step, const Project &project);

} // namespace partsong
