// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelversion.h"
#include "core/store/project.h"

#include <QAbstractListModel>

#include <vector>

namespace partsong {

// The named versions of the model, latest first. Follows changes of the study.
class VersionListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit VersionListModel(Project &project, QObject *parent = nullptr);

    const ModelVersion *versionAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<ModelVersion> id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void apply(const ChangeSet &changes);
    void add(const ModelVersion &version);
    void remove(Id<ModelVersion> id);

    std::vector<ModelVersion> m_rows;
};

} // namespace partsong
