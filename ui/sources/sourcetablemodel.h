// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participant.h"
#include "core/sources/turnqueries.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSortFilterProxyModel>

#include <set>
#include <vector>

namespace partsong {

class ChangeSet;
class Project;

// All sources of the study, one a row. Applies what changes to its own rows.
class SourceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Name,
        Kind,
        Folder,
        Participants,
        Words,
        Speakers,
        Codings,
        Language,
        Encoding,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1, FilterRole };

    explicit SourceTableModel(const Project &project, QObject *parent = nullptr);

    Id<Source> source(int row) const { return m_rows[size_t(row)].row.source.id; }
    int rowOf(Id<Source> source) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        SourceRow row;
        QStringList speakers;
        QString participants; // of the source, else of those who speak in it
        mutable int words = -1; // counted when it is first looked at
    };
    Row rowFor(const SourceRow &row) const;
    QString text(const Row &row, int column) const;
    static QVariant alignmentOf(int column);
    QVariant sortValue(const Row &row, int column) const;
    int words(const Row &row) const;
    void apply(const ChangeSet &changes);
    std::set<Id<Source>> touched(const ChangeSet &changes) const;
    void refresh(Id<Source> source);

    const Project &m_project;
    std::vector<Row> m_rows;
};

// Sorts the table, and narrows it to rows that hold all words of a filter in any column.
class SourceFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SourceFilterModel(QObject *parent = nullptr);
    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

// "Transcript", "PDF": what a source is, for a person.
QString sourceKindText(const SourceRow &row);

} // namespace partsong
