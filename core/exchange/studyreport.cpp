// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studyreport.h"

#include "core/base/tr.h"
#include "core/coding/codequeries.h"
#include "core/exchange/segmentsreport.h"
#include "core/exchange/shown.h"
#include "core/exchange/studyfacts.h"
#include "core/model/element.h"
#include "core/model/relation.h"
#include "core/review/round.h"
#include "core/review/rounds.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "core/workshop/note.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString teamOf(const Project &project)
{
    QStringList names;
    for (const Person &person : project.all<Person>())
        names << person.name;
    return names.join(u", "_s);
}

template <typename T> int countOf(const Project &project)
{
    return static_cast<int>(project.all<T>().size());
}

ReportFacts cover(const StudyFacts &facts)
{
    const Project &project = facts.project();
    ReportFacts cover;
    cover.add(Tr::tr("Study team"), teamOf(project));
    cover.add(Tr::tr("Words"),
              Tr::tr("%1 from %2, %3")
                  .arg(Tr::tr("%n source(s)", nullptr, countOf<Source>(project)),
                       Tr::tr("%n participant(s)", nullptr, countOf<Participant>(project)),
                       Tr::tr("%n extract(s)", nullptr, facts.extracts())));
    cover.add(Tr::tr("Workshops"), Tr::tr("%n note(s)", nullptr, countOf<Note>(project)));
    cover.add(Tr::tr("Model"),
              Tr::tr("%1 and %2")
                  .arg(Tr::tr("%n element(s)", nullptr, countOf<Element>(project)),
                       Tr::tr("%n link(s)", nullptr, countOf<Relation>(project))));
    cover.add(Tr::tr("Taken from"), asItStood(project));
    return cover;
}

QString participantOf(const Project &project, const Source &source)
{
    const auto participant = source.participant.null() ? Result<Participant>(std::unexpected(Error()))
                                                       : project.find(source.participant);
    return participant ? participant->name : QString();
}

void addSources(Report &report, const StudyFacts &facts)
{
    const Project &project = facts.project();
    report.add(ReportHeading{2, plainRun(Tr::tr("Sources")), u"sources"_s});
    ReportTable table{Tr::tr("What the study draws on"),
                      {Tr::tr("Source"), Tr::tr("Folder"), Tr::tr("Participant"), Tr::tr("Characters"),
                       Tr::tr("Turns"), Tr::tr("Extracts")},
                      {},
                      {3, 4, 5}};
    for (const SourceRow &row : sourceRows(project)) {
        table.rows.push_back({plainRun(row.source.name), plainRun(row.source.folder),
                              plainRun(participantOf(project, row.source)),
                              plainRun(QString::number(row.characters)), plainRun(QString::number(row.turns)),
                              plainRun(QString::number(facts.extractsOf(row.source.id)))});
    }
    report.add(table);
}

void addParticipants(Report &report, const StudyFacts &facts)
{
    std::vector<Participant> participants = facts.project().all<Participant>();
    if (participants.empty())
        return;
    std::ranges::stable_sort(participants, {}, &Participant::group);
    report.add(ReportHeading{2, plainRun(Tr::tr("Participants")), u"participants"_s});
    report.add(
        ReportParagraph{plainRun(Tr::tr("People are named by pseudonym.")), ReportParagraph::Look::Note});
    ReportTable table{Tr::tr("Participants by group"),
                      {Tr::tr("Participant"), Tr::tr("Group"), Tr::tr("Place"), Tr::tr("Extracts")},
                      {},
                      {3}};
    for (const Participant &participant : participants) {
        table.rows.push_back({plainRun(participant.name), plainRun(participant.group),
                              plainRun(participant.site),
                              plainRun(QString::number(facts.extractsOf(participant)))});
    }
    report.add(table);
}

ReportText codeName(const CodebookRow &row)
{
    if (row.depth == 0)
        return {{row.code.name, ReportRun::Look::Plain, row.code.colour}};
    const QString above = row.path.chopped(row.code.name.size());
    return {{above, ReportRun::Look::Quiet, row.code.colour}, {row.code.name}};
}

