// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/relationlistmodel.h"

#include "ui/widgets/rowdelegate.h"

namespace partsong {

RelationListModel::RelationListModel(Diagram &diagram, QObject *parent)
    : QAbstractListModel(parent), m_diagram(diagram)
{
    // An element has a handful of relations, so they are read anew.
    connect(&diagram, &Diagram::changed, this, &RelationListModel::load);
}

void RelationListModel::setElement(Id<Element> element)
{
    m_element = element;
    load();
}

void RelationListModel::load()
{
    beginResetModel();
    m_rows = m_diagram.relationsOf(m_element);
    endResetModel();
}

Id<Relation> RelationListModel::relationAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())] : Id<Relation>();
}

int RelationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RelationListModel::words(const Relation &relation) const
{
    const bool out = relation.from == m_element;
    const DiagramElement *other = m_diagram.element(out ? relation.to : relation.from);
    const QString name = other ? other->element.name : QString();
    const QString tie = shownRelationType(relation.relationType);
    return out ? tr("%1 %2", "how this element is tied to another: helps Resident").arg(tie, name)
               : tr("%2 %1 this", "how another is tied to this: Night nurse needs this").arg(tie, name);
}

QVariant RelationListModel::data(const QModelIndex &index, int role) const
{
    const DiagramRelation *row = m_diagram.relation(relationAt(index));
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return words(row->relation);
    case RowDelegate::DetailRole:
        return evidenceWords(row->evidence);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_diagram.spokenName(subjectId(row->relation.id));
    default:
        return {};
    }
}

} // namespace partsong
