// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/import.h"
#include "core/sources/participantimport.h"

namespace partsong {

// A survey's table: a row is a participant, an open answer a source of its own, a closed one an attribute.

struct SurveyChoices {
    QString nameColumn; // "" for the first
    QStringList open = {};
    QStringList closed = {};
    QStringList leftOut = {};
    QString folder; // of the answers
};

// What becomes of a column.
enum class SurveyColumn { Name, Open, Closed, LeftOut };
// For each column. Those that nobody decided are as they were at the last import of the same heads; else open
// when half of their answers or more have five words or more. Fails with NotFound where no column is called
// so, and with Refused where one is both open and closed.
Result<std::vector<SurveyColumn>> surveyColumns(const Project &project, const PlainTable &table,
                                                const SurveyChoices &choices);

struct SurveyReport {
    int rows = 0; // that were taken
    int known = 0; // rows that were there already, and stay as they are
    int participants = 0; // made
    std::vector<Id<Source>> sources;
    std::vector<ImportIssue> issues;
};

// Adds the rows that are new, as one Edit. The original is not kept: each respondent's words must be able to
// go alone.
Result<SurveyReport> importSurvey(Project &project, const QString &fileName, const PlainTable &table,
                                  const SurveyChoices &choices, const Progress &progress = Progress());

// What importing a row would come to.
struct PlannedRespondent {
    QString name;
    bool known = false; // the row is there already, and stays as it is
    bool joins = false; // somebody whom the study knows gets the answers
    int answers = 0; // open ones, which become sources
    QJsonObject closed; // values of attributes
};
struct SurveyPlan {
    std::vector<PlannedRespondent> rows; // in the order of the table, but what no name makes impossible
    std::vector<TableIssue> issues;
    int fresh() const;
};
// Writes nothing.
Result<SurveyPlan> planSurvey(const Project &project, const PlainTable &table,
                              const std::vector<SurveyColumn> &columns);

} // namespace partsong
