// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"

#include <QPointF>
#include <QStringList>

#include <optional>
#include <vector>

namespace partsong {

struct NoteDraft {
    Id<Canvas> canvas;
    QString text;
    QString table = {};
    QString group = {};
    SubjectId answers = {};
    QString colour = {}; // #RRGGBB; else the colour of its table
    std::optional<QPointF> at = {}; // its top left; else free room
};

// What to set; nothing stays as it is.
struct NoteChange {
    std::optional<QString> text = {};
    std::optional<QString> colour = {};
    std::optional<QString> table = {};
    std::optional<QString> group = {};
    std::optional<SubjectId> answers = {}; // the null id: nothing any more
};

// A note and where it lies.
struct PlacedNote {
    Note note;
    CanvasItem item;
};

// Writes a note on a board. Made inside a frame that holds cards, it is tied to what those cards show. Fails
// with Empty where it has no words, and with Format where the colour is none.
Result<PlacedNote> addNote(Project &project, const NoteDraft &draft);
// Several in one Edit, as when a table's list is pasted: each in free room where `at` is not given, else
// below one another.
Result<std::vector<PlacedNote>> addNotes(Project &project, const NoteDraft &like, const QStringList &texts);
Result<Note> setNote(Project &project, Id<Note> id, const NoteChange &change);
// The same change to several notes, in one Edit.
Status setNotes(Project &project, const std::vector<Id<Note>> &ids, const NoteChange &change);
Status removeNote(Project &project, Id<Note> id);
// Lets go of a tie between a note and what it was made beside.
Status removeNoteLink(Project &project, Id<Note> note, SubjectId subject);

// Sets how many dots people gave a note, as counted by hand, 0 to 9999. The board's ballot is made at its
// first dots; 0 takes the vote away.
Status setDots(Project &project, Id<Note> id, int dots);

// The eight papers that notes come in, with dark words on them, as #RRGGBB.
const QStringList &noteColours();

} // namespace partsong
