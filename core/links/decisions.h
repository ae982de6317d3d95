// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/decision.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

struct DecisionDraft {
    QString text;
    QString why = {};
    QString by = {}; // who settled it, as the room would say
    std::vector<SubjectId> on = {};
    std::vector<SubjectId> changed = {};
    std::optional<qint64> time = {}; // when it was settled, in ms since 1970; else now
};

// What to set; nothing stays as it is.
struct DecisionChange {
    std::optional<QString> text = {};
    std::optional<QString> why = {};
    std::optional<QString> by = {};
    std::optional<std::vector<SubjectId>> on = {};
    std::optional<std::vector<SubjectId>> changed = {};
    std::optional<qint64> time = {};
};

// Fails with Empty where the decision has no words, and with NotFound where a subject is not there.
Result<Decision> addDecision(Project &project, const DecisionDraft &draft);
Result<Decision> setDecision(Project &project, Id<Decision> id, const DecisionChange &change);
Status removeDecision(Project &project, Id<Decision> id);

// What a decision was taken on, or what it changed, in the order they were named.
std::vector<Uuid> takenOn(const Project &project, Id<Decision> id);
std::vector<Uuid> changedBy(const Project &project, Id<Decision> id);

} // namespace partsong
