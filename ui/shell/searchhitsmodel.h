// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/textsearch.h"

#include <QAbstractListModel>

#include <vector>

namespace partsong {

class Project;

// The hits of a search as a list. The words around a hit are fetched when its row comes into sight.
class SearchHitsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit SearchHitsModel(const Project &project, QObject *parent = nullptr);

    void setHits(std::vector<SearchHit> hits);
    const SearchHit &hit(const QModelIndex &index) const { return m_hits[size_t(index.row())]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString wordsAround(const SearchHit &hit) const;

    const Project &m_project;
    std::vector<SearchHit> m_hits;
};

} // namespace partsong
