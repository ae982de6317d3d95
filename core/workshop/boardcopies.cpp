// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardcopies.h"

#include "core/store/edit.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/boardorder.h"
#include "core/workshop/canvases.h"

#include <QDateTime>
#include <QHash>

#include <cmath>

namespace partsong {

namespace {

SubjectId copiedSubject(Edit &edit, const CanvasItem &item)
{
    if (item.kind != CanvasItemKind::Note)
        return item.subject;
    Result<Note> note = edit.find(Id<Note>(item.subject.uuid()));
    if (!note) {
        edit.fail(note.error());
        return {};
    }
    note->id = Id<Note>::make();
    note->person = edit.project().person().id;
    note->created = QDateTime::currentMSecsSinceEpoch();
    edit.insert(*note);
    return subjectId(note->id);
}

// The connectors both of whose ends were copied.
void copyConnectors(Edit &edit, const std::vector<CanvasItem> &all,
                    const QHash<Id<CanvasItem>, Id<CanvasItem>> &copies, int &order)
{
    for (CanvasItem item : all) {
        if (item.kind != CanvasItemKind::Connector || !copies.contains(item.from)
            || !copies.contains(item.to))
            continue;
        item.id = Id<CanvasItem>::make();
        item.from = copies.value(item.from);
        item.to = copies.value(item.to);
        item.order = ++order;
        edit.insert(item);
    }
}

} // namespace

Result<std::vector<Id<CanvasItem>>> duplicateItems(Project &project, const std::vector<Id<CanvasItem>> &items,
                                                   const QPointF &offset)
{
    Edit edit(project, PARTSONG_LABEL("Duplicate on board"));
    QHash<Id<CanvasItem>, Id<CanvasItem>> copies;
    std::vector<Id<CanvasItem>> made;
    std::vector<CanvasItem> all;
    int order = 0;
    for (const Id<CanvasItem> &id : items) {
        Result<CanvasItem> item = edit.find(id);
        if (!item)
            return std::unexpected(item.error());
        if (item->kind == CanvasItemKind::Connector)
            continue;
        if (all.empty()) {
            all = itemsOf(project, item->canvas);
            order = topOrder(all);
        }
        item->subject = copiedSubject(edit, *item);
        item->id = Id<CanvasItem>::make();
        item->x += offset.x();
        item->y += offset.y();
        item->order = ++order;
        edit.insert(*item);
        copies.insert(id, item->id);
        made.push_back(item->id);
    }
    copyConnectors(edit, all, copies, order);
    return edit.commit(made);
}

Result<std::vector<PlacedNote>> pasteNotes(Project &project, const NoteDraft &like, const QStringList &texts)
{
    Edit edit(project, texts.size() == 1 ? PARTSONG_LABEL("Add note") : PARTSONG_LABEL("Add notes"));
    const int columns = std::max(1, int(std::ceil(std::sqrt(double(texts.size())))));
    std::vector<PlacedNote> notes;
    NoteDraft draft = like;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        draft.text = texts.at(i);
        if (like.at)
            draft.at = *like.at
                + QPointF(double(i % columns) * (NoteSize.width() + BoardGap),
                          double(i / columns) * (NoteSize.height() + BoardGap));
        const Result<PlacedNote> note = addNote(project, draft);
        if (!note)
            return std::unexpected(note.error());
        notes.push_back(*note);
    }
    return edit.commit(notes);
}

} // namespace partsong
