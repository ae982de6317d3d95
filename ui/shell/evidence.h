// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/range.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace partsong {

// How one thing of the evidence chain stands to the next.
enum class EvidenceStance { Supports, Challenges };

// One thing in the chain, as a row says it.
struct EvidenceRow {
    SubjectId subject;
    QString kind; // translated: "Theme"
    QString iconName;
    QString title; // a name, or the first words
    QString excerpt = {}; // the words, for things that have some
    QString note = {}; // what somebody noted where they tied it in
    EvidenceStance stance = EvidenceStance::Supports;
};

// One step along the chain.
struct EvidenceLink {
    SubjectId subject;
    EvidenceStance stance = EvidenceStance::Supports;
    QString note = {};
};

// Where a subject was shown: a pack, a board, a report.
struct ShownRow {
    QString what;
    QDateTime time = {};
    SubjectId subject = {};
};

// Answers the Evidence panel. It goes one step at a time; the panel walks on when a row is opened, and
// describes only rows that come into sight.
class EvidenceFinder {
public:
    virtual ~EvidenceFinder() = default;

    virtual std::optional<EvidenceRow> describe(SubjectId subject) const = 0;
    // What it rests on: towards the words.
    virtual std::vector<EvidenceLink> beneath(SubjectId subject) const = 0;
    // What rests on it: towards the claims.
    virtual std::vector<EvidenceLink> above(SubjectId subject) const = 0;
    virtual std::vector<ShownRow> shownIn(SubjectId subject) const = 0;
    // Work that may be long and is done off the GUI thread: one sentence about how many people, groups and
    // places it rests on, for and against; empty where that says nothing.
    virtual std::function<QString()> summary(SubjectId subject) const = 0;
};

} // namespace partsong
