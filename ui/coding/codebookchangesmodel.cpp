// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codebookchangesmodel.h"

#include <QColor>

namespace partsong {

using namespace Qt::StringLiterals;

void CodebookChangesModel::setChanges(std::vector<CodebookChange> changes, bool ofPersons)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_ofPersons = ofPersons;
    endResetModel();
}

void CodebookChangesModel::setSides(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, Before, After);
}

QString CodebookChangesModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < Columns; ++column)
        cells << index(row, column).data().toString().simplified();
    return cells.join(u'\t');
}

int CodebookChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int CodebookChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

// What one of two persons did to a code, or that they have it alone.
QString CodebookChangesModel::whoseDoing(const CodebookChange &change) const
{
    const QString doer = change.by == Doer::First ? m_before : m_after;
    switch (change.kind) {
    case CodebookChangeKind::Merged:
        return tr("Merged by %1").arg(doer);
    case CodebookChangeKind::Split:
        return tr("Split off by %1").arg(doer);
    case CodebookChangeKind::Added:
    case CodebookChangeKind::Removed:
        if (change.by != Doer::None)
            return tr("Removed by %1").arg(doer);
        return tr("Only %1").arg(change.kind == CodebookChangeKind::Added ? m_after : m_before);
    case CodebookChangeKind::Renamed:
        return tr("Other name");
    case CodebookChangeKind::Moved:
        return tr("Other place");
    case CodebookChangeKind::Recoloured:
        return tr("Other colour");
    default:
        return {};
    }
}

QString CodebookChangesModel::what(const CodebookChange &change) const
{
    if (m_ofPersons) {
        if (const QString doing = whoseDoing(change); !doing.isEmpty())
            return doing;
    }
    switch (change.kind) {
    case CodebookChangeKind::Added:
        return tr("Added");
    case CodebookChangeKind::Removed:
        return tr("Removed");
    case CodebookChangeKind::Renamed:
        return tr("Renamed");
    case CodebookChangeKind::Moved:
        return tr("Moved");
    case CodebookChangeKind::Merged:
        return tr("Merged");
    case CodebookChangeKind::Split:
        return tr("Split off");
    case CodebookChangeKind::Recoloured:
        return tr("Recoloured");
    case CodebookChangeKind::Counts:
        return tr("Passages");
    case CodebookChangeKind::Redefined:
        break;
    }
    switch (change.words) {
    case CodeWords::Include:
        return tr("Use it when");
    case CodeWords::Exclude:
        return tr("Do not use it when");
    default:
        return tr("Definition");
    }
}

QVariant CodebookChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CodebookChange &change = m_changes[size_t(index.row())];
    const QString &value = index.column() == Before ? change.before : change.after;
    if (role == Qt::DecorationRole && change.kind == CodebookChangeKind::Recoloured
        && index.column() >= Before)
        return QColor::fromString(value);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case What:
        return what(change);
    case Which:
        return change.path;
    default:
        return value;
    }
}

QVariant CodebookChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Change"), tr("Code"), m_before, m_after};
    return titles.value(section);
}

} // namespace partsong
