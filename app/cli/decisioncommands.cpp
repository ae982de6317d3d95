// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/subjectlookup.h"
#include "core/links/decisions.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject decisionJson(const Project &project, const Decision &decision)
{
    return {
        {u"id"_s, decision.id.text()},
        {u"text"_s, decision.text},
        {u"why"_s, decision.why},
        {u"by"_s, decision.by},
        {u"time"_s, timeText(decision.time)},
        {u"on"_s, idsJson(takenOn(project, decision.id))},
        {u"changed"_s, idsJson(changedBy(project, decision.id))},
    };
}

Result<Answer> printed(const Project &project, const Result<Decision> &decision)
{
    if (!decision)
        return std::unexpected(decision.error());
    return decisionJson(project, *decision);
}

Result<Answer> decisions(Call &call)
{
    QJsonArray array;
    for (const Decision &decision : call.project().all<Decision>())
        array.append(decisionJson(call.project(), decision));
    return array;
}

Result<Answer> add(Call &call)
{
    const auto on = subjectsCalled(call.project(), call.each(u"--on"_s));
    if (!on)
        return std::unexpected(on.error());
    const auto changed = subjectsCalled(call.project(), call.each(u"--changed"_s));
    if (!changed)
        return std::unexpected(changed.error());
    const DecisionDraft draft{.text = call.argument(u"TEXT"_s),
                              .why = call.option(u"--why"_s),
                              .by = call.option(u"--by"_s),
                              .on = *on,
                              .changed = *changed};
    return printed(call.project(), addDecision(call.project(), draft));
}

Result<DecisionChange> changeOf(const Call &call)
{
    DecisionChange change{
        .text = call.given(u"--text"_s), .why = call.given(u"--why"_s), .by = call.given(u"--by"_s)};
    for (const auto &[option, list] :
         {std::pair(u"--on"_s, &change.on), std::pair(u"--changed"_s, &change.changed)}) {
        if (!call.has(option))
            continue;
        const auto subjects = subjectsCalled(call.project(), call.each(option));
        if (!subjects)
            return std::unexpected(subjects.error());
        *list = *subjects;
    }
    return change;
}

Result<Answer> set(Call &call)
{
    const auto id = subjectCalled<Decision>(call.project(), call.argument(u"DECISION"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto change = changeOf(call);
    if (!change)
        return std::unexpected(change.error());
    return printed(call.project(), setDecision(call.project(), *id, *change));
}

Result<Answer> remove(Call &call)
{
    const auto id = subjectCalled<Decision>(call.project(), call.argument(u"DECISION"_s));
    return id ? removed(removeDecision(call.project(), *id)) : std::unexpected(id.error());
}

} // namespace

CommandList decisionCommands()
{
    const std::vector<Option> fields{
        {u"--why"_s, Form::Text, u"the reason"_s},
        {u"--by"_s, Form::Text, u"who settled it"_s},
        {u"--on"_s, Form::Text, u"what it was taken on"_s, true},
        {u"--changed"_s, Form::Text, u"what it changed"_s, true},
    };
    std::vector<Option> all = fields;
    all.push_back({u"--text"_s, Form::Text, u"what was settled"_s});
    return {
        {u"decisions"_s, u"lists decisions"_s, Opens::ForReading, {}, {}, decisions},
        {u"decision add"_s, u"writes down what was settled"_s, Opens::ForWriting, {{u"TEXT"_s}}, fields, add},
        {u"decision set"_s, u"changes a decision"_s, Opens::ForWriting, {{u"DECISION"_s}}, all, set},
        {u"decision remove"_s, u"removes a decision"_s, Opens::ForWriting, {{u"DECISION"_s}}, {}, remove},
    };
}

} // namespace partsong::cli
