// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/namehits.h"

#include <QAbstractTableModel>

namespace partsong {

// Names that were found, each with its tick: what is not ticked is no name and stays as it is.
class NameHitListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Replacement, Context, Where, ColumnCount };

    explicit NameHitListModel(const Project &project, QObject *parent = nullptr);

    // The words that a filter looks at: the name, what stands for it, and what stands around.
    static constexpr int WordsRole = Qt::UserRole + 1;

    void setHits(std::vector<NameHit> hits, bool ticked = true);
    const NameHit &hitAt(int row) const { return m_hits[size_t(row)]; }
    std::vector<NameHit> ticked() const;
    std::set<WordPlace> unticked() const;
    int tickedCount() const;
    bool tickedAt(int row) const { return m_ticked[size_t(row)]; }
    void tick(const std::vector<int> &rows, bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    const Project &m_project;
    std::vector<NameHit> m_hits;
    std::vector<bool> m_ticked;
};

} // namespace partsong
