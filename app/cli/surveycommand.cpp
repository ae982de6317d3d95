// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/surveycommand.h"

#include "app/cli/sourcejson.h"
#include "core/base/tr.h"
#include "core/formats/readerpool.h"
#include "core/formats/readtable.h"
#include "core/sources/surveyimport.h"
#include "core/store/edit.h"

#include <QFileInfo>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

// What came of all files together.
struct Surveys {
    std::vector<Id<Source>> sources;
    QJsonArray issues;
    int rows = 0;
    int known = 0;
    int participants = 0;
    std::optional<Error> problem; // the first

    void note(const QString &file, const QString &kind, const QString &text)
    {
        issues.append(QJsonObject{
            {u"file"_s, file}, {u"kind"_s, kind}, {u"text"_s, text}, {u"source"_s, QJsonValue::Null}});
    }
    void fail(const QString &file, const Error &error)
    {
        note(file, errorKindName(error.kind), error.message);
        problem = problem.value_or(error);
    }
    void add(const SurveyReport &report)
    {
        sources.insert(sources.end(), report.sources.begin(), report.sources.end());
        for (const ImportIssue &issue : report.issues)
            note(issue.file, issue.kind, issue.text);
        rows += report.rows;
        known += report.known;
        participants += report.participants;
    }
};

void importOne(Call &call, const QString &path, Surveys &surveys)
{
    ReaderPool pool;
    const QString file = QFileInfo(path).fileName();
    const auto table = readTable(path, pool, call.option(u"--encoding"_s));
    if (!table)
        return surveys.fail(file, table.error());
    for (const ReadIssue &issue : table->issues)
        surveys.note(file, issue.kind, issue.text);
    SurveyChoices choices;
    choices.nameColumn = call.option(u"--name"_s);
    choices.open = call.each(u"--open"_s);
    choices.closed = call.each(u"--closed"_s);
    choices.folder = call.given(u"--folder"_s).value_or(QFileInfo(file).completeBaseName());
    const auto report = importSurvey(call.project(), file, table->table, choices);
    if (!report)
        return surveys.fail(file, report.error());
    surveys.add(*report);
}

} // namespace

Result<Answer> importSurveys(Call &call)
{
    Edit edit(call.project(), PARTSONG_LABEL("Import survey"));
    Surveys surveys;
    for (const QString &path : call.all(u"FILE"_s))
        importOne(call, path, surveys);
    const bool any = surveys.rows + surveys.known > 0;
    if (Status done = any ? edit.commit() : Status(); !done)
        return std::unexpected(done.error());
    QJsonObject json{
        {u"sources"_s, sourcesJson(call.project(), {surveys.sources.begin(), surveys.sources.end()})},
        {u"issues"_s, surveys.issues},
        {u"rows"_s, surveys.rows},
        {u"known"_s, surveys.known},
        {u"participants"_s, surveys.participants}};
    if (any || !surveys.problem)
        return json;
    json.insert(u"error"_s,
                QJsonObject{{u"kind"_s, errorKindName(surveys.problem->kind)},
                            {u"message"_s, surveys.problem->message}});
    Answer answer(json);
    answer.exitCode = 1;
    answer.message = surveys.problem->message;
    return answer;
}

} // namespace partsong::cli
