// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/namescheck.h"

#include <QAbstractTableModel>

namespace partsong {

QString identifierWords(IdentifierKind kind);

// What may still tell who somebody is, as a list.
class LeftoverListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Found, Kind, Context, Where, ColumnCount };

    explicit LeftoverListModel(const Project &project, QObject *parent = nullptr);

    void setLeftovers(std::vector<Leftover> leftovers);
    const Leftover &leftoverAt(int row) const { return m_leftovers[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Project &m_project;
    std::vector<Leftover> m_leftovers;
};

} // namespace partsong
