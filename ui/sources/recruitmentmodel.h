// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/interviews.h"

#include <QAbstractTableModel>

namespace partsong {

// The recruitment plan by group and site, with how many took part; its lines are written in place. Groups
// that take part without a plan stand below.
class RecruitmentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Group, Site, Planned, Approached, Declined, TookPart, ColumnCount };

    explicit RecruitmentModel(Project &project, QObject *parent = nullptr);

    const std::vector<RecruitmentLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void refused(const partsong::Error &error);

private:
    QVariant value(const RecruitmentLine &line, int column) const;
    void follow();

    Project &m_project;
    std::vector<RecruitmentLine> m_lines;
};

} // namespace partsong
