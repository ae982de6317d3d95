// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quote.h"
#include "core/coding/quotecut.h"
#include "core/store/naming.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Themes : testing::Test {
    TestProject project;
    Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked and nobody came."_s);
    Id<Code> night = project.addCode(u"Night"_s);
    Id<Code> waiting = project.addCode(u"Waiting"_s, night);
    Id<Coding> coding = project.addCoding(project.textOf(source), night, 4, 10);
    Id<Coding> second = project.addCoding(project.textOf(source), waiting, 26, 38);
    QString path(Id<Theme> id) const { return pathOf(project, Theme::type(), id.uuid()); }
};

} // namespace

TEST_F(Themes, APathMakesItsParents)
{
    const auto theme = oneStep(project, [&] {
        return addTheme(project, u"A/B\\/b/C"_s, {.narrative = u"n"_s, .statement = u"s"_s});
    });
    EXPECT_EQ(path(theme->id), u"A/B\\/b/C"_s);
    EXPECT_EQ(project->all<Theme>().size(), 3U);
    EXPECT_EQ(theme->statement, u"s"_s);
    refused(project, ErrorKind::Exists, [&] { return addTheme(project, u"A/B\\/b"_s); });
    refused(project, ErrorKind::Range, [&] { return addTheme(project, u"A//C"_s); });
    EXPECT_EQ(treeOrder(project, Theme::type()).size(), 3U);
}

TEST_F(Themes, AreSetRenamedMovedAndRemoved)
{
    const Id<Theme> a = addTheme(project, u"A"_s)->id;
    const Id<Theme> b = addTheme(project, u"A/B"_s)->id;
    const Id<Theme> c = addTheme(project, u"C"_s)->id;
    oneStep(project,
            [&] { return setTheme(project, a, {.state = ThemeState::SetAside, .reason = u"Too wide"_s}); });
    noStep(project, [&] { return setTheme(project, a, {}); });
    EXPECT_TRUE(setTheme(project, a, {.state = ThemeState::Agreed})->reason.isEmpty());
    oneStep(project, [&] { return renameTheme(project, a, u" Aa "_s); });
    noStep(project, [&] { return renameTheme(project, a, u"Aa"_s); });
    refused(project, ErrorKind::Exists, [&] { return renameTheme(project, a, u"C"_s); });
    refused(project, ErrorKind::Range, [&] { return renameTheme(project, a, u" "_s); });
    refused(project, ErrorKind::Refused, [&] { return moveTheme(project, a, b); });
    refused(project, ErrorKind::Refused, [&] { return moveTheme(project, a, a); });
    oneStep(project, [&] { return moveTheme(project, b, c); });
    EXPECT_EQ(path(b), u"C/B"_s);
    noStep(project, [&] { return moveTheme(project, b, c); });
    oneStep(project, [&] { return moveTheme(project, c, {}, 0); });
    EXPECT_EQ(treeOrder(project, Theme::type()).front().id, c.uuid());
    EXPECT_EQ(oneStep(project, [&] { return removeTheme(project, c); }), 2);
    EXPECT_EQ(project->all<Theme>().size(), 1U);
}

TEST_F(Themes, DrawCodesTogether)
{
    const Id<Theme> theme = addTheme(project, u"A"_s)->id;
    oneStep(project, [&] { return putCodes(project, theme, {night, waiting, night}); });
    noStep(project, [&] { return putCodes(project, theme, {waiting}); });
    EXPECT_EQ(codesOf(project, theme), (std::vector{night, waiting}));
    EXPECT_EQ(themesWith(project, waiting), std::vector{theme});
    oneStep(project, [&] { return takeCodes(project, theme, {night}); });
    noStep(project, [&] { return takeCodes(project, theme, {night}); });
    EXPECT_EQ(codesOf(project, theme), std::vector{waiting});
}

TEST_F(Themes, CountEachPassageUnderThemOnce)
{
    const Id<Theme> theme = addTheme(project, u"A"_s)->id;
    const Id<Theme> child = addTheme(project, u"A/B"_s)->id;
    EXPECT_EQ(segmentsUnder(project, theme), 0);
    ASSERT_TRUE(putCodes(project, theme, {night}));
    ASSERT_TRUE(putCodes(project, child, {waiting}));
    EXPECT_EQ(segmentsUnder(project, child), 1);
    EXPECT_EQ(segmentsUnder(project, theme), 2);
}

TEST_F(Themes, QuotesHaveAnOrderAndACodingStandsForItsPlainQuote)
{
    const Id<Theme> theme = addTheme(project, u"A"_s)->id;
    oneStep(project, [&] {
        return setThemeQuotes(project, theme, {subjectId(coding), subjectId(second), subjectId(coding)});
    });
    const std::vector<Id<Quote>> quotes = quotesOf(project, theme);
    ASSERT_EQ(quotes.size(), 2U);
    EXPECT_EQ(project->find(quotes[0])->coding, coding);
    noStep(project, [&] {
        return setThemeQuotes(project, theme, {subjectId(coding), subjectId(quotes[1])});
    });
    oneStep(project, [&] { return setThemeQuotes(project, theme, {subjectId(second), subjectId(coding)}); });
    EXPECT_EQ(quotesOf(project, theme), (std::vector{quotes[1], quotes[0]}));
    EXPECT_EQ(project->all<Quote>().size(), 2U);
    oneStep(project, [&] { return setThemeQuotes(project, theme, {}); });
    refused(project, ErrorKind::Refused, [&] { return setThemeQuotes(project, theme, {subjectId(night)}); });
}

TEST_F(Themes, AQuoteWithACutIsNotPlain)
{
    Edit edit(project, PARTSONG_LABEL("Cut"));
    Quote quote;
    quote.id = Id<Quote>::make();
    quote.coding = coding;
    quote.person = project->person().id;
    edit.insert(quote);
    QuoteCut cut;
    cut.id = Id<QuoteCut>::make();
    cut.quote = quote.id;
    cut.text = project.textOf(source);
    cut.range = {5, 6};
    edit.insert(cut);
    ASSERT_TRUE(edit.commit());
    ASSERT_TRUE(setThemeQuotes(project, addTheme(project, u"A"_s)->id, {subjectId(coding)}));
    EXPECT_EQ(project->all<Quote>().size(), 2U);
}

} // namespace partsong
