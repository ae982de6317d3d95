// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/codefiltermodel.h"

#include "ui/coding/codetreemodel.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace partsong {

CodeFilterModel::CodeFilterModel(CodeTreeModel *model, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(model);
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setDynamicSortFilter(true);
}

void CodeFilterModel::setWords(const QString &words)
{
    m_renamed = {};
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void CodeFilterModel::setOnly(const std::optional<QSet<Id<Code>>> &codes)
{
    m_only = codes;
    // What stands under a code of the set need not be in it.
    setAutoAcceptChildRows(!codes);
    invalidateRowsFilter();
}

void CodeFilterModel::setOrder(CodeOrder order)
{
    m_order = order;
    sort(order == CodeOrder::Tree ? -1 : 0);
    if (order != CodeOrder::Tree)
        invalidate();
}

bool CodeFilterModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent)
{
    return QSortFilterProxyModel::dropMimeData(data, action, m_order == CodeOrder::Tree ? row : -1, column,
                                               parent);
}

bool CodeFilterModel::holdsWords(const QModelIndex &index) const
{
    const QString name = index.data().toString();
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

bool CodeFilterModel::found(const QModelIndex &index) const
{
    return !m_words.isEmpty() && holdsWords(mapToSource(index));
}

// What is merely above or under what was looked for steps back.
QVariant CodeFilterModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ForegroundRole && !m_words.isEmpty() && !found(index))
        return QGuiApplication::palette().placeholderText();
    return QSortFilterProxyModel::data(index, role);
}

bool CodeFilterModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role == Qt::EditRole)
        m_renamed = index.data(CodeTreeModel::CodeRole).value<Id<Code>>();
    return QSortFilterProxyModel::setData(index, value, role);
}

bool CodeFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto code = index.data(CodeTreeModel::CodeRole).value<Id<Code>>();
    if (m_only && !m_only->contains(code))
        return false;
    return code == m_renamed || holdsWords(index);
}

bool CodeFilterModel::lessThan(const QModelIndex &one, const QModelIndex &other) const
{
    const auto number = [](const QModelIndex &index, int role) { return index.data(role).toLongLong(); };
    if (m_order == CodeOrder::Count || m_order == CodeOrder::Recent) {
        const int role = m_order == CodeOrder::Count ? CodeTreeModel::TotalRole : CodeTreeModel::LastRole;
        if (number(one, role) != number(other, role))
            return number(one, role) > number(other, role); // the most, the latest first
    }
    return QString::localeAwareCompare(one.data().toString(), other.data().toString()) < 0;
}

} // namespace partsong
