// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/range.h"

#include <QColor>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace partsong {

// How one thing of the evidence chain stands to the next.
enum class EvidenceStance { Rests, Supports, Challenges };

// One thing in the chain, as a row says it.
struct EvidenceRow {
    SubjectId subject;
    QString kind; // translated: "Theme"
    QString iconName;
    QString title; // a name, or the first words
    QString excerpt = {}; // the words, for things that have some
    QString note = {}; // who, where: "Nurse 1, Oak House interview"
    EvidenceStance stance = EvidenceStance::Rests;
    QColor colour = {}; // of a code
    std::optional<TextRange> range = {};
    bool more = true; // whether asking on from here can give something
};

// Where something was shown: a pack, a board, a report.
struct ShownRow {
    QString what;
    QDateTime time;
    SubjectId subject;
};

// Answers the Evidence panel. It goes one step at a time; the panel walks on when a row is opened.
class EvidenceFinder {
public:
    virtual ~EvidenceFinder() = default;

    virtual std::optional<EvidenceRow> describe(SubjectId subject) const = 0;
    // What it rests on: towards the words.
    virtual std::vector<EvidenceRow> beneath(SubjectId subject) const = 0;
    // What rests on it: towards the claims.
    virtual std::vector<EvidenceRow> above(SubjectId subject) const = 0;
    virtual std::vector<ShownRow> shownIn(SubjectId subject) const = 0;
    // One sentence: from how many people, groups and places; for and against. Empty where that says nothing.
    virtual QString summary(SubjectId subject) const = 0;
};

} // namespace partsong
