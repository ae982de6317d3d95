// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studyreport.h"

#include "core/base/tr.h"
#include "core/coding/blindwork.h"
#include "core/coding/quotes.h"
#include "core/exchange/studyfacts.h"
#include "core/links/evidences.h"
#include "core/review/rounds.h"
#include "core/store/naming.h"
#include "core/themes/themequeries.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString shownState(ThemeState state)
{
    switch (state) {
    case ThemeState::Reviewed:
        return Tr::tr("Reviewed");
    case ThemeState::Agreed:
        return Tr::tr("Agreed");
    case ThemeState::SetAside:
        return Tr::tr("Set aside");
    default:
        return Tr::tr("Candidate");
    }
}

QString shownAnswer(Answer answer)
{
    switch (answer) {
    case Answer::NotQuite:
        return Tr::tr("Not quite.");
    case Answer::Missing:
        return Tr::tr("Something is missing.");
    default:
        return Tr::tr("This is right.");
    }
}

void addProse(Report &report, const QString &words, ReportParagraph::Look look)
{
    for (const QString &paragraph : paragraphsOf(words))
        report.add(ReportParagraph{plainRun(paragraph), look});
}

ReportQuote quoteBlock(const Project &project, Id<Quote> id, const QString &mark = {},
                       const QString &note = {})
{
    const auto quote = project.find(id);
    ReportQuote block{quoteWords(project, id), quote ? quote->attribution : QString(), note, mark};
    if (quote && !quote->forPublication)
        block.detail += (block.detail.isEmpty() ? u""_s : u" · "_s) + Tr::tr("not approved for publication");
    return block;
}

ReportFacts aboutTheme(const StudyFacts &facts, const Theme &theme)
{
    const Project &project = facts.project();
    ReportFacts about;
    ReportText codes;
    for (const Id<Code> id : codesOf(project, theme.id)) {
        const auto code = project.find(id);
        if (!code)
            continue;
        if (!codes.empty())
            codes.push_back({u"; "_s});
        codes.push_back({code->name, ReportRun::Look::Plain, code->colour});
    }
    if (!codes.empty())
        about.facts.emplace_back(Tr::tr("Draws on"), codes);
    about.facts.emplace_back(Tr::tr("Rests on"), plainRun(facts.restingOn(theme.id)));
    if (theme.state == ThemeState::SetAside && !theme.reason.isEmpty())
        about.facts.emplace_back(Tr::tr("Set aside because"), plainRun(theme.reason));
    return about;
}

void addHeading(Report &report, int level, const QString &text)
{
    report.add(ReportHeading{level, plainRun(text)});
}

void addQuotes(Report &report, const Project &project, Id<Theme> theme, int level)
{
    std::vector<Id<Quote>> quotes = quotesOf(project, theme);
    std::erase_if(quotes, [&](Id<Quote> quote) { return hidden(project, quote); });
    if (quotes.empty())
        return;
    addHeading(report, level, Tr::tr("In people's words"));
    for (const Id<Quote> quote : quotes)
        report.add(quoteBlock(project, quote));
}

// Quotes are set as quotes; notes, decisions and the like as lines.
void addEvidence(Report &report, const StudyFacts &facts, Id<Theme> theme, Stance stance,
                 const QString &title, int level)
{
    const Project &project = facts.project();
    std::vector<ReportQuote> quotes;
    ReportItems items;
    for (const Evidence &evidence : evidenceOf(project, theme.uuid())) {
        if (evidence.stance != stance)
            continue;
        const Id<Quote> quote(evidence.subject.uuid());
        if (project.find(quote)) {
            if (hidden(project, quote))
                continue;
            quotes.push_back(quoteBlock(project, quote, shownStance(stance), evidence.note));
            continue;
        }
        ReportText line = facts.lineOf(evidence.subject.uuid());
        if (!evidence.note.isEmpty())
            line.push_back({u" "_s + evidence.note, ReportRun::Look::Emphasis});
        items.items.push_back({line, 0});
    }
    if (quotes.empty() && items.items.empty())
        return;
    addHeading(report, level, title);
    for (const ReportQuote &quote : quotes)
        report.add(quote);
    if (!items.items.empty())
        report.add(items);
}

void addAdvice(Report &report, const Project &project, Id<Theme> theme, int level)
{
    ReportItems items;
    for (const Response &response : responsesTo(project, theme.uuid())) {
        ReportText line{{response.reviewer + u": "_s, ReportRun::Look::Strong},
                        {shownAnswer(response.answer)}};
        if (!response.comment.isEmpty())
            line.push_back({u" “%1”"_s.arg(response.comment)});
        if (response.hard)
            line.push_back({u" "_s + Tr::tr("Found it hard to read."), ReportRun::Look::Quiet});
        items.items.push_back({line, 0});
    }
    if (items.items.empty())
        return;
    addHeading(report, level, Tr::tr("What reviewers advised"));
    report.add(items);
}

void addTheme(Report &report, const StudyFacts &facts, const Theme &theme)
{
    const Project &project = facts.project();
    const QString path = pathOf(project, Theme::type(), theme.id.uuid());
    const int level = 3;
    report.add(ReportHeading{level,
                             {{path}, {u" "_s}, {shownState(theme.state), ReportRun::Look::Tag}},
                             facts.headingOf(theme.id.uuid())});
    addProse(report, theme.statement, ReportParagraph::Look::Lead);
    addProse(report, theme.narrative, ReportParagraph::Look::Prose);
    report.add(aboutTheme(facts, theme));
    addQuotes(report, project, theme.id, level + 1);
    addEvidence(report, facts, theme.id, Stance::Supports, Tr::tr("What else supports it"), level + 1);
    addEvidence(report, facts, theme.id, Stance::Challenges, Tr::tr("What challenges it"), level + 1);
    addAdvice(report, project, theme.id, level + 1);
}

} // namespace

void addThemes(Report &report, const StudyFacts &facts)
{
    if (facts.themes().empty())
        return;
    report.add(ReportHeading{2, plainRun(Tr::tr("Themes")), u"themes"_s});
    for (const Id<Theme> id : facts.themes()) {
        if (const auto theme = facts.project().find(id))
            addTheme(report, facts, *theme);
    }
}

} // namespace partsong
