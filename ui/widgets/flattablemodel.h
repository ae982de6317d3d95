// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace partsong {

// A table without a tree. Its columns have titles; numbers stand at the right, and their title above them.
class FlatTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QString title(int column) const = 0;
    virtual bool holdsNumbers(int) const { return false; }

    // For Qt::TextAlignmentRole.
    QVariant alignment(int column) const;
    // Says that what stands in them may be new.
    void rowChanged(int row);
    void everyRowChanged();
    // Tells views that there are more rows or fewer at the end, around what makes it so.
    template <typename Change> void resizeTo(int now, const Change &change);
};

template <typename Change> void FlatTableModel::resizeTo(int now, const Change &change)
{
    const int before = rows();
    if (now > before)
        beginInsertRows({}, before, now - 1);
    else if (now < before)
        beginRemoveRows({}, now, before - 1);
    change();
    if (now > before)
        endInsertRows();
    else if (now < before)
        endRemoveRows();
}

} // namespace partsong
