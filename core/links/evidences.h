// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/evidence.h"
#include "core/store/project.h"

#include <QStringList>

namespace partsong {

// The kinds of subject that may rest on evidence, and those that may be evidence.
const QStringList &claimKinds();
const QStringList &evidenceKinds();

struct EvidenceDraft {
    SubjectId claim;
    SubjectId subject;
    Stance stance = Stance::Supports;
    QString note = {};
};

// Ties a subject to a claim, for or against. Fails with Refused where the kinds do not fit or the claim would
// rest on itself, and with Exists, naming the row, where the subject is evidence of the claim already.
Result<Evidence> addEvidence(Project &project, const EvidenceDraft &draft);
Result<Evidence> setEvidence(Project &project, Id<Evidence> id, Stance stance, const QString &note);
Status removeEvidence(Project &project, Id<Evidence> id);

// Whether one claim rests on another by evidence or by its own parts (a theme on the themes in it). What was
// said, voted or decided about a claim speaks of it as it stood then, so that is no such way.
bool claimRestsOn(const Project &project, const Uuid &claim, const Uuid &other);

// How many rows of evidence a claim has, for and against.
struct EvidenceCounts {
    int supports = 0;
    int challenges = 0;
    int all() const { return supports + challenges; }
    bool operator==(const EvidenceCounts &) const = default;
};
EvidenceCounts evidenceCounts(const Project &project, const Uuid &claim);
// The rows of evidence of a claim, in the order they were added.
std::vector<Evidence> evidenceOf(const Project &project, const Uuid &claim);

} // namespace partsong
