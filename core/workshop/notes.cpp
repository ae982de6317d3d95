// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/notes.h"

#include "core/links/subjectset.h"
#include "core/store/edit.h"
#include "core/workshop/ballot.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/boardorder.h"
#include "core/workshop/canvases.h"
#include "core/workshop/notelink.h"
#include "core/workshop/vote.h"
#include "core/workshop/workshops.h"

#include <QDateTime>
#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDots = 9999;

void check(Edit &edit, Note &note)
{
    static const QRegularExpression colour(u"^#[0-9A-Fa-f]{6}$"_s);
    if (note.text.trimmed().isEmpty())
        edit.fail({ErrorKind::Empty, Tr::tr("A note needs words."), {}, {}, {}});
    if (!colour.match(note.colour).hasMatch())
        edit.fail({ErrorKind::Format,
                   Tr::tr("“%1” is no colour. Write it as #RRGGBB.").arg(note.colour),
                   {},
                   {},
                   {}});
    note.colour = note.colour.toUpper();
    note.table = note.table.trimmed();
    note.group = note.group.trimmed();
    if (!note.answers.null())
        needSubjects(edit, {note.answers});
}

// Notes of one table share a paper, so that a room sees whose they are.
QString paperFor(const Project &project, const Canvas &canvas, const QString &table)
{
    const std::vector<WorkshopTable> tables = tablesOf(project, canvas.workshop);
    const auto found = std::ranges::find(tables, table.trimmed(), &WorkshopTable::name);
    const auto index = found == tables.end() ? 0 : found - tables.begin();
    return noteColours().at(index % noteColours().size());
}

CanvasItem placed(const Note &note, const QPointF &at, int order)
{
    CanvasItem item;
    item.id = Id<CanvasItem>::make();
    item.canvas = note.canvas;
    item.kind = CanvasItemKind::Note;
    item.subject = subjectId(note.id);
    item.x = at.x();
    item.y = at.y();
    item.width = NoteSize.width();
    item.height = NoteSize.height();
    item.order = order;
    return item;
}

void tieToCards(Edit &edit, const PlacedNote &placed, const std::vector<CanvasItem> &items)
{
    const CanvasItem *frame = frameAround(items, rectOf(placed.item));
    if (!frame)
        return;
    for (const CanvasItem &card : itemsIn(items, *frame)) {
        if (card.kind != CanvasItemKind::Card)
            continue;
        NoteLink link;
        link.id = Id<NoteLink>::make();
        link.note = placed.note.id;
        link.subject = card.subject;
        edit.insert(link);
    }
}

Note drafted(const Project &project, const Canvas &canvas, const NoteDraft &draft)
{
    Note note;
    note.id = Id<Note>::make();
    note.canvas = canvas.id;
    note.text = draft.text;
    note.table = draft.table;
    note.group = draft.group;
    note.answers = draft.answers;
    note.colour = draft.colour.isEmpty() ? paperFor(project, canvas, draft.table) : draft.colour;
    note.person = project.person().id;
    note.created = QDateTime::currentMSecsSinceEpoch();
    return note;
}

// Writes the note and adds where it lies to the items.
PlacedNote write(Edit &edit, Note note, const QPointF &at, std::vector<CanvasItem> &items)
{
    check(edit, note);
    const PlacedNote made{note, placed(note, at, topOrder(items) + 1)};
    edit.insert(made.note);
    edit.insert(made.item);
    tieToCards(edit, made, items);
    items.push_back(made.item);
    return made;
}

std::vector<QPointF> placesFor(const NoteDraft &draft, const std::vector<CanvasItem> &items, int count)
{
    if (!draft.at)
        return freePlaces(items, NoteSize, count);
    std::vector<QPointF> places;
    for (int i = 0; i < count; ++i)
        places.push_back(*draft.at + QPointF(0, i * (NoteSize.height() + BoardGap)));
    return places;
}

Ballot handCounted(Edit &edit, Id<Canvas> id)
{
    const std::vector<Ballot> ballots = edit.project().where<Ballot>("canvas", id);
    const auto found = std::ranges::find(ballots, BallotKind::Dots, &Ballot::kind);
    if (found != ballots.end())
        return *found;
    const Result<Canvas> canvas = edit.find(id);
    const Ballot ballot{Id<Ballot>::make(), id, canvas ? canvas->name : QString(), BallotKind::Dots,
                        QDateTime::currentMSecsSinceEpoch()};
    edit.insert(ballot);
    return ballot;
}

