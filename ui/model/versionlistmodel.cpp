// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/versionlistmodel.h"

#include "ui/widgets/rowdelegate.h"

#include <QDateTime>
#include <QLocale>

namespace partsong {

using namespace Qt::StringLiterals;

VersionListModel::VersionListModel(Project &project, QObject *parent) : QAbstractListModel(parent)
{
    m_rows = project.all<ModelVersion>();
    std::ranges::sort(m_rows, std::greater(), &ModelVersion::id);
    connect(&project, &Project::changed, this, &VersionListModel::apply);
}

const ModelVersion *VersionListModel::versionAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_rows[static_cast<size_t>(index.row())] : nullptr;
}

QModelIndex VersionListModel::indexOf(Id<ModelVersion> id) const
{
    const auto found = std::ranges::find(m_rows, id, &ModelVersion::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int VersionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant VersionListModel::data(const QModelIndex &index, int role) const
{
    const ModelVersion *version = versionAt(index);
    if (!version)
        return {};
    const QString time =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(version->time), u"d MMM yyyy, HH:mm"_s);
    const QString counts = tr("%n element(s)", nullptr, version->elements) + QStringLiteral(", ")
        + tr("%n relation(s)", nullptr, version->relations);
    switch (role) {
    case Qt::DisplayRole:
        return version->name;
    case RowDelegate::DetailRole:
        return QString(time + QStringLiteral(" · ") + counts);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "name of a version, time, counts").arg(version->name, time, counts);
    default:
        return {};
    }
}

void VersionListModel::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<ModelVersion>()) {
        if (before)
            remove(before->id);
        if (after)
            add(*after);
    }
}

void VersionListModel::add(const ModelVersion &version)
{
    const auto place = std::ranges::lower_bound(m_rows, version.id, std::greater(), &ModelVersion::id);
    const int row = static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(place, version);
    endInsertRows();
}

void VersionListModel::remove(Id<ModelVersion> id)
{
    const QModelIndex index = indexOf(id);
    if (!index.isValid())
        return;
    beginRemoveRows({}, index.row(), index.row());
    m_rows.erase(m_rows.begin() + index.row());
    endRemoveRows();
}

} // namespace partsong
