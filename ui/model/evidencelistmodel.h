// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/evidence.h"
#include "core/store/project.h"

#include <QAbstractListModel>

#include <vector>

namespace partsong {

// What one claim rests on, for and against: what supports it first. Follows changes of the study.
class EvidenceListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit EvidenceListModel(Project &project, QObject *parent = nullptr);

    void setClaim(SubjectId claim);
    const Evidence *evidenceAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct ListedEvidence {
        Evidence evidence;
        QString kind;
        QString words;
        QString iconName;
    };
    void load();
    void apply(const ChangeSet &changes);
    ListedEvidence listed(const Evidence &evidence) const;

    Project &m_project;
    SubjectId m_claim;
    std::vector<ListedEvidence> m_rows;
};

} // namespace partsong