void addCodebook(Report &report, const Project &project)
{
    const std::vector<CodebookRow> rows = codebook(project);
    if (rows.empty())
        return;
    report.add(ReportHeading{2, plainRun(Tr::tr("Codebook")), u"codebook"_s});
    ReportTable table{Tr::tr("Codes, what they mean and how often they were used"),
                      {Tr::tr("Code"), Tr::tr("Meaning"), Tr::tr("Extracts"), Tr::tr("With codes under it")},
                      {},
                      {2, 3}};
    for (const CodebookRow &row : rows) {
        table.rows.push_back({codeName(row), plainRun(row.code.definition),
                              plainRun(QString::number(row.codings)), plainRun(QString::number(row.total))});
    }
    report.add(table);
}

// What reviewers said stands with each theme; here is who was asked, and how often each answer came.
void addReview(Report &report, const Project &project)
{
    const std::vector<Round> rounds = project.all<Round>();
    if (rounds.empty())
        return;
    report.add(ReportHeading{2, plainRun(Tr::tr("Review by public contributors")), u"review"_s});
    report.add(ReportParagraph{
        plainRun(Tr::tr("Answers are advice on the draft themes. They are never counted as data or as "
                        "evidence; what was said stands with each theme."))});
    for (const Round &round : rounds) {
        const QString caption =
            round.date.isEmpty() ? round.name : u"%1, %2"_s.arg(round.name, shownDay(round.date));
        ReportTable table{caption,
                          {Tr::tr("Theme"), Tr::tr("This is right"), Tr::tr("Not quite"),
                           Tr::tr("Something is missing"), Tr::tr("Hard to read")},
                          {},
                          {1, 2, 3, 4}};
        const std::vector<Response> responses = resultsOf(project, round.id);
        for (const Uuid &theme : themesOfRound(project, round.id)) {
            const auto count = [&](auto matches) {
                return plainRun(
                    QString::number(std::ranges::count_if(responses, [&](const Response &response) {
                        return response.claim.uuid() == theme && matches(response);
                    })));
            };
            table.rows.push_back(
                {plainRun(pathOf(project, Theme::type(), theme)),
                 count([](const Response &response) { return response.answer == Answer::Right; }),
                 count([](const Response &response) { return response.answer == Answer::NotQuite; }),
                 count([](const Response &response) { return response.answer == Answer::Missing; }),
                 count([](const Response &response) { return response.hard; })});
        }
        report.add(table);
    }
}

void addHistory(Report &report, const Project &project)
{
    const std::vector<Step> steps = project.history();
    report.add(ReportHeading{2, plainRun(Tr::tr("History")), u"history"_s});
    if (steps.empty()) {
        report.add(ReportParagraph{plainRun(Tr::tr("Nothing was changed since the study was made."))});
        return;
    }
    std::map<QString, int> byPerson;
    for (const Step &step : steps)
        ++byPerson[step.personName];
    report.add(
        ReportParagraph{plainRun(Tr::tr("%1 from %2 to %3. Every one is kept and can be looked up.")
                                     .arg(Tr::tr("%n step(s)", nullptr, static_cast<int>(steps.size())),
                                          shownDay(steps.back().time), shownDay(steps.front().time)))});
    ReportTable table{Tr::tr("Steps by team member"), {Tr::tr("Team member"), Tr::tr("Steps")}, {}, {1}};
    for (const auto &[name, count] : byPerson)
        table.rows.push_back({plainRun(name), plainRun(QString::number(count))});
    report.add(table);
}

} // namespace

Report studyReport(const Project &project, const std::vector<Id<Theme>> &themes)
{
    const StudyFacts facts(project, themes);
    Report report{.language = reportLanguage(),
                  .title = project.study().title,
                  .above = facts.whole() ? Tr::tr("Study report") : Tr::tr("Themes"),
                  .contents = facts.whole()};
    report.cover = cover(facts);
    if (!facts.whole()) {
        addThemes(report, facts);
        return report;
    }
    addThemes(report, facts);
    addWorkshops(report, facts);
    addDecisions(report, facts);
    addModel(report, facts);
    addReview(report, project);
    addSources(report, facts);
    addParticipants(report, facts);
    addCodebook(report, project);
    addHistory(report, project);
    return report;
}

} // namespace partsong
