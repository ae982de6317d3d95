// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/attributegiven.h"
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "app/cli/sourcejson.h"
#include "core/base/tr.h"
#include "core/sources/interviews.h"
#include "core/sources/sourcedetails.h"
#include "core/store/edit.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

struct DetailOption {
    QString name;
    SourceField field;
    QString help;
};

const std::vector<DetailOption> &detailOptions()
{
    static const std::vector<DetailOption> options{
        {u"--folder"_s, SourceField::Folder, u"where it is listed; '' for none"_s},
        {u"--participant"_s, SourceField::Participant, u"whose words it is; '' for nobody's"_s},
        {u"--date"_s, SourceField::Date, u"of the interview"_s},
        {u"--minutes"_s, SourceField::Minutes, u"how long it took, such as 45 or 1:15"_s},
        {u"--mode"_s, SourceField::Mode, u"how, such as 'By telephone'"_s},
        {u"--place"_s, SourceField::Place, u"where"_s},
        {u"--interviewer"_s, SourceField::Interviewer, u"who asked"_s},
        {u"--present"_s, SourceField::Present, u"who else was there"_s},
    };
    return options;
}

Result<std::vector<SourceCell>> cellsGiven(const Call &call)
{
    std::vector<SourceCell> cells;
    for (const DetailOption &option : detailOptions()) {
        if (const auto given = call.given(option.name))
            cells.push_back({{option.field, {}}, *given});
    }
    for (const QString &pair : call.all(u"ATTRIBUTE"_s)) {
        const auto attribute = attributeGiven(call.project(), pair);
        if (!attribute)
            return std::unexpected(attribute.error());
        if (*attribute)
            cells.push_back({{SourceField::Attribute, (*attribute)->id}, (*attribute)->value});
    }
    return cells;
}

Result<Answer> setSource(Call &call)
{
    const auto source = sourceNamed(call.project(), call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    Edit edit(call.project(), PARTSONG_LABEL("Change source details"));
    const auto cells = cellsGiven(call);
    if (!cells)
        return std::unexpected(cells.error());
    const auto problems =
        writeSources(call.project(), {{*source, *cells}}, PARTSONG_LABEL("Change source details"));
    if (!problems || !problems->empty())
        return std::unexpected(!problems ? problems.error() : problems->front().error);
    if (Status done = edit.commit(); !done)
        return std::unexpected(done.error());
    return sourcesJson(call.project(), {*source}).first().toObject();
}

QJsonObject lineJson(const RecruitmentLine &line)
{
    const bool planned = !line.goal.id.null();
    const auto count = [planned](int number) { return planned ? QJsonValue(number) : QJsonValue(); };
    return {{u"id"_s, idOrNull(line.goal.id)},
            {u"group"_s, line.goal.group},
            {u"site"_s, line.goal.site},
            {u"planned"_s, count(line.goal.planned)},
            {u"approached"_s, count(line.goal.approached)},
            {u"declined"_s, count(line.goal.declined)},
            {u"tookPart"_s, line.tookPart}};
}

Result<Answer> listRecruitment(Call &call)
{
    QJsonArray array;
    for (const RecruitmentLine &line : recruitment(call.project()))
        array.append(lineJson(line));
    return array;
}

// The line of a group and site, or one that is new.
RecruitmentGoal goalFor(const Project &project, const QString &group, const QString &site)
{
    for (const RecruitmentGoal &goal : project.all<RecruitmentGoal>()) {
        if (goal.group == group && goal.site == site)
            return goal;
    }
    RecruitmentGoal goal;
    goal.group = group;
    goal.site = site;
    return goal;
}

Result<Answer> setRecruitment(Call &call)
{
    const QString group = call.argument(u"GROUP"_s).trimmed();
    const QString site = call.option(u"--site"_s).trimmed();
    RecruitmentGoal goal = goalFor(call.project(), group, site);
    goal.planned = call.number(u"--planned"_s).value_or(goal.planned);
    goal.approached = call.number(u"--approached"_s).value_or(goal.approached);
    goal.declined = call.number(u"--declined"_s).value_or(goal.declined);
    if (Status done = setRecruitmentGoal(call.project(), goal); !done)
        return std::unexpected(done.error());
    for (const RecruitmentLine &line : recruitment(call.project())) {
        if (line.goal.group == group && line.goal.site == site && !line.goal.id.null())
            return lineJson(line);
    }
    return QJsonObject();
}

Result<Answer> removeRecruitment(Call &call)
{
    const RecruitmentGoal goal =
        goalFor(call.project(), call.argument(u"GROUP"_s).trimmed(), call.option(u"--site"_s).trimmed());
    if (goal.id.null())
        return failure(ErrorKind::NotFound,
                       Tr::tr("The plan has no line for this group and site. See “recruitment”."));
    if (Status done = removeRecruitmentGoals(call.project(), {goal.id}); !done)
        return std::unexpected(done.error());
    return QJsonObject{{u"removed"_s, goal.id.text()}};
}

} // namespace

CommandList detailCommands()
{
    std::vector<Option> details;
    for (const DetailOption &option : detailOptions())
        details.push_back({option.name, Form::Text, option.help});
    const Option site{u"--site"_s, Form::Text, u"the home or place; default all of them"_s};
    return {
        {u"source set"_s,
         u"says what is known about a source; an ATTRIBUTE is written KEY=VALUE"_s,
         Opens::ForWriting,
         {{u"SOURCE"_s}, {u"ATTRIBUTE"_s, true, true, Form::KeyValue}},
         details,
         setSource},
        {u"recruitment"_s,
         u"lists the recruitment plan and who took part"_s,
         Opens::ForReading,
         {},
         {},
         listRecruitment},
        {u"recruitment set"_s,
         u"makes or changes a line of the plan"_s,
         Opens::ForWriting,
         {{u"GROUP"_s}},
         {site,
          {u"--planned"_s, Form::Whole, u"how many are wanted"_s},
          {u"--approached"_s, Form::Whole, u"how many were asked"_s},
          {u"--declined"_s, Form::Whole, u"how many said no"_s}},
         setRecruitment},
        {u"recruitment remove"_s,
         u"takes a line out of the plan"_s,
         Opens::ForWriting,
         {{u"GROUP"_s}},
         {site},
         removeRecruitment},
    };
}

} // namespace partsong::cli
