// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/interviews.h"

#include "core/sources/attributevalues.h"
#include "core/sources/knownattributes.h"
#include "core/sources/speaker.h"
#include "core/store/edit.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Result<QString> checkedDate(const QString &typed)
{
    Attribute date;
    date.name = Tr::tr("Date");
    date.kind = AttributeKind::Date;
    return checkedValue(date, typed);
}

std::optional<Interview> interviewOf(const Project &project, Id<Source> source)
{
    const auto known = project.where<Interview>("source", source);
    return known.empty() ? std::nullopt : std::optional(known.front());
}

void fill(Interview &interview, const InterviewFacts &facts, const QString &date)
{
    interview.date = date;
    interview.minutes = facts.minutes;
    interview.mode = facts.mode.trimmed();
    interview.place = facts.place.trimmed();
    interview.interviewer = facts.interviewer.trimmed();
    interview.present = facts.present.trimmed();
}

QString homeOf(const Participant &participant, const QHash<Id<Participant>, Participant> &all,
               const KnownAttributes &known)
{
    if (!participant.site.isEmpty())
        return participant.site;
    const QString outer = all.value(participant.within).name;
    return outer.isEmpty() ? known.siteOf(participant.id) : outer;
}

QSet<Id<Participant>> givers(const Project &project)
{
    QSet<Id<Participant>> givers;
    for (const Source &source : project.all<Source>())
        givers.insert(source.participant);
    for (const Speaker &speaker : project.all<Speaker>())
        givers.insert(speaker.participant);
    return givers;
}

} // namespace

InterviewFacts interviewFacts(const Project &project, Id<Source> source)
{
    const auto known = interviewOf(project, source);
    return known ? InterviewFacts{known->date,  known->minutes,     known->mode,
                                  known->place, known->interviewer, known->present}
                 : InterviewFacts();
}

Status setInterview(Project &project, Id<Source> source, const InterviewFacts &facts)
{
    const Result<QString> date = checkedDate(facts.date);
    if (!date)
        return std::unexpected(date.error());
    if (facts.minutes < 0)
        return failure(ErrorKind::Range, Tr::tr("An interview cannot take less than no time."));
    Edit edit(project, PARTSONG_LABEL("Set interview"));
    if (const auto there = edit.find(source); !there)
        return std::unexpected(there.error());
    const auto known = interviewOf(project, source);
    Interview interview = known.value_or(Interview{.id = Id<Interview>::make(),
                                                   .source = source,
                                                   .date = {},
                                                   .minutes = 0,
                                                   .mode = {},
                                                   .place = {},
                                                   .interviewer = {},
                                                   .present = {}});
    fill(interview, facts, *date);
    Interview nothing;
    nothing.id = interview.id;
    nothing.source = source;
    fill(nothing, {}, u""_s);
    const bool empty = interview == nothing;
    if (known && empty)
        edit.remove(known->id);
    else if (known)
        edit.update(interview);
    else if (!empty)
        edit.insert(interview);
    return edit.commit();
}

std::vector<Sampled> sampleOf(const Project &project)
{
    const KnownAttributes known(project);
    const auto participants = project.all<Participant>();
    QHash<Id<Participant>, Participant> all;
    QSet<Id<Participant>> around;
    for (const Participant &participant : participants) {
        all.insert(participant.id, participant);
        around.insert(participant.within);
    }
    const QSet<Id<Participant>> gave = givers(project);
    std::vector<Sampled> sample;
    for (const Participant &participant : participants) {
        if (!around.contains(participant.id) || gave.contains(participant.id))
            sample.push_back({participant.id, participant.group, homeOf(participant, all, known)});
    }
    return sample;
}

std::vector<RecruitmentLine> recruitment(const Project &project)
{
    std::vector<RecruitmentLine> lines;
    for (const RecruitmentGoal &goal : project.all<RecruitmentGoal>())
        lines.push_back({goal, 0});
    const auto lineOf = [&lines](const QString &group, const QString &site) {
        return std::ranges::find_if(lines, [&](const RecruitmentLine &line) {
            return line.goal.group == group && line.goal.site == site;
        });
    };
    for (const Sampled &somebody : sampleOf(project)) {
        auto line = lineOf(somebody.group, somebody.home);
        if (line == lines.end())
            line = lineOf(somebody.group, {});
        if (line == lines.end()) {
            RecruitmentGoal unplanned;
            unplanned.group = somebody.group;
            unplanned.site = somebody.home;
            line = lines.insert(lines.end(), {unplanned, 0});
        }
        ++line->tookPart;
    }
    return lines;
}

Status setRecruitmentGoal(Project &project, const RecruitmentGoal &given)
{
    RecruitmentGoal goal = given;
    goal.group = given.group.trimmed();
    goal.site = given.site.trimmed();
    if (std::min({goal.planned, goal.approached, goal.declined}) < 0)
        return failure(ErrorKind::Range, Tr::tr("Fewer than nobody cannot be planned or asked."));
    Edit edit(project, PARTSONG_LABEL("Change recruitment plan"));
    for (const RecruitmentGoal &other : project.all<RecruitmentGoal>()) {
        if (other.id != goal.id && other.group == goal.group && other.site == goal.site)
            return failure(ErrorKind::Exists, Tr::tr("The plan has a line for this group and site already."));
    }
    if (goal.id.null()) {
        goal.id = Id<RecruitmentGoal>::make();
        edit.insert(goal);
    } else {
        edit.update(goal);
    }
    return edit.commit();
}

Status removeRecruitmentGoals(Project &project, const std::vector<Id<RecruitmentGoal>> &goals)
{
    Edit edit(project, PARTSONG_LABEL("Change recruitment plan"));
    for (const Id<RecruitmentGoal> id : goals)
        edit.remove(id);
    return edit.commit();
}

} // namespace partsong
