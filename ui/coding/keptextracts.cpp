// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/keptextracts.h"

#include "ui/coding/segmentlistmodel.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QSet>

namespace partsong {

namespace {

constexpr size_t MostAgain = 2000; // extracts that are selected again one by one

} // namespace

KeptExtracts::KeptExtracts(SegmentListModel *model, QListView *list)
    : QObject(list), m_model(model), m_list(list)
{
    connect(model, &SegmentListModel::aboutToApply, this, &KeptExtracts::keep);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptExtracts::keep);
    connect(model, &QAbstractItemModel::modelReset, this, &KeptExtracts::restore);
    connect(model, &SegmentListModel::counted, this, &KeptExtracts::restore);
    connect(list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_changing)
            m_kept.clear();
    });
}

std::vector<Id<Coding>> KeptExtracts::selected() const
{
    std::vector<Id<Coding>> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes()) {
        if (!m_model->heading(index.row()))
            ids.push_back(m_model->place(index.row()).id);
    }
    return ids;
}

void KeptExtracts::keep()
{
    m_changing = true;
    std::vector<Id<Coding>> now = selected();
    if (now.empty())
        return; // what went from the list before may be about to come back
    m_kept = std::move(now);
    const QModelIndex at = m_list->currentIndex();
    m_current = at.isValid() ? m_model->place(at.row()).id : Id<Coding>();
}

QItemSelection KeptExtracts::found() const
{
    const QSet<Id<Coding>> kept(m_kept.begin(), m_kept.end());
    QItemSelection rows;
    for (int row = 0; !kept.isEmpty() && row < m_model->rowCount(); ++row) {
        if (!m_model->heading(row) && kept.contains(m_model->place(row).id))
            rows.select(m_model->index(row), m_model->index(row));
    }
    return rows;
}

void KeptExtracts::restore()
{
    const bool anew = std::exchange(m_anew, false);
    if (m_kept.size() > MostAgain) {
        m_changing = false;
        return; // so many are not looked for one by one: what the list itself keeps stays selected
    }
    m_changing = true;
    const QItemSelection rows = found();
    if (rows.isEmpty() && anew) {
        m_kept.clear();
        m_list->scrollToTop();
    } else if (rows.size() != m_list->selectionModel()->selectedIndexes().size()) {
        m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
        if (const int row = m_model->rowOf(m_current); row >= 0) {
            m_list->selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
            m_list->scrollTo(m_model->index(row));
        }
    }
    m_changing = false;
}

} // namespace partsong
