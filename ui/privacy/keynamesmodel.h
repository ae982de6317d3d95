// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/realname.h"
#include "ui/widgets/flattablemodel.h"

#include <vector>

namespace partsong {

// The names that a key file tells, to be looked at and no more.
class KeyNamesModel : public FlatTableModel {
    Q_OBJECT
public:
    enum Column { Pseudonym, Name, Kind, ColumnCount };

    using FlatTableModel::FlatTableModel;

    void setNames(std::vector<RealName> names);
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    int rows() const override { return int(m_names.size()); }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;

private:
    std::vector<RealName> m_names;
};

} // namespace partsong
