// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/nametablemodel.h"

#include "core/privacy/names.h"
#include "core/store/project.h"

#include <QGuiApplication>
#include <QPalette>

namespace partsong {

using namespace Qt::StringLiterals;

QString kindWords(RealNameKind kind)
{
    switch (kind) {
    case RealNameKind::Person:
        return NameTableModel::tr("Person");
    case RealNameKind::Place:
        return NameTableModel::tr("Place");
    case RealNameKind::Organisation:
        return NameTableModel::tr("Organisation");
    case RealNameKind::Other:
        return NameTableModel::tr("Other");
    }
    return {};
}

QStringList kindsInWords()
{
    QStringList words;
    for (const auto kind :
         {RealNameKind::Person, RealNameKind::Place, RealNameKind::Organisation, RealNameKind::Other})
        words << kindWords(kind);
    return words;
}

NameTableModel::NameTableModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project), m_names(project.all<RealName>())
{
    connect(&project, &Project::changed, this, &NameTableModel::apply);
}

const RealName *NameTableModel::nameAt(int row) const
{
    return row >= 0 && row < int(m_names.size()) ? &m_names[size_t(row)] : nullptr;
}

int NameTableModel::rowOf(Id<RealName> id) const
{
    const auto found = std::ranges::find(m_names, id, &RealName::id);
    return found == m_names.end() ? -1 : int(found - m_names.begin());
}

void NameTableModel::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<RealName>()) {
        const int row = rowOf(after ? after->id : before->id);
        if (row < 0 && after) {
            // What was typed stays where it was, and the empty row comes below it.
            const int at = int(m_names.size()) + (m_adding ? 1 : 0);
            beginInsertRows({}, at, at);
            m_names.push_back(*after);
            endInsertRows();
        } else if (row >= 0 && !after) {
            beginRemoveRows({}, row, row);
            m_names.erase(m_names.begin() + row);
            endRemoveRows();
        } else if (row >= 0) {
            m_names[size_t(row)] = *after;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

int NameTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_names.size()) + (m_project.readOnly() ? 0 : 1);
}

int NameTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant NameTableModel::data(const QModelIndex &index, int role) const
{
    const RealName *known = nameAt(index.row());
    const RealName &name = known ? *known : m_new;
    const bool invites = !known && index.column() == Name && m_new.name.isEmpty();
    if (role == Qt::ForegroundRole && (invites || (!known && index.column() == Kind)))
        return QGuiApplication::palette().placeholderText();
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == Kind)
        return !known && m_new.name.isEmpty() && role == Qt::DisplayRole ? QString() : kindWords(name.kind);
    if (invites && role == Qt::DisplayRole)
        return tr("Type a name here");
    return index.column() == Name ? name.name : name.pseudonym;
}

bool NameTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const RealName *known = nameAt(index.row());
    RealName name = known ? *known : m_new;
    const QString words = value.toString().simplified();
    if (index.column() == Name)
        name.name = words;
    else if (index.column() == Pseudonym)
        name.pseudonym = words;
    else
        name.kind = RealNameKind(std::max(0, int(kindsInWords().indexOf(words))));
    return known && name == *known ? true : write(index.row(), name);
}

bool NameTableModel::write(int row, const RealName &name)
{
    Status written;
    if (nameAt(row)) {
        written = changeName(m_project, name);
    } else {
        m_new = name;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        if (name.name.isEmpty() || name.pseudonym.isEmpty())
            return true;
        m_new = RealName();
        m_adding = true;
        const auto added = addName(m_project, name.name, name.pseudonym, name.kind);
        m_adding = false;
        written = added ? Status() : std::unexpected(added.error());
        if (added)
            Q_EMIT this->added(row);
        else
            m_new = name;
        Q_EMIT dataChanged(index(row, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    if (!written)
        Q_EMIT refused(written.error());
    return written.has_value();
}

QVariant NameTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Name") : section == Pseudonym ? tr("Pseudonym") : tr("Kind");
}

Qt::ItemFlags NameTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_project.readOnly() || !index.isValid() ? flags : flags | Qt::ItemIsEditable;
}

} // namespace partsong
