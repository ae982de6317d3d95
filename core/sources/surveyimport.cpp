// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/surveyimport.h"

#include "core/sources/attributevalue.h"
#include "core/sources/text.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype WordsOfAnOpenAnswer = 5;

bool looksOpen(const PlainTable &table, qsizetype column)
{
    qsizetype answers = 0;
    qsizetype sentences = 0;
    for (const QStringList &row : table.rows) {
        const qsizetype words = row.at(column).simplified().split(u' ', Qt::SkipEmptyParts).size();
        answers += words > 0 ? 1 : 0;
        sentences += words >= WordsOfAnOpenAnswer ? 1 : 0;
    }
    return answers > 0 && 2 * sentences >= answers;
}

QSet<QString> questionsOf(const Project &project)
{
    QSet<QString> questions;
    for (const Source &source : project.where<Source>("kind", enumName(SourceKind::Survey)))
        questions.insert(source.question);
    return questions;
}

Status decide(std::vector<SurveyColumn> &columns, const PlainTable &table, const QStringList &heads,
              SurveyColumn what)
{
    for (const QString &head : heads) {
        const Result<qsizetype> at = columnCalled(table, head);
        if (!at)
            return std::unexpected(at.error());
        if (columns[static_cast<size_t>(*at)] == SurveyColumn::Name)
            return failure(ErrorKind::Refused,
                           Tr::tr("“%1” is the column of names, so it cannot be an answer.").arg(head));
        columns[static_cast<size_t>(*at)] = what;
    }
    return {};
}

// Which rows the study has already: their answers are there or, where there are none, a closed one is known.
class KnownRows {
public:
    KnownRows(const Project &project, const PlainTable &table, const std::vector<SurveyColumn> &columns)
        : m_table(table), m_columns(columns)
    {
        for (const Participant &participant : project.all<Participant>())
            m_participants.insert(participant.name, participant.id);
        for (const Source &source : project.where<Source>("kind", enumName(SourceKind::Survey)))
            m_answered.insert({source.participant, source.question});
        QHash<Id<Attribute>, QString> names;
        for (const Attribute &attribute : project.all<Attribute>())
            names.insert(attribute.id, attribute.name);
        for (const AttributeValue &value : project.all<AttributeValue>())
            m_valued.insert({Id<Participant>(value.subject.uuid()), names.value(value.attribute)});
    }

    bool has(const QString &name, const QStringList &row) const
    {
        const auto id = m_participants.constFind(name);
        if (id == m_participants.constEnd())
            return false;
        bool answers = false;
        bool valued = false;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString &head = m_table.heads.at(static_cast<qsizetype>(i));
            if (m_columns[i] == SurveyColumn::Open) {
                if (m_answered.contains({*id, head}))
                    return true;
                answers = answers || !row.at(static_cast<qsizetype>(i)).trimmed().isEmpty();
            }
            if (m_columns[i] == SurveyColumn::Closed)
                valued = valued || m_valued.contains({*id, attributeNameFrom(head)});
        }
        return !answers && valued;
    }

private:
    const PlainTable &m_table;
    const std::vector<SurveyColumn> &m_columns;
    QHash<QString, Id<Participant>> m_participants;
    QSet<std::pair<Id<Participant>, QString>> m_answered;
    QSet<std::pair<Id<Participant>, QString>> m_valued;
};

qsizetype nameColumn(const std::vector<SurveyColumn> &columns)
{
    return std::ranges::find(columns, SurveyColumn::Name) - columns.begin();
}

// Adds open answers within the open Edit.
void addAnswers(Edit &edit, const PlainTable &table, const std::vector<SurveyColumn> &columns,
                const QStringList &row, const Source &pattern, std::vector<Id<Source>> &sources)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString &answer = row.at(static_cast<qsizetype>(i));
        if (columns[i] != SurveyColumn::Open || answer.trimmed().isEmpty())
            continue;
        Source source = pattern;
        source.id = Id<Source>::make();
        source.question = table.heads.at(static_cast<qsizetype>(i));
        source.name = pattern.name + " - "_L1 + source.question;
        Text text;
        text.id = Id<Text>::make();
        text.owner = subjectId(source.id);
        text.body = answer.toUtf8();
        edit.insert(source);
        edit.insert(text);
        sources.push_back(source.id);
    }
}

