// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/roundlistmodel.h"

#include "core/review/response.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/showndate.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

RoundListModel::RoundListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    for (const Round &round : project.all<Round>())
        put(round);
}

void RoundListModel::apply(const ChangeSet &changes)
{
    for (const auto &change : changes.of<Round>()) {
        if (change.after)
            put(*change.after);
        else
            remove(change.before->id);
    }
    for (const auto &change : changes.of<Response>()) {
        const auto round = m_project.find((change.after ? change.after : change.before)->round);
        if (round)
            put(*round);
    }
}

RoundListModel::Row RoundListModel::rowOf(const Round &round) const
{
    return {round, int(m_project.where<Response>("round", round.id).size())};
}

// A review whose date was changed goes and comes again in its new place.
void RoundListModel::put(const Round &round)
{
    const QModelIndex there = indexOf(round.id);
    if (there.isValid() && m_rows[size_t(there.row())].round.date == round.date) {
        Row &row = m_rows[size_t(there.row())];
        if (row == rowOf(round))
            return;
        row = rowOf(round);
        Q_EMIT dataChanged(there, there);
        return;
    }
    remove(round.id);
    const auto at = std::ranges::lower_bound(m_rows, round.date, std::greater(),
                                             [](const Row &row) { return row.round.date; });
    const int row = int(at - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(at, rowOf(round));
    endInsertRows();
}

void RoundListModel::remove(Id<Round> id)
{
    const QModelIndex there = indexOf(id);
    if (!there.isValid())
        return;
    beginRemoveRows({}, there.row(), there.row());
    m_rows.erase(m_rows.begin() + there.row());
    endRemoveRows();
}

Id<Round> RoundListModel::roundAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].round.id : Id<Round>();
}

QModelIndex RoundListModel::indexOf(Id<Round> id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const Row &row) { return row.round.id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int RoundListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RoundListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const QString answers = tr("%n answer(s)", nullptr, row.answers);
    switch (role) {
    case Qt::DisplayRole:
        return row.round.name;
    case Qt::DecorationRole:
        return icon(u"view-task"_s);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(row.round.name, shownDate(row.round.date), answers);
    case RowDelegate::DetailRole:
        return tr("%1 · %2").arg(shownDate(row.round.date), answers);
    default:
        return {};
    }
}

} // namespace partsong
