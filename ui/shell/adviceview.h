// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/response.h"
#include "core/store/changeset.h"
#include "core/store/project.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace partsong {

// What the PPI group said of one claim, in whatever chapter that is shown. It follows the study by itself.
class AdviceView : public QWidget {
    Q_OBJECT
public:
    explicit AdviceView(const Project &project, QWidget *parent = nullptr);

    // Null: of nothing.
    void setClaim(SubjectId claim);
    // Only what was said in one round; null for all rounds.
    void setRound(Id<Round> round);
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void countChanged(int count);

private:
    struct Row {
        Response response;
        QString round;
        bool operator==(const Row &) const = default;
    };
    void apply(const ChangeSet &changes);
    void refresh();
    std::vector<Row> wantedRows() const;
    QWidget *makeRow(const Row &row) const;

    const Project &m_project;
    SubjectId m_claim;
    Id<Round> m_round;
    std::vector<Row> m_rows;
    QVBoxLayout *m_column;
};

} // namespace partsong
