// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/namehits.h"
#include "core/store/project.h"

#include <QAbstractTableModel>

namespace partsong {

// Names that were found, each with its tick: what is not ticked is no name and stays as it is. What somebody
// unticked is remembered by its place, so that it stays so when the names are looked for again.
class NameHitListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Replacement, Context, Where, ColumnCount };

    explicit NameHitListModel(Project &project, QObject *parent = nullptr);

    // The words that a filter looks at: the name, what stands for it, and what stands around.
    static constexpr int WordsRole = Qt::UserRole + 1;

    // All ticked, but those that somebody unticked before.
    void setHits(std::vector<NameHit> hits);
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
    // Words of the study are others now, so what was found may not stand where it did.
    void outdated();

private:
    // A name in a column of a record, and where; from -1 on wherever it stands there.
    using Left = std::tuple<Uuid, int, QString, int, int>;
    static Left leftAt(const NameHit &hit)
    {
        return {hit.record, hit.column, hit.name, hit.range.start, hit.range.end};
    }
    static Left leftAnywhere(const NameHit &hit) { return {hit.record, hit.column, hit.name, -1, -1}; }
    void setTicked(size_t row, bool ticked);
    void follow(const ChangeSet &changes);
    void followTexts(const std::vector<Splice> &splices);
    void loosen(const Uuid &record, int column);

    const Project &m_project;
    std::vector<NameHit> m_hits;
    std::vector<bool> m_ticked;
    std::set<Left> m_left;
};

} // namespace partsong
