// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace partsong {

struct Note;

// A card that stood in the frame where a note was made: what the note speaks to.
struct NoteLink {
    Id<NoteLink> id;
    Id<Note> note;
    SubjectId subject;
    bool operator==(const NoteLink &) const = default;

    static const RecordType &type();
};

} // namespace partsong
