// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/codelistmodel.h"

#include "core/coding/coding.h"
#include "core/themes/themecode.h"
#include "core/themes/themequeries.h"
#include "ui/shell/subjectdrag.h"
#include "ui/widgets/fuzzy.h"
#include "ui/widgets/rowdelegate.h"

#include <QColor>
#include <QMimeData>

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

bool looksTheSame(const CodebookRow &one, const CodebookRow &other)
{
    return one.code == other.code && one.depth == other.depth && one.path == other.path
        && one.total == other.total;
}

} // namespace

CodeListModel::CodeListModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project), m_rows(codebook(project))
{
}

void CodeListModel::setTheme(Id<Theme> theme)
{
    m_theme = theme;
    updateOwn();
}

void CodeListModel::setFilter(const QString &words)
{
    m_filter = words.trimmed();
    setRows(wantedRows());
}

void CodeListModel::apply(const ChangeSet &changes)
{
    if (changes.touches<Code>() || changes.touches<Coding>())
        setRows(wantedRows());
    if (changes.touches<ThemeCode>())
        updateOwn();
}

void CodeListModel::updateOwn()
{
    const auto codes = m_theme.null() ? std::vector<Id<Code>>() : codesOf(m_project, m_theme);
    QSet<Id<Code>> own(codes.begin(), codes.end());
    if (own == m_own)
        return;
    m_own = std::move(own);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::vector<CodebookRow> CodeListModel::wantedRows() const
{
    std::vector<CodebookRow> rows = codebook(m_project);
    if (!m_filter.isEmpty())
        std::erase_if(rows, [this](const CodebookRow &row) { return !fuzzyMatch(m_filter, row.path); });
    return rows;
}

// Removes, inserts and moves what differs; what stays keeps its selection.
void CodeListModel::setRows(const std::vector<CodebookRow> &rows)
{
    const auto idOf = [](const CodebookRow &row) { return row.code.id; };
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::contains(rows, m_rows[size_t(row)].code.id, idOf))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const CodebookRow &wanted = rows[size_t(row)];
        const auto found = std::ranges::find(m_rows.begin() + row, m_rows.end(), wanted.code.id, idOf);
        const int from = int(found - m_rows.begin());
        if (found == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, wanted);
            endInsertRows();
        } else if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_rows.begin() + row, found, found + 1);
            endMoveRows();
        }
        if (looksTheSame(m_rows[size_t(row)], wanted))
            continue;
        m_rows[size_t(row)] = wanted;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

Id<Code> CodeListModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].code.id : Id<Code>();
}

bool CodeListModel::inTheme(const QModelIndex &index) const
{
    return m_own.contains(codeAt(index));
}

int CodeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CodeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CodebookRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString(2 * row.depth, QChar(0x2003))
            + row.code.name; // depth as wide blanks: a list has no indentation
    case Qt::AccessibleTextRole:
        return inTheme(index) ? tr("%1, in the theme").arg(row.path) : row.path;
    case Qt::ToolTipRole:
        return row.code.definition.isEmpty() ? row.path : row.code.definition;
    case RowDelegate::ColourRole:
        return QColor(row.code.colour);
    case RowDelegate::NoteRole:
        return inTheme(index) ? tr("✓ in theme") : QString::number(row.total);
    default:
        return {};
    }
}

Qt::ItemFlags CodeListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !m_project.readOnly() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList CodeListModel::mimeTypes() const
{
    return {QString::fromLatin1(SubjectMime)};
}

QMimeData *CodeListModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<SubjectId> subjects;
    QStringList names;
    for (const QModelIndex &index : indexes) {
        subjects.push_back(subjectId(codeAt(index)));
        names << m_rows[size_t(index.row())].path;
    }
    return subjects.empty() ? nullptr : dragOf(subjects, names.join(u'\n'));
}

} // namespace partsong
