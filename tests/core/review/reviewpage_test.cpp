// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"
#include "core/links/decisions.h"
#include "core/review/reviewpage.h"
#include "core/review/rounds.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct ReviewPage : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(
        u"Ruth"_s, u"They said the <b>drawer</b> was \"locked\" & that Mrs O'Hara had the key."_s);
    Id<Code> code = project.addCode(u"Locked"_s);
    Id<Theme> keys = addTheme(project, u"Locks/Everyone's <i>key<\\/i>"_s,
                              {.narrative = u"For the team only"_s,
                               .statement = u"Many people help.\nEach may do only one part."_s})
                         .value()
                         .id;
    Id<Theme> nights = addTheme(project, u"Nights"_s, {.statement = u"Staff are few at night."_s}).value().id;

    Id<Quote> quote(const QString &words, bool forPpi)
    {
        const int start = static_cast<int>(project.words(project.textOf(source)).indexOf(words));
        const int end = start + static_cast<int>(words.size());
        const Id<Coding> coding = project.addCoding(project.textOf(source), code, start, end);
        return addQuote(project, coding,
                        {.cuts = {},
                         .masks = {},
                         .attribution = u"A \"relative\" <home B>"_s,
                         .forWorkshop = true,
                         .forPpi = forPpi,
                         .forPublication = {}})
            .value();
    }
    QString page()
    {
        const auto round = newRound(project,
                                    {.name = u"Draft themes, spring"_s,
                                     .themes = {subjectId(keys), subjectId(nights)},
                                     .ring = u"Bisi Lowther, weekdays until six, 01632 960 118."_s});
        return reviewPage(project, round.value().id);
    }
};

QStringList captured(const QString &page, const QString &pattern)
{
    QStringList found;
    for (const auto &match : QRegularExpression(pattern).globalMatch(page))
        found << match.captured(1);
    return found;
}

} // namespace

TEST_F(ReviewPage, ShowsOnlyWhatWasApprovedForPublicContributors)
{
    ASSERT_TRUE(setThemeQuotes(project, keys,
                               {subjectId(quote(u"<b>drawer</b> was \"locked\" & that"_s, true)),
                                subjectId(quote(u"Mrs O'Hara"_s, false))}));
    const QString html = page();
    EXPECT_TRUE(html.contains(u"“&lt;b&gt;drawer&lt;/b&gt; was &quot;locked&quot; &amp; that”"_s))
        << qPrintable(html);
    EXPECT_TRUE(html.contains(u"– A &quot;relative&quot; &lt;home B&gt;"_s));
    EXPECT_FALSE(html.contains(u"O&#39;Hara"_s));
    EXPECT_FALSE(html.contains(u"For the team only"_s));
    EXPECT_TRUE(html.contains(u"<h2>Everyone&#39;s &lt;i&gt;key&lt;/i&gt;</h2>"_s));
    if (qEnvironmentVariableIsSet("PARTSONG_LOOK")) {
        QFile file(qEnvironmentVariable("PARTSONG_LOOK") + u"/review.html"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(html.toUtf8());
    }
}

TEST_F(ReviewPage, LeavesOutAQuoteWhoseWordsAreGone)
{
    const Id<Quote> shown = quote(u"drawer"_s, true);
    ASSERT_TRUE(setThemeQuotes(project, keys, {subjectId(shown)}));
    Edit edit(project, PARTSONG_LABEL("Correct"));
    edit.splice(project.textOf(source), 5, 20, {});
    ASSERT_TRUE(edit.commit());
    EXPECT_TRUE(quotesForReview(project, keys.uuid()).empty());
}

TEST_F(ReviewPage, EveryControlHasALabelAndNothingIsFetched)
{
    const QString html = page();
    const QStringList controls = captured(html, u"<(?:input|textarea)[^>]* id=\"([^\"]+)\""_s);
    const QStringList labels = captured(html, u"<label[^>]* for=\"([^\"]+)\""_s);
    EXPECT_EQ(controls.size(), 1 + 2 * 6);
    EXPECT_EQ(QSet<QString>(controls.begin(), controls.end()).size(), controls.size());
    EXPECT_EQ(QSet<QString>(labels.begin(), labels.end()), QSet<QString>(controls.begin(), controls.end()));
    for (const QString &outside : {u"<script"_s, u"http:"_s, u"https:"_s, u"src="_s, u"href="_s, u"url("_s,
                                   u"@import"_s, u"action="_s})
        EXPECT_FALSE(html.contains(outside)) << qPrintable(outside);
    EXPECT_TRUE(html.contains(u"<html lang=\"en-GB\">"_s));
    EXPECT_TRUE(html.contains(u"<title>Draft themes, spring</title>"_s));
    EXPECT_EQ(html.count(u"01632 960 118"_s), 2);
    EXPECT_TRUE(html.contains(u"sends nothing to anybody"_s));
}

TEST_F(ReviewPage, TellsReviewersWhatChangedBecauseOfThem)
{
    EXPECT_FALSE(page().contains(u"What changed because of you"_s));
    const Round before = newRound(project, {.name = u"First look"_s, .themes = {subjectId(keys)}}).value();
    const Response said =
        recordResponse(project, before.id, {.theme = subjectId(keys), .reviewer = u"Hilda"_s}).value();
    ASSERT_TRUE(addDecision(
        project,
        {.text = u"Say <how> few"_s, .why = u"Hilda asked.\nSo did Moses."_s, .on = {subjectId(said.id)}}));
    ASSERT_TRUE(addDecision(project, {.text = u"Buy a kettle"_s, .on = {subjectId(nights)}}));
    const QString html = reviewPage(project, before.id);
    EXPECT_TRUE(html.contains(u"<h2>What changed because of you</h2>"_s));
    EXPECT_TRUE(html.contains(u"<p>Say &lt;how&gt; few</p>\n<p>Hilda asked.</p>"_s)) << qPrintable(html);
    EXPECT_FALSE(html.contains(u"kettle"_s));
}

// An answer is never torn from its question on paper, and a box that nobody typed in makes way for lines to
// write on.
TEST_F(ReviewPage, HoldsAnswersTogetherOnPaper)
{
    const QString html = page();
    EXPECT_EQ(html.count(u"<div class=\"answers\">"_s), 2);
    EXPECT_TRUE(html.contains(u".answers { break-inside: avoid; }"_s));
    EXPECT_TRUE(html.contains(u"textarea:placeholder-shown { display: none; }"_s));
}

TEST_F(ReviewPage, WithoutARoundItAsksAboutEveryThemeThatStands)
{
    ASSERT_TRUE(setTheme(project, nights, {.state = ThemeState::SetAside}));
    EXPECT_EQ(reviewSheet(project, std::vector<Id<Theme>>{}).themes.size(), 2U); // "Locks" and the one in it
    EXPECT_EQ(reviewSheet(project, std::vector{nights}).themes, std::vector{nights.uuid()});
    page();
    const ReviewSheet sheet = reviewSheet(project, std::vector<Id<Theme>>{});
    EXPECT_EQ(sheet.title, u"Draft themes, spring"_s);
    EXPECT_EQ(sheet.themes, (std::vector{keys.uuid(), nights.uuid()}));
}

TEST_F(ReviewPage, HeadingsGoDownOneStepAtATime)
{
    int before = 0;
    for (const QString &level : captured(page(), u"<h([1-6])>"_s)) {
        EXPECT_LE(level.toInt(), before + 1);
        before = level.toInt();
    }
    EXPECT_GT(before, 0);
    EXPECT_TRUE(reviewPage(project, Id<Round>::make()).isEmpty());
}

} // namespace partsong
