// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/ballot.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"

#include <optional>
#include <vector>

namespace partsong {

// What was asked of a board, and what came of it.

struct BallotLine {
    Uuid subject;
    int dots = 0;
    bool operator==(const BallotLine &) const = default;
};

// The most dots first; where they are equal, in the order of the votes.
std::vector<BallotLine> resultsOf(const Project &project, Id<Ballot> id);
// All hand-counted dots of a note.
int dotsOf(const Project &project, Id<Note> id);
// What the cards of the frame showed in which a note was made.
std::vector<Uuid> linksOfNote(const Project &project, Id<Note> id);
// The notes that were made beside a card of this subject, and those that answer it.
std::vector<Id<Note>> notesBeside(const Project &project, const Uuid &subject);
std::vector<Id<Note>> notesAnswering(const Project &project, const Uuid &subject);
// Where a note lies on its own board.
std::optional<CanvasItem> placeOfNote(const Project &project, const Note &note);

} // namespace partsong