std::optional<Vote> voteOn(const Project &project, Id<Canvas> canvas, SubjectId subject)
{
    for (const Vote &vote : project.where<Vote>("subject", subject)) {
        const Result<Ballot> ballot = project.find(vote.ballot);
        if (ballot && ballot->canvas == canvas && ballot->kind == BallotKind::Dots)
            return vote;
    }
    return std::nullopt;
}

void castDots(Edit &edit, const Note &note, int dots)
{
    std::optional<Vote> vote = voteOn(edit.project(), note.canvas, subjectId(note.id));
    if (vote && dots == 0) {
        edit.remove(vote->id);
    } else if (vote) {
        vote->dots = dots;
        edit.update(*vote);
    } else if (dots > 0) {
        edit.insert(Vote{Id<Vote>::make(), handCounted(edit, note.canvas).id, subjectId(note.id), dots});
    }
}

} // namespace

Result<PlacedNote> addNote(Project &project, const NoteDraft &draft)
{
    return addNotes(project, draft, {draft.text}).transform([](const std::vector<PlacedNote> &notes) {
        return notes.front();
    });
}

Result<std::vector<PlacedNote>> addNotes(Project &project, const NoteDraft &like, const QStringList &texts)
{
    Edit edit(project, texts.size() == 1 ? PARTSONG_LABEL("Add note") : PARTSONG_LABEL("Add notes"));
    const Result<Canvas> canvas = edit.find(like.canvas);
    if (!canvas)
        return std::unexpected(canvas.error());
    std::vector<CanvasItem> items = itemsOf(project, like.canvas);
    const std::vector<QPointF> places = placesFor(like, items, static_cast<int>(texts.size()));
    std::vector<PlacedNote> notes;
    NoteDraft draft = like;
    for (size_t i = 0; i < places.size(); ++i) {
        draft.text = texts.at(static_cast<qsizetype>(i));
        notes.push_back(write(edit, drafted(project, *canvas, draft), places[i], items));
    }
    return edit.commit(notes);
}

Result<Note> setNote(Project &project, Id<Note> id, const NoteChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change note"));
    Result<Note> note = edit.find(id);
    if (!note)
        return note;
    note->text = change.text.value_or(note->text);
    note->colour = change.colour.value_or(note->colour);
    note->table = change.table.value_or(note->table);
    note->group = change.group.value_or(note->group);
    note->answers = change.answers.value_or(note->answers);
    check(edit, *note);
    edit.update(*note);
    return edit.commit(*note);
}

Status setNotes(Project &project, const std::vector<Id<Note>> &ids, const NoteChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change notes"));
    for (const Id<Note> &id : ids) {
        if (const Result<Note> note = setNote(project, id, change); !note)
            return std::unexpected(note.error());
    }
    return edit.commit();
}

Status removeNote(Project &project, Id<Note> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove note"));
    edit.removeWithAll(id);
    return edit.commit();
}

Status removeNoteLink(Project &project, Id<Note> note, SubjectId subject)
{
    Edit edit(project, PARTSONG_LABEL("Untie note"));
    for (const NoteLink &link : project.where<NoteLink>("note", note)) {
        if (link.subject == subject)
            edit.remove(link.id);
    }
    return edit.commit();
}

Status setDots(Project &project, Id<Note> id, int dots)
{
    if (dots < 0 || dots > MostDots)
        return failure(ErrorKind::Range, Tr::tr("A note can have 0 to %1 dots.").arg(MostDots));
    Edit edit(project, PARTSONG_LABEL("Count dots"));
    const Result<Note> note = edit.find(id);
    if (!note)
        return std::unexpected(note.error());
    castDots(edit, *note, dots);
    return edit.commit();
}

const QStringList &noteColours()
{
    static const QStringList colours{u"#FFF2B3"_s, u"#D6E8FA"_s, u"#DFF2CF"_s, u"#FFD6E7"_s,
                                     u"#E6DCF7"_s, u"#FFD9C7"_s, u"#D3F0EC"_s, u"#ECE7DF"_s};
    return colours;
}

} // namespace partsong
