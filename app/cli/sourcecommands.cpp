// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "app/cli/sourcejson.h"
#include "app/cli/surveycommand.h"
#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/correcttext.h"
#include "core/formats/readerpool.h"
#include "core/sources/import.h"
#include "core/sources/textsearch.h"
#include "core/sources/turnqueries.h"
#include "core/store/edit.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray issuesJson(const std::vector<ImportIssue> &issues)
{
    QJsonArray array;
    for (const ImportIssue &issue : issues) {
        array.append(QJsonObject{{u"file"_s, issue.file},
                                 {u"kind"_s, issue.kind},
                                 {u"text"_s, issue.text},
                                 {u"source"_s, idOrNull(issue.source)}});
    }
    return array;
}

Error firstProblem(const std::vector<ReadFile> &files)
{
    for (const ReadFile &file : files) {
        if (!file.document)
            return file.document.error();
    }
    return Error{ErrorKind::NothingToDo, Tr::tr("No file was imported."), {}, {}, {}};
}

// Where no file was taken the answer still lists why, beside the error.
Answer importAnswer(const Project &project, const ImportReport &report, const std::vector<ReadFile> &files)
{
    std::vector<SourceRow> rows;
    for (const Id<Source> id : report.sources)
        rows.push_back(sourceRows(project, id).front());
    const QJsonArray sources = SourcePrinter(project).json(rows);
    QJsonObject json{{u"sources"_s, sources}, {u"issues"_s, issuesJson(report.issues)}};
    if (!report.sources.empty())
        return json;
    const Error problem = firstProblem(files);
    json.insert(u"error"_s,
                QJsonObject{{u"kind"_s, errorKindName(problem.kind)}, {u"message"_s, problem.message}});
    Answer answer(json);
    answer.exitCode = 1;
    answer.message = problem.message;
    return answer;
}

// The options of a survey say nothing about other files.
QString importMisuse(const Call &call)
{
    for (const QString &option : {u"--name"_s, u"--open"_s, u"--closed"_s}) {
        if (call.has(option) && !call.has(u"--survey"_s))
            return u"%1 goes with --survey"_s.arg(option);
    }
    for (const QString &option : {u"--participant"_s, u"--password"_s}) {
        if (call.has(option) && call.has(u"--survey"_s))
            return u"%1 does not go with --survey"_s.arg(option);
    }
    return {};
}

Result<Answer> import(Call &call)
{
    if (call.has(u"--survey"_s))
        return importSurveys(call);
    const ReadOptions options{call.option(u"--encoding"_s), call.option(u"--password"_s)};
    ReaderPool pool;
    const std::vector<ReadFile> files = readFiles(call.all(u"FILE"_s), options, pool);
    const bool any =
        std::ranges::any_of(files, [](const ReadFile &file) { return file.document.has_value(); });
    Edit edit(call.project(), PARTSONG_LABEL("Import"));
    ImportChoices choices;
    choices.folder = call.option(u"--folder"_s);
    if (any && call.has(u"--participant"_s)) {
        const auto participant = participantCalled(call.project(), call.option(u"--participant"_s));
        if (!participant)
            return std::unexpected(participant.error());
        choices.participant = *participant;
    }
    const auto report = addSources(call.project(), files, choices);
    if (!report)
        return std::unexpected(report.error());
    if (any) {
        if (Status committed = edit.commit(); !committed)
            return std::unexpected(committed.error());
    }
    return importAnswer(call.project(), *report, files);
}

Result<Answer> sources(Call &call)
{
    return SourcePrinter(call.project()).json(sourceRows(call.project()));
}

Result<TextRange> rangeWithin(const Call &call, const TextIndex &text)
{
    const TextRange range = call.range(u"--range"_s).value_or(TextRange{0, text.characters()});
    if (text.holds(range))
        return range;
    return failure(ErrorKind::Range,
                   Tr::tr("The text has positions 0:%1; %2:%3 lies outside it.")
                       .arg(text.characters())
                       .arg(range.start)
                       .arg(range.end));
}

