// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/evidencechain.h"

#include "core/store/schema.h"

#include <QSet>

#include <deque>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<EvidenceStep>;
using StepFinder = Steps (*)(const Project &, const Uuid &);

Steps eachOnce(Steps steps, const Uuid &from)
{
    QSet<Uuid> seen{from};
    std::erase_if(steps, [&](const EvidenceStep &step) {
        if (step.subject.null() || seen.contains(step.subject))
            return true;
        seen.insert(step.subject);
        return false;
    });
    return steps;
}

// Ties come first: where a thing is reached in two ways, the one that somebody gave a stance and a note is told.
Steps stepsFrom(const Project &project, const Uuid &subject, StepFinder SubjectKind::*ties, StepFinder SubjectKind::*own)
{
    Steps steps;
    const auto take = [&](StepFinder find) {
        if (!find)
            return;
        for (EvidenceStep &step : find(project, subject))
            steps.push_back(std::move(step));
    };
    for (const SubjectKind *kind : project.schema().kinds())
        take(kind->*ties);
    if (const SubjectKind *kind = project.kindOf(subject))
        take(kind->*own);
    return eachOnce(std::move(steps), subject);
}

ChainRow rowFor(const Project &project, const EvidenceStep &step, int depth)
{
    ChainRow row{.id = step.subject, .kind = project.kindNameOf(step.subject), .name = {}, .stance = step.stance,
                 .note = step.note, .depth = depth, .quote = {}, .source = {}, .range = {}};
    const SubjectKind *kind = project.kindOf(step.subject);
    if (!kind)
        return row;
    if (kind->title)
        row.name = kind->title(project, step.subject);
    if (kind->excerpt)
        row.quote = kind->excerpt(project, step.subject);
    const Place place = kind->place ? kind->place(project, step.subject) : Place();
    if (!row.quote.isEmpty() && project.kindNameOf(place.subject) == u"source") {
        row.source = place.subject;
        row.range = place.range;
    }
    return row;
}

std::vector<ChainRow> walk(const Project &project, const Uuid &start, StepFinder next)
{
    std::vector<ChainRow> rows;
    std::deque<std::pair<Uuid, int>> open{{start, 0}};
    QSet<Uuid> seen{start};
    while (!open.empty()) {
        const auto [at, depth] = open.front();
        open.pop_front();
        for (const EvidenceStep &step : next(project, at)) {
            if (seen.contains(step.subject))
                continue;
            seen.insert(step.subject);
            rows.push_back(rowFor(project, step, depth + 1));
            open.emplace_back(step.subject, depth + 1);
        }
    }
    return rows;
}

} // namespace

std::vector<EvidenceStep> stepsDown(const Project &project, const Uuid &subject)
{
    return stepsFrom(project, subject, &SubjectKind::tiesDown, &SubjectKind::restsOn);
}

std::vector<EvidenceStep> stepsUp(const Project &project, const Uuid &subject)
{
    return stepsFrom(project, subject, &SubjectKind::tiesUp, &SubjectKind::supports);
}

std::vector<ChainRow> under(const Project &project, const Uuid &subject)
{
    return walk(project, subject, &stepsDown);
}

std::vector<ChainRow> above(const Project &project, const Uuid &subject)
{
    return walk(project, subject, &stepsUp);
}

} // namespace partsong
