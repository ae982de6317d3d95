// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/store/subjectkind.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace partsong {

// One thing that a subject rests on, or that rests on it, as far away as depth says.
struct ChainRow {
    Uuid id;
    QString kind; // the stored name: "theme"
    QString name; // as a person calls it
    Stance stance = Stance::Supports; // of the step that led here
    QString note; // of that step
    int depth = 0; // from 1
    QString quote; // its words: what people said, or what a code, theme or decision says of itself
    Uuid source; // where people's words stand, null where they stand in no source
    std::optional<TextRange> range;
};

// One step from a subject, by everything that its own kind and the other chapters know; each thing once.
std::vector<EvidenceStep> stepsDown(const Project &project, const Uuid &subject);
std::vector<EvidenceStep> stepsUp(const Project &project, const Uuid &subject);

// Where its words come from: the source, and who said or gave them. For what has words of its own, and for
// what was given.
std::vector<EvidenceStep> originsOf(const Project &project, const Uuid &subject);

// One thing of a chain, without what a list would say of it.
struct ChainNode {
    Uuid id;
    QString kind;
};
// Everything that a subject rests on, down to the words; in no order, each thing once. Stops, with what it
// has, where it is told to.
std::vector<ChainNode> nodesUnder(const Project &project, const Uuid &subject,
                                  const std::function<bool()> &stop = {});
// The claims that rest on a subject, near or far, nearest first: what a source or a quote is good for.
std::vector<Uuid> claimsOver(const Project &project, const Uuid &subject,
                             const std::function<bool()> &stop = {});

// Everything that a subject rests on, down to the words, and everything that rests on it, up to claims:
// breadth first, each thing once, the subject itself left out.
std::vector<ChainRow> under(const Project &project, const Uuid &subject);
std::vector<ChainRow> above(const Project &project, const Uuid &subject);

} // namespace partsong
