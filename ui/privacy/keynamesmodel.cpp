// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/keynamesmodel.h"

#include "ui/privacy/nametablemodel.h"

namespace partsong {

void KeyNamesModel::setNames(std::vector<RealName> names)
{
    beginResetModel();
    m_names = std::move(names);
    endResetModel();
}

QVariant KeyNamesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rows())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(index.column());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const RealName &name = m_names[size_t(index.row())];
    return index.column() == Pseudonym ? name.pseudonym
        : index.column() == Name       ? name.name
                                       : kindWords(name.kind);
}

QString KeyNamesModel::title(int column) const
{
    return column == Pseudonym ? tr("Pseudonym") : column == Name ? tr("Real name") : tr("Kind");
}

} // namespace partsong
