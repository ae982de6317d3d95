// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codebookreport.h"

#include "core/base/tr.h"
#include "core/coding/codequeries.h"
#include "core/coding/coding.h"
#include "core/coding/quotes.h"
#include "core/exchange/segmentsreport.h"
#include "core/exchange/shown.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "core/themes/themequeries.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString counted(const CodebookRow &row)
{
    const QString own = Tr::tr("%n extract(s)", nullptr, row.codings);
    if (row.total == row.codings)
        return own;
    return own + u", "_s + Tr::tr("%1 with the codes under it").arg(row.total);
}

QString themesOf(const Project &project, Id<Code> code)
{
    QStringList themes;
    for (const Id<Theme> theme : themesWith(project, code))
        themes << pathOf(project, Theme::type(), theme.uuid());
    return themes.join(u"; "_s);
}

void addExample(Report &report, const Project &project, Id<Coding> example)
{
    const auto coding = example.null() ? Result<Coding>(std::unexpected(Error())) : project.find(example);
    if (!coding || coding->anchor.region())
        return;
    const auto source = sourceOf(project, coding->anchor.text);
    report.add(
        ReportQuote{codedWords(project, example), source ? source->name : QString(), {}, Tr::tr("Example")});
}

void addCode(Report &report, const Project &project, const CodebookRow &row)
{
    report.add(ReportHeading{row.depth + 2,
                             {ReportRun{row.code.name, ReportRun::Look::Plain, row.code.colour}},
                             u"code-"_s + row.code.id.text()});
    if (!row.code.definition.isEmpty())
        report.add(ReportParagraph{plainRun(row.code.definition)});
    ReportFacts facts;
    facts.add(Tr::tr("Use it for"), row.code.include);
    facts.add(Tr::tr("Not for"), row.code.exclude);
    facts.add(Tr::tr("In themes"), themesOf(project, row.code.id));
    facts.add(Tr::tr("Coded"), counted(row));
    report.add(facts);
    addExample(report, project, row.code.example);
}

} // namespace

Report codebookReport(const Project &project, std::optional<Id<Code>> only)
{
    std::vector<CodebookRow> rows = codebook(project);
    if (only) {
        std::erase_if(rows, [&](const CodebookRow &row) {
            return !liesUnder(project, Code::type(), row.code.id.uuid(), only->uuid());
        });
    }
    Report report{.language = reportLanguage(),
                  .title = Tr::tr("Codebook"),
                  .above = project.study().title,
                  .subtitle = Tr::tr("%n code(s)", nullptr, static_cast<int>(rows.size())),
                  .contents = rows.size() > 3};
    report.cover.facts.emplace_back(Tr::tr("Taken from"), plainRun(asItStood(project)));
    const int top = rows.empty() ? 0 : rows.front().depth;
    for (CodebookRow &row : rows) {
        row.depth -= top;
        addCode(report, project, row);
    }
    if (rows.empty())
        report.add(ReportParagraph{plainRun(Tr::tr("There are no codes yet."))});
    return report;
}

} // namespace partsong
