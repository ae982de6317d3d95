// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/sourcechoicemodel.h"

#include "core/coding/coding.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/widgets/rowdelegate.h"

namespace partsong {

SourceChoiceModel::SourceChoiceModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    for (const SourceRow &row : sourceRows(project))
        m_rows.push_back({row.source, row.text, row.codings});
    connect(&project, &Project::changed, this, &SourceChoiceModel::apply);
}

int SourceChoiceModel::rowOf(Id<Source> source) const
{
    const auto found = std::ranges::find(m_rows, source, [](const Row &row) { return row.source.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SourceChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.source.name;
    case Qt::AccessibleTextRole:
        return row.source.name + QStringLiteral(", ") + tr("%n coded passage(s)", nullptr, row.codings);
    case RowDelegate::NoteRole:
        return row.codings > 0 ? QString::number(row.codings) : QString();
    default:
        return {};
    }
}

void SourceChoiceModel::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Source>()) {
        const int row = rowOf(before ? before->id : after->id);
        if (!after && row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        } else if (after && row >= 0) {
            m_rows[size_t(row)].source = *after;
            Q_EMIT dataChanged(index(row), index(row));
        } else if (after) {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.push_back({*after, textOf(m_project, after->id), 0});
            endInsertRows();
        }
    }
    applyCounts(changes);
}

void SourceChoiceModel::applyCounts(const ChangeSet &changes)
{
    QHash<Id<Text>, int> counts;
    for (const auto &[before, after] : changes.of<Coding>()) {
        if (before)
            --counts[before->anchor.text];
        if (after)
            ++counts[after->anchor.text];
    }
    for (const auto &[text, change] : counts.asKeyValueRange()) {
        const auto found = std::ranges::find(m_rows, text, &Row::text);
        if (change == 0 || found == m_rows.end())
            continue;
        found->codings += change;
        const QModelIndex at = index(int(found - m_rows.begin()));
        Q_EMIT dataChanged(at, at);
    }
}

} // namespace partsong
