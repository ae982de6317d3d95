// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sheetmodel.h"

namespace partsong {

using namespace Qt::StringLiterals;

Qt::ItemFlags SheetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FlatTableModel::flags(index);
    if (!index.isValid() || !writable(index.column()))
        return flags;
    return flags | Qt::ItemIsEditable | (yesNo(index) ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

bool SheetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if ((role != Qt::EditRole && role != Qt::CheckStateRole) || !index.isValid() || !writable(index.column()))
        return false;
    QString typed = value.toString();
    if (role == Qt::CheckStateRole)
        typed = index.data(Qt::DisplayRole).toString() == "yes"_L1 ? u"no"_s : u"yes"_s;
    if (typed == index.data(OwnRole).toString())
        return true;
    const auto written = write({{index.row(), {{index.column(), typed}}}}, SheetWay::Typed);
    if (!written)
        Q_EMIT refused(written.error());
    else if (!written->empty())
        Q_EMIT refused(written->front().error);
    return written && written->empty();
}

} // namespace partsong
