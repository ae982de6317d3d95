// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/csv.h"
#include "core/sources/attributes.h"
#include "core/sources/participants.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <vector>

namespace partsong {

// Participants from a table, matched by name. It goes in two halves: a plan, which writes nothing and can be
// shown, and its carrying out, which is one Edit.

struct ParticipantImportChoices {
    QString nameColumn; // "" for the first
    QSet<QString> leftOut = {}; // columns that are not wanted
    QHash<QString, AttributeKind> kinds = {}; // of new attributes, where the guess is not wanted
    std::vector<int> lines =
        {}; // which rows of a spreadsheet these are, where they are not all; 2 is the first
};

enum class PlannedChange { Added, Updated, Unchanged };

// What a row comes to. Before and after hold the columns that change, with typed values; null: not known.
struct PlannedParticipant {
    QString name;
    PlannedChange change = PlannedChange::Unchanged;
    QJsonObject before;
    QJsonObject after;
};

struct TableIssue {
    QString kind; // a kind of error, or duplicate
    QString text; // a sentence
    int row = 0; // as a spreadsheet numbers it: 1 is the row of the heads
    QString column; // "" for the whole row
};

// A column, and what becomes of it.
struct PlannedColumn {
    QString head;
    ParticipantColumn column; // an attribute that is new has no id yet
    AttributeKind kind = AttributeKind::Text; // of an attribute
    bool known = true; // false: an attribute that is made
};

struct ParticipantImportPlan {
    QString nameColumn;
    std::vector<PlannedColumn> columns; // but the names, and what is left out
    std::vector<PlannedParticipant> participants;
    std::vector<TableIssue> issues;
    int count(PlannedChange change) const;

    // What is to be written: cells go by the place of their column.
    struct Cell {
        size_t column = 0;
        QString value; // as it is stored
    };
    struct Row {
        Id<Participant> participant; // null: somebody new
        QString name;
        std::vector<Cell> cells;
        int line = 0; // as TableIssue::row
    };
    std::vector<Row> rows;
};

// The columns called group, site and within are what every participant has; all others are attributes. Types
// of new attributes come from all values. An empty cell changes nothing. Whoever somebody is within, and is
// not known, is added. Fails with NotFound where no column is called so, and with Empty where there are no
// rows.
Result<ParticipantImportPlan> planParticipants(const Project &project, const PlainTable &table,
                                               const ParticipantImportChoices &choices = {});

// One Edit; what turns out not to fit after all is added to the issues. The plan must be of the study as it
// is now.
Status importParticipants(Project &project, ParticipantImportPlan &plan);

// The type and order of dates of one column, and its values as they are stored.
struct ReadColumn {
    AttributeKind kind = AttributeKind::Text;
    DateOrder order = DateOrder::DayFirst;
};
ReadColumn readColumn(const PlainTable &table, qsizetype column);
// A name for an attribute from a head, which may be a whole question.
QString attributeNameFrom(const QString &head);
// The place of a column by its head; the first for "". Fails with NotFound.
Result<qsizetype> columnCalled(const PlainTable &table, const QString &head);

} // namespace partsong
