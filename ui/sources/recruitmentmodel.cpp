// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/recruitmentmodel.h"

#include "core/sources/source.h"
#include "core/sources/speaker.h"
#include "core/store/changeset.h"

namespace partsong {

using namespace Qt::StringLiterals;

RecruitmentModel::RecruitmentModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent), m_project(project), m_lines(recruitment(project))
{
    connect(&project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<RecruitmentGoal>() || changes.touches<Participant>() || changes.touches<Source>()
            || changes.touches<Speaker>())
            follow();
    });
}

// The lines follow from many things; where they are as many as before, only their cells are new.
void RecruitmentModel::follow()
{
    std::vector<RecruitmentLine> now = recruitment(m_project);
    const int before = int(m_lines.size());
    const int after = int(now.size());
    if (after > before)
        beginInsertRows({}, before, after - 1);
    else if (after < before)
        beginRemoveRows({}, after, before - 1);
    m_lines = std::move(now);
    if (after > before)
        endInsertRows();
    else if (after < before)
        endRemoveRows();
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

int RecruitmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RecruitmentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RecruitmentModel::value(const RecruitmentLine &line, int column) const
{
    const bool planned = !line.goal.id.null();
    switch (column) {
    case Group:
        return line.goal.group;
    case Site:
        return line.goal.site;
    case Planned:
        return planned ? QVariant(line.goal.planned) : QVariant();
    case Approached:
        return planned ? QVariant(line.goal.approached) : QVariant();
    case Declined:
        return planned ? QVariant(line.goal.declined) : QVariant();
    default:
        return line.tookPart;
    }
}

QVariant RecruitmentModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecruitmentLine &line = m_lines[size_t(index.row())];
    if (role == Qt::EditRole)
        return value(line, index.column());
    if (role == Qt::ToolTipRole && line.goal.id.null())
        return tr("Takes part, but is not in the plan. Write a number to plan for them.");
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() >= Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString words = value(line, index.column()).toString();
    if (words.isEmpty() && index.column() == Group)
        return tr("Group not known");
    if (words.isEmpty() && index.column() == Site)
        return line.goal.id.null() ? tr("Site not known") : tr("All sites");
    return words;
}

QVariant RecruitmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section >= Planned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Group"),      tr("Site"),     tr("Planned"),
                       tr("Approached"), tr("Declined"), tr("Took part")}
        .value(section);
}

Qt::ItemFlags RecruitmentModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool written = index.isValid() && !m_project.readOnly() && index.column() != TookPart;
    return written ? flags | Qt::ItemIsEditable : flags;
}

bool RecruitmentModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    if (role != Qt::EditRole)
        return false;
    RecruitmentGoal goal = m_lines[size_t(index.row())].goal;
    switch (index.column()) {
    case Group:
        goal.group = given.toString();
        break;
    case Site:
        goal.site = given.toString();
        break;
    case Planned:
        goal.planned = given.toInt();
        break;
    case Approached:
        goal.approached = given.toInt();
        break;
    case Declined:
        goal.declined = given.toInt();
        break;
    default:
        return false;
    }
    if (goal == m_lines[size_t(index.row())].goal)
        return true;
    const Status done = setRecruitmentGoal(m_project, goal);
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

} // namespace partsong