QStringList headsOf(const PlainTable &table, const std::vector<SurveyColumn> &columns, SurveyColumn but)
{
    QStringList heads;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] != but && columns[i] != SurveyColumn::Name)
            heads << table.heads.at(static_cast<qsizetype>(i));
    }
    return heads;
}

// The rows that are new, by themselves, and which they are of the spreadsheet.
struct NewRows {
    PlainTable table;
    std::vector<int> lines;
};
NewRows newRows(const Project &project, const PlainTable &table, const std::vector<SurveyColumn> &columns)
{
    const KnownRows known(project, table, columns);
    NewRows fresh{{table.heads, {}}, {}};
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QStringList &row = table.rows[i];
        if (known.has(row.at(nameColumn(columns)).trimmed(), row))
            continue;
        fresh.table.rows.push_back(row);
        fresh.lines.push_back(static_cast<int>(i) + 2);
    }
    return fresh;
}

// The respondents of the new rows, with their closed answers.
Result<ParticipantImportPlan> planRespondents(const Project &project, const NewRows &fresh,
                                              const std::vector<SurveyColumn> &columns)
{
    ParticipantImportChoices choices;
    choices.nameColumn = fresh.table.heads.at(nameColumn(columns));
    choices.lines = fresh.lines;
    for (const QString &head : headsOf(fresh.table, columns, SurveyColumn::Closed))
        choices.leftOut.insert(head);
    return planParticipants(project, fresh.table, choices);
}

int openAnswersIn(const QStringList &row, const std::vector<SurveyColumn> &columns)
{
    int answers = 0;
    for (size_t i = 0; i < columns.size(); ++i)
        answers += columns[i] == SurveyColumn::Open && !row.at(static_cast<qsizetype>(i)).trimmed().isEmpty();
    return answers;
}

Error cancelled()
{
    return Error{ErrorKind::Cancelled, Tr::tr("Importing was stopped; nothing was added."), {}, {}, {}};
}

// The participants of the rows with their closed answers.
Result<QHash<QString, Id<Participant>>> addRespondents(Edit &edit, const QString &fileName,
                                                       const NewRows &fresh,
                                                       const std::vector<SurveyColumn> &columns,
                                                       SurveyReport &report)
{
    auto plan = planRespondents(edit.project(), fresh, columns);
    if (!plan)
        return std::unexpected(plan.error());
    if (Status done = importParticipants(edit.project(), *plan); !done)
        return std::unexpected(done.error());
    report.participants = plan->count(PlannedChange::Added);
    for (const TableIssue &issue : plan->issues)
        report.issues.push_back({fileName, issue.kind, issue.text, {}});
    QHash<QString, Id<Participant>> ids;
    for (const Participant &participant : edit.project().all<Participant>())
        ids.insert(participant.name, participant.id);
    return ids;
}

} // namespace

