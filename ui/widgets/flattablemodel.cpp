// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flattablemodel.h"

namespace partsong {

QVariant FlatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

QVariant FlatTableModel::alignment(int column) const
{
    return QVariant((holdsNumbers(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void FlatTableModel::rowChanged(int row)
{
    if (row >= 0 && row < rows() && columns() > 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columns() - 1));
}

void FlatTableModel::everyRowChanged()
{
    if (rows() > 0 && columns() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

} // namespace partsong
