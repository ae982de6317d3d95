// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace partsong {

// Narrows a table to rows that hold all words of a filter, and sorts it when asked. What a row holds is what
// its first column says under a role, or else what all its columns show.
class WordsFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit WordsFilterModel(int sortRole, std::optional<int> wordsRole, QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString wordsOf(int row, const QModelIndex &parent) const;

    std::optional<int> m_wordsRole;
    QStringList m_words;
};

} // namespace partsong
