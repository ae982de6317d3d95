// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/subjectlookup.h"
#include "core/review/rounds.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject roundJson(const Project &project, const Round &round)
{
    QJsonArray themes;
    for (const Uuid &theme : themesOfRound(project, round.id))
        themes.append(titleOf(project, theme));
    return {
        {u"id"_s, round.id.text()}, {u"name"_s, round.name},
        {u"date"_s, round.date},    {u"ring"_s, round.ring},
        {u"themes"_s, themes},      {u"responses"_s, static_cast<int>(resultsOf(project, round.id).size())},
    };
}

QJsonObject responseJson(const Project &project, const Response &response)
{
    return {
        {u"id"_s, response.id.text()},      {u"theme"_s, titleOf(project, response.claim.uuid())},
        {u"reviewer"_s, response.reviewer}, {u"answer"_s, enumName(response.answer)},
        {u"hard"_s, response.hard},         {u"ring"_s, response.ring},
        {u"comment"_s, response.comment},
    };
}

Result<Answer> reviews(Call &call)
{
    QJsonArray array;
    for (const Round &round : call.project().all<Round>())
        array.append(roundJson(call.project(), round));
    return array;
}

Result<Answer> start(Call &call)
{
    const auto themes = subjectsCalled(call.project(), call.each(u"--theme"_s), {u"theme"_s});
    if (!themes)
        return std::unexpected(themes.error());
    const auto round =
        newRound(call.project(),
                 {.name = call.argument(u"NAME"_s), .themes = *themes, .ring = call.option(u"--ring"_s)});
    if (!round)
        return std::unexpected(round.error());
    return roundJson(call.project(), *round);
}

Result<Answer> record(Call &call)
{
    const auto round = subjectCalled<Round>(call.project(), call.argument(u"ROUND"_s));
    if (!round)
        return std::unexpected(round.error());
    const auto theme = subjectNamed(call.project(), call.argument(u"THEME"_s), {u"theme"_s});
    if (!theme)
        return std::unexpected(theme.error());
    const ResponseDraft draft{
        .theme = SubjectId(*theme),
        .reviewer = call.option(u"--reviewer"_s),
        .answer =
            enumFromName<partsong::Answer>(call.option(u"--answer"_s)).value_or(partsong::Answer::Right),
        .hard = call.has(u"--hard"_s),
        .ring = call.has(u"--ring"_s),
        .comment = call.option(u"--comment"_s)};
    const auto response = recordResponse(call.project(), *round, draft);
    if (!response)
        return std::unexpected(response.error());
    return responseJson(call.project(), *response);
}

Result<Answer> results(Call &call)
{
    const auto round = subjectCalled<Round>(call.project(), call.argument(u"ROUND"_s));
    if (!round)
        return std::unexpected(round.error());
    QJsonArray array;
    for (const Response &response : resultsOf(call.project(), *round))
        array.append(responseJson(call.project(), response));
    return array;
}

} // namespace

CommandList reviewCommands()
{
    return {
        {u"reviews"_s, u"lists reviews of themes"_s, Opens::ForReading, {}, {}, reviews},
        {u"review new"_s,
         u"asks public contributors about themes"_s,
         Opens::ForWriting,
         {{u"NAME"_s}},
         {{u"--theme"_s, Form::Text, u"a theme to ask about"_s, true, true},
          {u"--ring"_s, Form::Text, u"whom to ring"_s}},
         start},
        {u"review record"_s,
         u"writes down what a reviewer said"_s,
         Opens::ForWriting,
         {{u"ROUND"_s}, {u"THEME"_s}},
         {{u"--reviewer"_s, Form::Text, u"who said it"_s, false, true},
          {u"--answer"_s,
           Form::Choice,
           u"what was said"_s,
           false,
           true,
           {u"right"_s, u"notQuite"_s, u"missing"_s}},
          {u"--hard"_s, Form::Flag, u"it was hard to read"_s},
          {u"--ring"_s, Form::Flag, u"please ring me"_s},
          {u"--comment"_s, Form::Text, u"in their words"_s}},
         record},
        {u"review results"_s, u"lists what was said"_s, Opens::ForReading, {{u"ROUND"_s}}, {}, results},
    };
}

} // namespace partsong::cli
