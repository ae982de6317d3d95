// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/reviewpage.h"

#include "core/base/tr.h"
#include "core/coding/coding.h"
#include "core/coding/quotes.h"
#include "core/review/rounds.h"
#include "core/store/naming.h"
#include "core/store/sight.h"
#include "core/themes/themequeries.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Large print: nothing smaller than 18 points, dark on white, no colour that carries meaning, and one theme
// to a sheet of paper.
constexpr QLatin1StringView Look(R"(
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 42rem; background: #fff; color: #111;
  font: 20pt/1.5 "Atkinson Hyperlegible", Verdana, "Noto Sans", sans-serif; text-align: left; }
h1 { font-size: 32pt; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 28pt; line-height: 1.25; margin: 0 0 1rem; }
h3 { font-size: 22pt; margin: 1.5rem 0 .5rem; }
p, li { margin: 0 0 1rem; }
section { border-top: 4px solid #111; margin-top: 3rem; padding-top: 1.5rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 6px solid #111; }
blockquote p { margin: 0; }
blockquote footer { font-size: 18pt; }
fieldset { border: 0; margin: 1.5rem 0; padding: 0; min-width: 0; }
legend { padding: 0; }
legend h3 { margin: 0 0 .5rem; }
.choices { border: 2px solid #111; padding: .5rem 1rem; }
.choice { display: flex; align-items: flex-start; gap: .75rem; padding: .6rem 0; min-height: 44px; }
.choice input { flex: none; appearance: none; font: inherit; line-height: 1; width: 1.4em; height: 1.4em; margin: .05em 0 0;
  border: 3px solid #111; background: #fff; display: grid; place-content: center; }
.choice input[type=radio] { border-radius: 50%; }
.choice input:checked::before { content: "\2713"; font-weight: bold; }
.field { display: block; font-weight: bold; margin: 1.5rem 0 .5rem; }
input[type=text], textarea { width: 100%; font: inherit; color: inherit; background: #fff; border: 2px solid #111;
  padding: .5rem; }
textarea { min-height: 7em; resize: vertical; }
:focus-visible { outline: 5px solid #111; outline-offset: 3px; }
.ring { border: 4px solid #111; padding: 1rem; }
.ring p:last-child { margin: 0; }
.changed p { margin-bottom: .25rem; }
.lines { display: none; }
@page { size: A4; margin: 18mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 18pt; }
  p, li { margin-bottom: .6rem; }
  section { break-before: page; border-top: 0; margin-top: 0; padding-top: 0; }
  blockquote, li, .ring, .answers { break-inside: avoid; }
  h2, h3, legend, .field { break-after: avoid; }
  textarea { min-height: 3em; resize: none; field-sizing: content; }
  textarea:placeholder-shown { display: none; }
  .lines { display: block; }
  .lines div { border-bottom: 1px solid #111; height: 13mm; }
}
)");

// Words of people stand in the page as words, whatever is in them.
QString safe(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString element(const QString &tag, const QString &words)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, safe(words));
}

QString paragraphs(const QString &words)
{
    QString html;
    for (const QString &line : words.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            html += element(u"p"_s, line.trimmed());
    }
    return html;
}

QString ringBox(const ReviewSheet &sheet)
{
    if (sheet.ring.isEmpty())
        return {};
    return u"<div class=\"ring\">\n<p><strong>%1</strong></p>\n%2</div>\n"_s.arg(
        safe(Tr::tr("Who you can ring")), paragraphs(sheet.ring));
}

QString opening(const ReviewSheet &sheet)
{
    QString html = element(u"h1"_s, sheet.title);
    html +=
        element(u"p"_s,
                Tr::tr("Thank you for helping. These pages say what we think we heard from the people who "
                       "talked to us. We would like to know if it sounds right to you."));
    html +=
        element(u"p"_s,
                Tr::tr("Some of it is sad, and may bring things back. Take your time, and read as much or as "
                       "little as you like."));
    html += u"<ul>\n"_s;
    html += element(u"li"_s, Tr::tr("There are no wrong answers. Leave out anything you like."));
    html += element(u"li"_s, Tr::tr("Stop whenever you want. You need not say why."));
    html += element(u"li"_s, Tr::tr("You can answer here, or print the pages and use a pen."));
    html += element(u"li"_s,
                    Tr::tr("If you answer here, print the page or save it as a PDF before you close it. "
                           "The page does not keep what you write."));
    html += u"</ul>\n"_s;
    html += element(u"p"_s,
                    Tr::tr("What you say is advice to the team. It is not counted as research data, and this "
                           "page sends nothing to anybody."));
    html += ringBox(sheet);
    html += u"<label class=\"field\" for=\"name\">%1</label>\n<input type=\"text\" id=\"name\" name=\"name\" "
            "autocomplete=\"off\">\n"_s.arg(safe(Tr::tr("Your name")));
    return html;
}

QString quoteBlock(const Project &project, Id<Quote> id)
{
    const Result<Quote> quote = project.find(id);
    QString html = u"<blockquote>\n"_s + element(u"p"_s, u"“%1”"_s.arg(quoteWords(project, id)));
    if (quote && !quote->attribution.isEmpty())
        html += element(u"footer"_s, u"– "_s + quote->attribution);
    return html + u"</blockquote>\n"_s;
}

QString choice(const QString &type, const QString &id, const QString &name, const QString &value,
               const QString &words)
{
    return u"<div class=\"choice\"><input type=\"%1\" id=\"%2\" name=\"%3\" value=\"%4\"><label "
           u"for=\"%2\">%5</label>"
           "</div>\n"_s.arg(type, id, name, value, safe(words));
}

QString answers(int number, const QString &theme)
{
    const QString name = u"answer-%1"_s.arg(number);
    return u"<fieldset>\n<legend><h3>%1</h3></legend>\n<div class=\"choices\">\n"_s.arg(
               safe(Tr::tr("What do you think of “%1”? Choose one.").arg(theme)))
        + choice(u"radio"_s, name + u"-right"_s, name, u"right"_s, Tr::tr("This sounds right"))
        + choice(u"radio"_s, name + u"-notQuite"_s, name, u"notQuite"_s, Tr::tr("This is not quite right"))
        + choice(u"radio"_s, name + u"-missing"_s, name, u"missing"_s, Tr::tr("Something is missing"))
        + u"</div>\n</fieldset>\n"_s;
}

// Apart from the answers: one may find a theme right and yet hard to read.
QString wishes(int number)
{
    const QString name = QString::number(number);
    return choice(u"checkbox"_s, u"hard-"_s + name, u"hard-"_s + name, u"yes"_s,
                  Tr::tr("This was hard to read"))
        + choice(u"checkbox"_s, u"ring-"_s + name, u"ring-"_s + name, u"yes"_s, Tr::tr("Please ring me"));
}

QString commentBox(int number)
{
    const QString id = u"comment-%1"_s.arg(number);
    return u"<div class=\"said\">\n<label class=\"field\" for=\"%1\">%2</label>\n<textarea id=\"%1\" "
           u"name=\"%1\" rows=\"2\" "
           "placeholder=\" \"></textarea>\n"_s.arg(
               id, safe(Tr::tr("Anything you would like to say, in your own words")))
        + u"<div class=\"lines\" aria-hidden=\"true\"><div></div><div></div><div></div><div></div></div>\n</div>\n"_s;
}

QString themeSection(const Project &project, const Uuid &id, int number, int count)
{
    const Result<Theme> theme = project.find(Id<Theme>(id));
    if (!theme)
        return {};
    QString html = u"<section>\n"_s;
    html += element(u"p"_s, Tr::tr("Part %1 of %2").arg(number).arg(count));
    html += element(u"h2"_s, theme->name);
    html += theme->statement.trimmed().isEmpty()
        ? element(
            u"p"_s,
            Tr::tr("We have not yet written this in plain words. Please tell us what its name says to you."))
        : paragraphs(theme->statement);
    const std::vector<Id<Quote>> quotes = quotesForReview(project, id);
    if (!quotes.empty())
        html += element(u"h3"_s, Tr::tr("What people said"));
    for (const Id<Quote> &quote : quotes)
        html += quoteBlock(project, quote);
    return html + u"<div class=\"answers\">\n"_s + answers(number, theme->name) + wishes(number)
        + commentBox(number) + u"</div>\n</section>\n"_s;
}

// What the team settled on what reviewers had said before: those who give advice are told what came of it.
QString changed(const Project &project)
{
    std::vector<Uuid> advice;
    for (const Response &response : project.all<Response>())
        advice.push_back(response.id.uuid());
    for (const Round &round : project.all<Round>())
        advice.push_back(round.id.uuid());
    QString items;
    for (const Decision &decision : changedBecauseOf(project, advice))
        items += u"<li>"_s + element(u"p"_s, decision.text) + paragraphs(decision.why) + u"</li>\n"_s;
    if (items.isEmpty())
        return {};
    return u"<section class=\"changed\">\n"_s + element(u"h2"_s, Tr::tr("What changed because of you"))
        + element(u"p"_s, Tr::tr("This is what we decided after reviewers told us what they thought."))
        + u"<ul>\n"_s + items + u"</ul>\n</section>\n"_s;
}

QString closing(const ReviewSheet &sheet)
{
    return u"<section>\n"_s + element(u"h2"_s, Tr::tr("Thank you"))
        + element(u"p"_s,
                  Tr::tr("Please give these pages back in the way that was agreed with you. If anything here "
                         "has stirred something up, do not stay alone with it."))
        + ringBox(sheet) + u"</section>\n"_s;
}

} // namespace

std::vector<Id<Quote>> quotesForReview(const Project &project, const Uuid &theme)
{
    std::vector<Id<Quote>> shown;
    for (const Id<Quote> &id : quotesOf(project, Id<Theme>(theme))) {
        const Result<Quote> quote = project.find(id);
        const Result<Coding> coding = quote ? project.find(quote->coding) : std::unexpected(quote.error());
        if (coding && quote->forPpi && !coding->anchor.range.empty() && seesCodingsOf(project, coding->coder))
            shown.push_back(id);
    }
    return shown;
}

ReviewSheet reviewSheet(const Project &project, const Round &round)
{
    return {round.name, round.ring, themesOfRound(project, round.id)};
}

ReviewSheet reviewSheet(const Project &project, const std::vector<Id<Theme>> &themes)
{
    const std::vector<Round> rounds = project.all<Round>();
    ReviewSheet sheet =
        rounds.empty() ? ReviewSheet{project.study().title, {}, {}} : reviewSheet(project, rounds.back());
    if (!themes.empty())
        sheet.themes.clear();
    for (const Id<Theme> &theme : themes)
        sheet.themes.push_back(theme.uuid());
    if (!rounds.empty() || !themes.empty())
        return sheet;
    for (const TreeNode &node : treeOrder(project, Theme::type())) {
        const Result<Theme> theme = project.find(Id<Theme>(node.id));
        if (theme && theme->state != ThemeState::SetAside)
            sheet.themes.push_back(node.id);
    }
    return sheet;
}

QString reviewPage(const Project &project, Id<Round> id)
{
    const Result<Round> round = project.find(id);
    return round ? reviewPage(project, reviewSheet(project, *round)) : QString();
}

QString reviewPage(const Project &project, const ReviewSheet &sheet)
{
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
        safe(Tr::tr("en-GB", "the language of these words, as a BCP 47 tag")));
    html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
            u"'unsafe-inline'\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    html += element(u"title"_s, sheet.title) + u"<style>%1</style>\n</head>\n<body>\n<main>\n"_s.arg(Look);
    html += opening(sheet) + changed(project);
    for (int number = 1; const Uuid &theme : sheet.themes)
        html += themeSection(project, theme, number++, static_cast<int>(sheet.themes.size()));
    return html + closing(sheet) + u"</main>\n</body>\n</html>\n"_s;
}

} // namespace partsong
