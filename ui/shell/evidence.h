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

// How one thing of the evidence chain stands to the next: as a part of it (a coded passage of its code), or
// because somebody said that it speaks for or against it.
enum class EvidenceStance { Part, Supports, Challenges };

// One thing in the chain, as a row says it.
struct EvidenceRow {
    SubjectId subject;
    QString kind; // translated: "Theme"
    QString iconName;
    QString title; // a name, or the first words
    QString excerpt = {}; // the words, for things that have some
    QString note = {}; // what somebody noted where they tied it in
    EvidenceStance stance = EvidenceStance::Part;
};

// One step along the chain.
struct EvidenceLink {
    SubjectId subject;
    EvidenceStance stance = EvidenceStance::Part;
    QString note = {};
};

// Where a subject was shown: a pack, a board, a report.
struct ShownRow {
    QString what;
    QDateTime time = {};
    SubjectId subject = {};
};

// Answers the Evidence panel, one step at a time: the panel walks on when a row is opened. A study may be
// large, so all of it may be asked off the GUI thread.
class EvidenceFinder {
public:
    virtual ~EvidenceFinder() = default;

    virtual std::optional<EvidenceRow> describe(SubjectId subject) const = 0;
    // What it rests on: towards the words, and beyond them to where they come from.
    virtual std::vector<EvidenceLink> beneath(SubjectId subject) const = 0;
    // What rests on it: towards the claims.
    virtual std::vector<EvidenceLink> above(SubjectId subject) const = 0;
    // The claims that rest on it, near or far.
    virtual std::vector<EvidenceLink> claims(SubjectId) const { return {}; }
    virtual std::vector<ShownRow> shownIn(SubjectId subject) const = 0;
    // Work that may be long: one sentence about how many people, groups and places it rests on, for and
    // against; empty where that says nothing.
    virtual std::function<QString()> summary(SubjectId subject) const = 0;
};

} // namespace partsong
