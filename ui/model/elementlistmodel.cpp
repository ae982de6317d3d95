// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/elementlistmodel.h"

#include "core/links/evidence.h"
#include "core/links/evidences.h"
#include "core/model/modeltypes.h"
#include "ui/widgets/rowdelegate.h"

#include <QSet>

namespace partsong {

namespace {

// Types in the order people choose from, then names as a person would sort them.
auto sortKey(const Element &element)
{
    const auto &types = elementTypes();
    const auto type = std::ranges::find(types, element.elementType, &ElementType::name);
    return std::tuple(type - types.begin(), element.elementType, element.name.toCaseFolded(), element.id);
}

} // namespace

ElementListModel::ElementListModel(Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    for (const Element &element : project.all<Element>())
        m_rows.push_back(listed(element));
    std::ranges::sort(m_rows, {}, [](const ListedElement &row) { return sortKey(row.element); });
    connect(&project, &Project::changed, this, &ElementListModel::apply);
}

ElementListModel::ListedElement ElementListModel::listed(const Element &element) const
{
    const EvidenceCounts counts = evidenceCounts(m_project, element.id.uuid());
    return {element, counts.supports, counts.challenges};
}

Id<Element> ElementListModel::elementAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].element.id : Id<Element>();
}

QModelIndex ElementListModel::indexOf(Id<Element> id) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].element.id == id)
            return index(static_cast<int>(row));
    }
    return {};
}

int ElementListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ElementListModel::countsOf(const ListedElement &row) const
{
    if (row.supports + row.challenges == 0)
        return tr("no evidence yet");
    return row.challenges == 0 ? tr("%n for", nullptr, row.supports)
                               : tr("%1 for, %2 against").arg(row.supports).arg(row.challenges);
}

QVariant ElementListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListedElement &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.element.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3")
            .arg(shownElementType(row.element.elementType), row.element.name, countsOf(row));
    case IdRole:
        return QVariant::fromValue(row.element.id.text());
    case TypeRole:
        return row.element.elementType;
    case RowDelegate::DetailRole:
        return shownElementType(row.element.elementType) + QStringLiteral(" · ") + countsOf(row);
    default:
        return {};
    }
}

void ElementListModel::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Element>()) {
        if (before)
            remove(before->id);
        if (after)
            add(*after);
    }
    recount(changes);
}

void ElementListModel::add(const Element &element)
{
    const auto place = std::ranges::lower_bound(
        m_rows, sortKey(element), {}, [](const ListedElement &row) { return sortKey(row.element); });
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, listed(element));
    endInsertRows();
}

void ElementListModel::remove(Id<Element> id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_rows.erase(m_rows.begin() + index.row());
    endRemoveRows();
}

void ElementListModel::recount(const ChangeSet &changes)
{
    QSet<Uuid> claims;
    for (const auto &[before, after] : changes.of<Evidence>()) {
        for (const std::optional<Evidence> &evidence : {before, after}) {
            if (evidence)
                claims.insert(evidence->claim.uuid());
        }
    }
    for (const Uuid &claim : claims) {
        const QModelIndex index = indexOf(Id<Element>(claim));
        if (!index.isValid())
            continue;
        ListedElement &row = m_rows[static_cast<size_t>(index.row())];
        row = listed(row.element);
        Q_EMIT dataChanged(index, index);
    }
}

} // namespace partsong
