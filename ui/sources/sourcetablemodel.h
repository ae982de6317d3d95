// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/participant.h"
#include "core/sources/turnqueries.h"
#include "ui/widgets/flattablemodel.h"

#include <QHash>

#include <set>
#include <vector>

namespace partsong {

class ChangeSet;
class Project;

// All sources of the study, one a row. Applies what changes to its own rows.
class SourceTableModel : public FlatTableModel {
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

    QVariant data(const QModelIndex &index, int role) const override;

protected:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QString title(int column) const override;
    // Numbers stand below each other.
    bool holdsNumbers(int column) const override;

private:
    struct Row {
        SourceRow row;
        QStringList speakers;
        QString participants; // of the source, else of those who speak in it
        mutable int words = -1; // counted when it is first looked at
    };
    Row rowFor(const SourceRow &row) const;
    QString text(const Row &row, int column) const;
    QVariant sortValue(const Row &row, int column) const;
    int words(const Row &row) const;
    void apply(const ChangeSet &changes);
    std::set<Id<Source>> touched(const ChangeSet &changes) const;
    void refresh(Id<Source> source);

    const Project &m_project;
    std::vector<Row> m_rows;
};

// "Transcript", "PDF": what a source is, for a person.
QString sourceKindText(const SourceRow &row);

} // namespace partsong
