// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/report.h"
#include "core/store/project.h"
#include "core/themes/theme.h"

#include <vector>

namespace partsong {

class StudyFacts;

// The whole study to read from beginning to end: where the words come from, what was made of them, what
// workshops said and settled, the model and what it rests on, and what reviewers advised. With themes given,
// these alone.
Report studyReport(const Project &project, const std::vector<Id<Theme>> &themes = {});

// Its parts, each in a file of its own.
void addThemes(Report &report, const StudyFacts &facts);
void addWorkshops(Report &report, const StudyFacts &facts);
void addDecisions(Report &report, const StudyFacts &facts);
void addModel(Report &report, const StudyFacts &facts);

} // namespace partsong
