// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/decision.h"
#include "core/review/response.h"
#include "core/review/round.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// Reviews of draft themes by public contributors. What they say is advice: it stands beside the themes and is
// never counted with the evidence.

struct RoundDraft {
    QString name;
    std::vector<SubjectId> themes;
    QString ring = {}; // whom to ring
    QString date = {}; // ISO 8601; today where it is ""
};

// Fails with Exists where a round has the name, Empty where it asks about nothing, Format where the date is
// none, and Refused where something is no theme.
Result<Round> newRound(Project &project, const RoundDraft &draft);
// Sets whom to ring, or the name.
Result<Round> setRound(Project &project, Id<Round> id, const QString &name, const QString &ring);
Status removeRound(Project &project, Id<Round> id);

struct ResponseDraft {
    SubjectId theme;
    QString reviewer;
    Answer answer = Answer::Right;
    bool hard = false; // "This was hard to read"
    bool ring = false; // "Please ring me"
    QString comment = {};
};

// Writes down what one reviewer said of one theme of a round; said again, it takes the place of what was said
// before. Fails with NotFound where the round does not ask about that theme.
Result<Response> recordResponse(Project &project, Id<Round> id, const ResponseDraft &draft);
Status removeResponse(Project &project, Id<Response> id);

// What a round asks about, in its order, and what was said, theme by theme.
std::vector<Uuid> themesOfRound(const Project &project, Id<Round> id);
std::vector<Response> resultsOf(const Project &project, Id<Round> id);
// What was decided because of these answers (or whole rounds), the oldest first.
std::vector<Decision> changedBecauseOf(const Project &project, const std::vector<Uuid> &advice);
// What was said of one theme in all rounds.
std::vector<Response> responsesTo(const Project &project, const Uuid &theme);

} // namespace partsong
