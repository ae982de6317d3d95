// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardqueries.h"

#include "core/workshop/canvasitem.h"
#include "core/workshop/notelink.h"
#include "core/workshop/vote.h"

namespace partsong {

std::vector<BallotLine> resultsOf(const Project &project, Id<Ballot> id)
{
    std::vector<BallotLine> lines;
    for (const Vote &vote : project.where<Vote>("ballot", id))
        lines.push_back({vote.subject.uuid(), vote.dots});
    std::ranges::stable_sort(lines, std::ranges::greater{}, &BallotLine::dots);
    return lines;
}

int dotsOf(const Project &project, Id<Note> id)
{
    int dots = 0;
    for (const Vote &vote : project.where<Vote>("subject", id))
        dots += vote.dots;
    return dots;
}

std::vector<Uuid> linksOfNote(const Project &project, Id<Note> id)
{
    std::vector<Uuid> subjects;
    for (const NoteLink &link : project.where<NoteLink>("note", id))
        subjects.push_back(link.subject.uuid());
    return subjects;
}

std::vector<Id<Note>> notesBeside(const Project &project, const Uuid &subject)
{
    std::vector<Id<Note>> notes;
    for (const NoteLink &link : project.where<NoteLink>("subject", uuidValue(subject)))
        notes.push_back(link.note);
    return notes;
}

std::vector<Id<Note>> notesAnswering(const Project &project, const Uuid &subject)
{
    std::vector<Id<Note>> notes;
    for (const Note &note : project.where<Note>("answers", uuidValue(subject)))
        notes.push_back(note.id);
    return notes;
}

std::optional<CanvasItem> placeOfNote(const Project &project, const Note &note)
{
    for (const CanvasItem &item : project.where<CanvasItem>("subject", note.id)) {
        if (item.canvas == note.canvas && item.kind == CanvasItemKind::Note)
            return item;
    }
    return std::nullopt;
}

} // namespace partsong
