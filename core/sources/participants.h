// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "core/sources/attribute.h"
#include "core/sources/attributevalues.h"
#include "core/sources/participant.h"
#include "core/store/project.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace partsong {

// What can be done to those who gave data. Each is one Edit.

// A column of the table of participants: what every one of them has, or an attribute.
enum class ParticipantField { Name, Group, Site, Within, Attribute };
struct ParticipantColumn {
    ParticipantField field = ParticipantField::Name;
    Id<Attribute> attribute = {};
    bool operator==(const ParticipantColumn &) const = default;
};

// What was typed, pasted or read for one participant. Whom one is within goes by name or id.
struct ParticipantCell {
    ParticipantColumn column;
    QString typed; // "" takes away what was there; a name stays
};
struct ParticipantRow {
    Id<Participant> participant; // null: somebody new, whose name must be among the cells
    std::vector<ParticipantCell> cells;
};

// A cell that does not fit: it was left as it was.
struct CellProblem {
    int row = 0; // of those that were given
    int cell = 0;
    Error error;
};
struct WrittenParticipants {
    std::vector<Id<Participant>> participants; // one a row; null where somebody new has no name that will do
    std::vector<CellProblem> problems;
};

// Writes all cells that fit. New participants come first, so that others can be within them. A name must be
// free, and nobody can be within themselves, however far out.
Result<WrittenParticipants> writeParticipants(Project &project, const std::vector<ParticipantRow> &rows,
                                              Label label, DateOrder order = DateOrder::DayFirst);

// One cell; fails as a problem would.
Status setParticipantCell(Project &project, Id<Participant> id, const ParticipantCell &cell);

// With the values of their attributes. What they gave stays, as nobody's; whoever is within them is then
// within what they were within.
Status removeParticipants(Project &project, const std::vector<Id<Participant>> &participants);

// Two that are one person: what the first gave, and who is within it, goes to the second, who keeps its own
// values and gets those that it lacks. The first goes.
Status mergeParticipants(Project &project, Id<Participant> from, Id<Participant> into);

// The names of the sources that each of them gave or speaks in, in the order the sources were added.
QHash<Id<Participant>, QStringList> sourceNamesByParticipant(const Project &project);

} // namespace partsong
