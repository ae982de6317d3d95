// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/leftoverlistmodel.h"

#include "ui/privacy/placewords.h"

#include <QFileInfo>

namespace partsong {

QString identifierWords(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Name:
        return LeftoverListModel::tr("Name");
    case IdentifierKind::Phone:
        return LeftoverListModel::tr("Telephone number");
    case IdentifierKind::Date:
        return LeftoverListModel::tr("Date");
    case IdentifierKind::Postcode:
        return LeftoverListModel::tr("Postcode");
    case IdentifierKind::Email:
        return LeftoverListModel::tr("E-mail address");
    case IdentifierKind::Role:
        return LeftoverListModel::tr("Rare role");
    }
    return {};
}

LeftoverListModel::LeftoverListModel(const Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project)
{
}

void LeftoverListModel::setLeftovers(std::vector<Leftover> leftovers)
{
    beginResetModel();
    m_leftovers = std::move(leftovers);
    endResetModel();
}

int LeftoverListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_leftovers.size());
}

int LeftoverListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LeftoverListModel::data(const QModelIndex &index, int role) const
{
    const Leftover &left = leftoverAt(index.row());
    if (role == Qt::ToolTipRole)
        return inContext(left.before, left.found.text, left.after);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Found:
        return left.found.text.simplified();
    case Kind:
        return identifierWords(left.found.kind);
    case Context:
        return inContext(left.before, left.found.text, left.after);
    default:
        return left.type ? subjectWords(m_project, left.subject) : QFileInfo(left.file).fileName();
    }
}

QVariant LeftoverListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Found ? tr("Found")
        : section == Kind   ? tr("Kind")
        : section == Where  ? tr("Where")
                            : tr("In context");
}

} // namespace partsong
