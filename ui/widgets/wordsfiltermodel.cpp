// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wordsfiltermodel.h"

namespace partsong {

WordsFilterModel::WordsFilterModel(int sortRole, std::optional<int> wordsRole, QObject *parent)
    : QSortFilterProxyModel(parent), m_wordsRole(wordsRole)
{
    setSortRole(sortRole);
    setSortLocaleAware(true);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void WordsFilterModel::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

QString WordsFilterModel::wordsOf(int row, const QModelIndex &parent) const
{
    if (m_wordsRole)
        return sourceModel()->index(row, 0, parent).data(*m_wordsRole).toString();
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        cells << sourceModel()->index(row, column, parent).data().toString();
    return cells.join(u' ');
}

bool WordsFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString all = wordsOf(row, parent);
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace partsong
