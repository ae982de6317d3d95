// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/round.h"
#include "core/store/changeset.h"
#include "core/store/project.h"

#include <QAbstractListModel>

#include <vector>

namespace partsong {

// The reviews of a study, latest first.
class RoundListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit RoundListModel(const Project &project, QObject *parent = nullptr);

    void apply(const ChangeSet &changes);
    Id<Round> roundAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Round> id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        Round round;
        int answers = 0;
        bool operator==(const Row &) const = default;
    };
    Row rowOf(const Round &round) const;
    void put(const Round &round);
    void remove(Id<Round> id);

    const Project &m_project;
    std::vector<Row> m_rows;
};

} // namespace partsong
