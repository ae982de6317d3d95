// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/interview.h"
#include "core/sources/participant.h"
#include "core/sources/recruitmentgoal.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// How sources came about, and how recruiting goes. Each change is one Edit.

struct InterviewFacts {
    QString date; // ISO 8601, or as a spreadsheet writes it
    int minutes = 0; // 0: not known
    QString mode;
    QString place;
    QString interviewer;
    QString present; // who else was there
    bool operator==(const InterviewFacts &) const = default;
};

// Empty where nothing is known.
InterviewFacts interviewFacts(const Project &project, Id<Source> source);
// Facts that are all empty leave nothing behind. Fails with Format for what is no date.
Status setInterview(Project &project, Id<Source> source, const InterviewFacts &facts);

// A line of the recruitment plan with how many took part.
struct RecruitmentLine {
    RecruitmentGoal goal; // without an id: a group that takes part and nobody planned for
    int tookPart = 0;
};
// The plan as it was written, then who takes part beside it. Each participant counts once, in the line of
// group and site, else of the group at all sites.
std::vector<RecruitmentLine> recruitment(const Project &project);
// Adds a line, or changes the one of that id. Fails with Range for a number below 0, with Exists where there
// is a line of that group and site.
Status setRecruitmentGoal(Project &project, const RecruitmentGoal &goal);
Status removeRecruitmentGoals(Project &project, const std::vector<Id<RecruitmentGoal>> &goals);

// Those who are people: not what others are within and that gave nothing itself, as a home.
struct Sampled {
    Id<Participant> participant;
    QString group;
    QString home; // their site, else what they are within, else its site
};
std::vector<Sampled> sampleOf(const Project &project);

} // namespace partsong