Result<std::vector<SurveyColumn>> surveyColumns(const Project &project, const PlainTable &table,
                                                const SurveyChoices &choices)
{
    const Result<qsizetype> nameAt = columnCalled(table, choices.nameColumn);
    if (!nameAt)
        return std::unexpected(nameAt.error());
    for (const QString &head : choices.open) {
        if (choices.closed.contains(head))
            return failure(ErrorKind::Refused,
                           Tr::tr("“%1” cannot be both open and closed. Say which.").arg(head));
    }
    const QSet<QString> questions = questionsOf(project);
    std::vector<SurveyColumn> columns;
    for (qsizetype at = 0; at < table.heads.size(); ++at) {
        const QString &head = table.heads.at(at);
        const bool open = questions.contains(head)
            || (!attributeCalled(project, attributeNameFrom(head)) && looksOpen(table, at));
        columns.push_back(at == *nameAt ? SurveyColumn::Name
                              : open    ? SurveyColumn::Open
                                        : SurveyColumn::Closed);
    }
    for (const auto &[heads, what] :
         {std::pair(choices.open, SurveyColumn::Open), std::pair(choices.closed, SurveyColumn::Closed),
          std::pair(choices.leftOut, SurveyColumn::LeftOut)}) {
        if (Status decided = decide(columns, table, heads, what); !decided)
            return std::unexpected(decided.error());
    }
    return columns;
}

int SurveyPlan::fresh() const
{
    return static_cast<int>(std::ranges::count(rows, false, &PlannedRespondent::known));
}

Result<SurveyPlan> planSurvey(const Project &project, const PlainTable &table,
                              const std::vector<SurveyColumn> &columns)
{
    SurveyPlan plan;
    const NewRows fresh = newRows(project, table, columns);
    QHash<QString, PlannedParticipant> respondents;
    if (!fresh.table.rows.empty()) {
        const auto planned = planRespondents(project, fresh, columns);
        if (!planned)
            return std::unexpected(planned.error());
        for (const PlannedParticipant &one : planned->participants)
            respondents.insert(one.name, one);
        plan.issues = planned->issues;
    }
    const QSet<int> freshLines(fresh.lines.begin(), fresh.lines.end());
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QString name = table.rows[i].at(nameColumn(columns)).trimmed();
        PlannedRespondent row;
        row.name = name;
        row.known = !freshLines.contains(static_cast<int>(i) + 2);
        if (!row.known) {
            const auto respondent = respondents.constFind(name);
            if (respondent == respondents.constEnd())
                continue; // an issue says why
            row.joins = respondent->change != PlannedChange::Added;
            row.answers = openAnswersIn(table.rows[i], columns);
            row.closed = respondent->after;
            respondents.erase(respondent);
        }
        plan.rows.push_back(row);
    }
    return plan;
}

Result<SurveyReport> importSurvey(Project &project, const QString &fileName, const PlainTable &table,
                                  const SurveyChoices &choices, const Progress &progress)
{
    const auto columns = surveyColumns(project, table, choices);
    if (!columns)
        return std::unexpected(columns.error());
    if (table.rows.empty())
        return failure(ErrorKind::Empty,
                       Tr::tr("“%1” has heads but no rows, so nothing was taken.").arg(fileName));
    Edit edit(project, PARTSONG_LABEL("Import survey"));
    SurveyReport report;
    const NewRows fresh = newRows(project, table, *columns);
    report.known = static_cast<int>(table.rows.size() - fresh.table.rows.size());
    if (fresh.table.rows.empty())
        return report;
    const auto respondents = addRespondents(edit, fileName, fresh, *columns, report);
    if (!respondents)
        return std::unexpected(respondents.error());
    QSet<QString> met;
    int done = 0;
    for (const QStringList &row : fresh.table.rows) {
        progress.at(done++, static_cast<int>(fresh.table.rows.size()), fileName);
        if (progress.cancelled())
            return std::unexpected(cancelled());
        const QString name = row.at(nameColumn(*columns)).trimmed();
        const auto respondent = respondents->constFind(name);
        if (respondent == respondents->constEnd() || met.contains(name))
            continue; // an issue says so
        met.insert(name);
        Source pattern;
        pattern.name = name;
        pattern.kind = SourceKind::Survey;
        pattern.folder = choices.folder;
        pattern.file = fileName;
        pattern.participant = *respondent;
        pattern.created = QDateTime::currentMSecsSinceEpoch();
        addAnswers(edit, fresh.table, *columns, row, pattern, report.sources);
        ++report.rows;
    }
    return edit.commit(report);
}

} // namespace partsong
