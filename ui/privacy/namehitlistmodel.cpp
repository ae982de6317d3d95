// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/namehitlistmodel.h"

#include "ui/privacy/placewords.h"

namespace partsong {

using namespace Qt::StringLiterals;

NameHitListModel::NameHitListModel(const Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project)
{
}

void NameHitListModel::setHits(std::vector<NameHit> hits, bool ticked)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_ticked.assign(m_hits.size(), ticked);
    endResetModel();
    Q_EMIT ticksChanged();
}

std::vector<NameHit> NameHitListModel::ticked() const
{
    std::vector<NameHit> ticked;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (m_ticked[i])
            ticked.push_back(m_hits[i]);
    }
    return ticked;
}

std::set<WordPlace> NameHitListModel::unticked() const
{
    std::set<WordPlace> places;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (!m_ticked[i])
            places.insert(m_hits[i].place());
    }
    return places;
}

int NameHitListModel::tickedCount() const
{
    return int(std::ranges::count(m_ticked, true));
}

void NameHitListModel::tick(const std::vector<int> &rows, bool ticked)
{
    if (rows.empty())
        return;
    for (const int row : rows)
        m_ticked[size_t(row)] = ticked;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int NameHitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int NameHitListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NameHitListModel::data(const QModelIndex &index, int role) const
{
    const NameHit &hit = hitAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == Replacement)
        return m_ticked[size_t(index.row())] ? Qt::Checked : Qt::Unchecked;
    if (role == WordsRole)
        return u"%1 %2 %3"_s.arg(hit.name, hit.pseudonym, inContext(hit.before, hit.found, hit.after));
    if (role == Qt::ToolTipRole)
        return inContext(hit.before, hit.found, hit.after);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Replacement:
        return u"%1 → %2"_s.arg(hit.name, hit.pseudonym);
    case Context:
        return inContext(hit.before, hit.found, hit.after);
    default:
        return subjectWords(m_project, hit.subject);
    }
}

bool NameHitListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Replacement)
        return false;
    m_ticked[size_t(index.row())] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant NameHitListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Replacement ? tr("Replace") : section == Context ? tr("In context") : tr("Where");
}

Qt::ItemFlags NameHitListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Replacement ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace partsong