Result<Answer> show(Call &call)
{
    const auto source = sourceNamed(call.project(), call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    const Id<Text> id = textOf(call.project(), *source);
    const auto text = call.project().text(id);
    const auto range = rangeWithin(call, *text);
    if (!range)
        return std::unexpected(range.error());
    QJsonArray styles;
    for (const StyleRun &style : stylesOf(call.project(), id)) {
        if (style.range.overlaps(*range)) {
            styles.append(QJsonObject{{u"start"_s, style.range.start},
                                      {u"end"_s, style.range.end},
                                      {u"style"_s, enumName(style.style)},
                                      {u"level"_s, style.level}});
        }
    }
    Answer answer(QJsonObject{{u"source"_s, source->text()},
                              {u"start"_s, range->start},
                              {u"end"_s, range->end},
                              {u"text"_s, text->words(*range)},
                              {u"styles"_s, styles}});
    answer.plain = text->bytes(*range).toByteArray();
    return answer;
}

Result<Answer> editText(Call &call)
{
    const auto source = sourceNamed(call.project(), call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    const auto report = correctText(call.project(), textOf(call.project(), *source),
                                    *call.range(u"--range"_s), call.option(u"--with"_s));
    if (!report)
        return std::unexpected(report.error());
    return QJsonObject{{u"source"_s, source->text()},
                       {u"characters"_s, report->characters},
                       {u"moved"_s, report->moved},
                       {u"orphaned"_s, report->orphaned}};
}

Result<Answer> search(Call &call)
{
    SearchQuery query;
    query.text = call.argument(u"TEXT"_s);
    query.regularExpression = call.has(u"--regex"_s);
    query.caseSensitive = call.has(u"--case"_s);
    query.wholeWords = call.has(u"--words"_s);
    const auto hits = searchTexts(call.project(), query);
    if (!hits)
        return std::unexpected(hits.error());
    constexpr int Context = 60;
    QJsonArray array;
    for (const SearchHit &hit : *hits) {
        const auto text = call.project().text(hit.text);
        array.append(QJsonObject{
            {u"source"_s, hit.sourceName},
            {u"sourceId"_s, hit.source.text()},
            {u"start"_s, hit.range.start},
            {u"end"_s, hit.range.end},
            {u"quote"_s, text->words(hit.range)},
            {u"before"_s, text->words({std::max(0, hit.range.start - Context), hit.range.start})},
            {u"after"_s, text->words({hit.range.end, std::min(text->characters(), hit.range.end + Context)})},
        });
    }
    return array;
}

} // namespace

CommandList sourceCommands()
{
    const Option range{u"--range"_s, Form::Range, u"positions, in characters"_s};
    return {
        {u"import"_s,
         u"adds files as sources"_s,
         Opens::ForWriting,
         {{u"FILE"_s, true}},
         {{u"--participant"_s, Form::Text, u"whose words they are"_s},
          {u"--folder"_s, Form::Text, u"where to list them"_s},
          {u"--encoding"_s, Form::Text, u"of plain text, where it is not what was detected"_s},
          {u"--password"_s, Form::Text, u"opens an encrypted PDF"_s},
          {u"--survey"_s, Form::Flag, u"FILE is a table (csv, xlsx) of answers, a row a participant"_s},
          {u"--name"_s, Form::Text, u"the column of names; default the first"_s},
          {u"--open"_s, Form::Text, u"a column of answers that become sources"_s, true},
          {u"--closed"_s, Form::Text, u"a column of answers that become attributes"_s, true}},
         import,
         importMisuse},
        {u"sources"_s, u"lists the sources"_s, Opens::ForReading, {}, {}, sources},
        {u"show"_s, u"prints the text of a source"_s, Opens::ForReading, {{u"SOURCE"_s}}, {range}, show},
        {u"edit-text"_s,
         u"corrects a text; codings move along"_s,
         Opens::ForWriting,
         {{u"SOURCE"_s}},
         {{u"--range"_s, Form::Range, u"what to replace"_s, false, true},
          {u"--with"_s, Form::Text, u"the words to put there"_s, false, true}},
         editText},
        {u"search"_s,
         u"finds words in all sources"_s,
         Opens::ForReading,
         {{u"TEXT"_s}},
         {{u"--regex"_s, Form::Flag, u"TEXT is a regular expression"_s},
          {u"--case"_s, Form::Flag, u"capital letters count"_s},
          {u"--words"_s, Form::Flag, u"whole words only"_s}},
         search},
    };
}

} // namespace partsong::cli
