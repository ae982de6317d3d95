// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/sourcechoicemodel.h"

#include "core/base/textindex.h"
#include "core/coding/coding.h"
#include "core/coding/codingqueries.h"
#include "core/sources/readmark.h"
#include "core/sources/readmarks.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/widgets/rowdelegate.h"

namespace partsong {

SourceChoiceModel::SourceChoiceModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project)
{
    for (const SourceRow &row : sourceRows(project))
        m_rows.push_back({row.source, row.text, row.codings});
    followReading();
    connect(&project, &Project::changed, this, &SourceChoiceModel::apply);
}

int SourceChoiceModel::rowOf(Id<Source> source) const
{
    const auto found = std::ranges::find(m_rows, source, [](const Row &row) { return row.source.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int SourceChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SourceChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.source.name;
    case Qt::AccessibleTextRole:
        return row.source.name + QStringLiteral(", ") + tr("%n coded passage(s)", nullptr, row.codings)
            + (row.read > 0 ? QStringLiteral(", ") + tr("%1 % read").arg(row.read) : QString());
    case RowDelegate::NoteRole:
        return note(row);
    default:
        return {};
    }
}

QString SourceChoiceModel::note(const Row &row) const
{
    QStringList notes;
    if (row.read > 0)
        notes << (row.read < 100 ? tr("%1 %").arg(row.read) : tr("read"));
    if (row.codings > 0)
        notes << QString::number(row.codings);
    return notes.join(QStringLiteral(" · "));
}

void SourceChoiceModel::followReading()
{
    const QHash<Id<Text>, int> marks = allReadTo(m_project);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const int to = marks.value(row.text);
        const int read =
            to == 0 ? 0 : std::clamp(to * 100 / std::max(1, m_project.text(row.text)->characters()), 1, 100);
        if (std::exchange(row.read, read) != read)
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

void SourceChoiceModel::setCoder(std::optional<Id<Person>> coder)
{
    if (coder == m_coder)
        return;
    m_coder = coder;
    const QHash<Id<Text>, int> mine = coder ? codingCountsByText(m_project, *coder) : QHash<Id<Text>, int>();
    QHash<Id<Text>, int> all;
    if (!coder) {
        for (const SourceRow &row : sourceRows(m_project))
            all.insert(row.text, row.codings);
    }
    for (Row &row : m_rows)
        row.codings = (coder ? mine : all).value(row.text);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SourceChoiceModel::apply(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Source>()) {
        const int row = rowOf(before ? before->id : after->id);
        if (!after && row >= 0) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        } else if (after && row >= 0) {
            m_rows[size_t(row)].source = *after;
            Q_EMIT dataChanged(index(row), index(row));
        } else if (after) {
            beginInsertRows({}, rowCount(), rowCount());
            m_rows.push_back({*after, textOf(m_project, after->id), 0});
            endInsertRows();
        }
    }
    applyCounts(changes);
    if (!changes.of<ReadMark>().empty())
        followReading();
}

void SourceChoiceModel::applyCounts(const ChangeSet &changes)
{
    QHash<Id<Text>, int> counts;
    for (const auto &[before, after] : changes.of<Coding>()) {
        if (before && (!m_coder || before->coder == *m_coder))
            --counts[before->anchor.text];
        if (after && (!m_coder || after->coder == *m_coder))
            ++counts[after->anchor.text];
    }
    for (const auto &[text, change] : counts.asKeyValueRange()) {
        const auto found = std::ranges::find(m_rows, text, &Row::text);
        if (change == 0 || found == m_rows.end())
            continue;
        found->codings += change;
        const QModelIndex at = index(int(found - m_rows.begin()));
        Q_EMIT dataChanged(at, at);
    }
}

} // namespace partsong
