// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/interviews.h"
#include "core/store/project.h"
#include "ui/sources/sheetmodel.h"

namespace partsong {

// The recruitment plan by group and site, with how many took part; its lines are written in place. Groups
// that take part without a plan stand below.
class RecruitmentModel : public SheetModel {
    Q_OBJECT
public:
    enum Column { Group, Site, Planned, Approached, Declined, TookPart, ColumnCount };

    explicit RecruitmentModel(Project &project, QObject *parent = nullptr);

    const std::vector<RecruitmentLine> &lines() const { return m_lines; }

    QVariant data(const QModelIndex &index, int role) const override;
    bool writable(int column) const override { return !m_project.readOnly() && column != TookPart; }
    std::vector<int> keys() const override { return {Group, Site}; }
    bool grows() const override { return true; }
    Result<std::vector<CellProblem>> write(const std::vector<SheetLine> &lines, SheetWay way) override;

protected:
    int rows() const override { return int(m_lines.size()); }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    bool holdsNumbers(int column) const override { return column >= Planned; }

private:
    QVariant value(const RecruitmentLine &line, int column) const;
    QStringList choices(int column) const;
    QString shown(const RecruitmentLine &line, int column) const;
    void follow();

    Project &m_project;
    std::vector<RecruitmentLine> m_lines;
};

} // namespace partsong
