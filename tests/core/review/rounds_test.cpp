// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"
#include "core/review/rounds.h"
#include "core/themes/themes.h"
#include "tests/support/onestep.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

struct Rounds : testing::Test {
    TestProject project;
    Id<Theme> keys = addTheme(project, u"Keys"_s).value().id;
    Id<Theme> nights = addTheme(project, u"Nights"_s).value().id;
};

} // namespace

TEST_F(Rounds, AskAboutThemesInOrder)
{
    const auto round = oneStep(project, [&] {
        return newRound(project,
                        {.name = u"Spring"_s,
                         .themes = {subjectId(nights), subjectId(keys), subjectId(nights)},
                         .ring = u"Bisi, 01632 960 118"_s});
    });
    EXPECT_EQ(themesOfRound(project, round->id), (std::vector<Uuid>{nights.uuid(), keys.uuid()}));
    EXPECT_FALSE(round->date.isEmpty());
    refused(project, ErrorKind::Exists,
            [&] { return newRound(project, {.name = u"Spring"_s, .themes = {subjectId(keys)}}); });
    refused(project, ErrorKind::Empty,
            [&] { return newRound(project, {.name = u"Summer"_s, .themes = {}}); });
    refused(project, ErrorKind::Format, [&] {
        return newRound(project, {.name = u"Summer"_s, .themes = {subjectId(keys)}, .date = u"June"_s});
    });
    const Id<Code> code = project.addCode(u"x"_s);
    refused(project, ErrorKind::Refused,
            [&] { return newRound(project, {.name = u"Summer"_s, .themes = {subjectId(code)}}); });
    oneStep(project, [&] { return setRound(project, round->id, u"Spring"_s, u"Ines"_s); });
    oneStep(project, [&] { return removeRound(project, round->id); });
}

TEST_F(Rounds, KeepWhatEachReviewerSaidLast)
{
    const auto round =
        newRound(project, {.name = u"Spring"_s, .themes = {subjectId(nights), subjectId(keys)}});
    oneStep(project, [&] {
        return recordResponse(project, round->id,
                              {.theme = subjectId(keys),
                               .reviewer = u"Joan"_s,
                               .answer = Answer::NotQuite,
                               .hard = true,
                               .comment = u"Long"_s});
    });
    oneStep(project, [&] {
        return recordResponse(project, round->id, {.theme = subjectId(nights), .reviewer = u"Joan"_s});
    });
    noStep(project, [&] {
        return recordResponse(project, round->id, {.theme = subjectId(nights), .reviewer = u" Joan "_s});
    });
    const auto again = oneStep(project, [&] {
        return recordResponse(
            project, round->id,
            {.theme = subjectId(keys), .reviewer = u"Joan"_s, .answer = Answer::Missing, .ring = true});
    });
    const std::vector<Response> results = resultsOf(project, round->id);
    ASSERT_EQ(results.size(), 2U);
    EXPECT_EQ(results[0].claim, subjectId(nights));
    EXPECT_EQ(results[1].answer, Answer::Missing);
    EXPECT_EQ(responsesTo(project, keys.uuid()).size(), 1U);
    const Id<Theme> other = addTheme(project, u"Other"_s)->id;
    refused(project, ErrorKind::NotFound, [&] {
        return recordResponse(project, round->id, {.theme = subjectId(other), .reviewer = u"Joan"_s});
    });
    refused(project, ErrorKind::Range, [&] {
        return recordResponse(project, round->id, {.theme = subjectId(keys), .reviewer = u" "_s});
    });
    oneStep(project, [&] { return removeResponse(project, again->id); });
}

TEST_F(Rounds, NoteWhichQuotesAreShown)
{
    const Id<Source> source = project.addSource(u"Ruth"_s, u"The drawer was locked."_s);
    const Id<Code> code = project.addCode(u"Locked"_s);
    const Id<Coding> coding = project.addCoding(project.textOf(source), code, 4, 10);
    const Id<Quote> approved = addQuote(project, coding,
                                        {.cuts = {},
                                         .masks = {},
                                         .attribution = {},
                                         .forWorkshop = {},
                                         .forPpi = true,
                                         .forPublication = {}})
                                   .value();
    const Id<Quote> other = addQuote(project, coding).value();
    ASSERT_TRUE(setThemeQuotes(project, keys, {subjectId(approved), subjectId(other)}));
    oneStep(project, [&] { return newRound(project, {.name = u"Spring"_s, .themes = {subjectId(keys)}}); });
    EXPECT_EQ(project->where<QuoteShown>("quote", approved).size(), 1U);
    EXPECT_TRUE(project->where<QuoteShown>("quote", other).empty());
}

} // namespace partsong
