// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/workshoprecords.h"

#include "core/store/schema.h"
#include "core/workshop/attendee.h"
#include "core/workshop/ballot.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvasitem.h"
#include "core/workshop/note.h"
#include "core/workshop/notelink.h"
#include "core/workshop/vote.h"
#include "core/workshop/workshop.h"
#include "core/workshop/workshopkinds.h"
#include "core/workshop/workshoptable.h"

namespace partsong {

const RecordType &Workshop::type()
{
    static const RecordType type = describe("workshop", "workshop",
                                            {
                                                column<&Workshop::id>("id", Role::Id),
                                                column<&Workshop::name>("name", Role::Words),
                                                column<&Workshop::aim>("aim", Role::Words),
                                                column<&Workshop::date>("date", Role::Term),
                                                column<&Workshop::place>("place", Role::Name),
                                                column<&Workshop::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &WorkshopTable::type()
{
    static const RecordType type = describe("workshoptable", nullptr,
                                            {
                                                column<&WorkshopTable::id>("id", Role::Id),
                                                link<&WorkshopTable::workshop>("workshop", "workshop"),
                                                column<&WorkshopTable::name>("name", Role::Name),
                                                column<&WorkshopTable::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &Attendee::type()
{
    static const RecordType type =
        describe("attendee", nullptr,
                 {
                     column<&Attendee::id>("id", Role::Id),
                     link<&Attendee::workshop>("workshop", "workshop"),
                     column<&Attendee::badge>("badge", Role::Name),
                     column<&Attendee::group>("group", Role::Name),
                     column<&Attendee::role>("role", Role::Term),
                     link<&Attendee::table>("table", "workshoptable", OnRemove::Clear),
                     column<&Attendee::order>("order", Role::Order),
                 });
    return type;
}

const RecordType &Canvas::type()
{
    static const RecordType type = describe("canvas", "canvas",
                                            {
                                                column<&Canvas::id>("id", Role::Id),
                                                link<&Canvas::workshop>("workshop", "workshop"),
                                                column<&Canvas::name>("name", Role::Words),
                                                column<&Canvas::order>("order", Role::Order),
                                            });
    return type;
}

const RecordType &Note::type()
{
    static const RecordType type = describe("note", "note",
                                            {
                                                column<&Note::id>("id", Role::Id),
                                                link<&Note::canvas>("canvas", "canvas"),
                                                column<&Note::text>("words", Role::Words),
                                                column<&Note::colour>("colour", Role::Term),
                                                column<&Note::table>("table", Role::Name),
                                                column<&Note::group>("group", Role::Name),
                                                link<&Note::answers>("answers", "subject", OnRemove::Clear),
                                                link<&Note::person>("person", "person"),
                                                column<&Note::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &NoteLink::type()
{
    static const RecordType type = describe("notelink", nullptr,
                                            {
                                                column<&NoteLink::id>("id", Role::Id),
                                                link<&NoteLink::note>("note", "note"),
                                                link<&NoteLink::subject>("subject", "subject"),
                                            });
    return type;
}

const RecordType &CanvasItem::type()
{
    static const RecordType type = describe("canvasitem", nullptr,
                                            {
                                                column<&CanvasItem::id>("id", Role::Id),
                                                link<&CanvasItem::canvas>("canvas", "canvas"),
                                                column<&CanvasItem::kind>("kind", Role::Term),
                                                link<&CanvasItem::subject>("subject", "subject"),
                                                column<&CanvasItem::x>("x", Role::Number),
                                                column<&CanvasItem::y>("y", Role::Number),
                                                column<&CanvasItem::width>("width", Role::Number),
                                                column<&CanvasItem::height>("height", Role::Number),
                                                column<&CanvasItem::order>("order", Role::Order),
                                                column<&CanvasItem::title>("title", Role::Words),
                                                link<&CanvasItem::from>("from", "canvasitem"),
                                                link<&CanvasItem::to>("to", "canvasitem"),
                                            });
    return type;
}

const RecordType &Ballot::type()
{
    static const RecordType type = describe("ballot", "ballot",
                                            {
                                                column<&Ballot::id>("id", Role::Id),
                                                link<&Ballot::canvas>("canvas", "canvas"),
                                                column<&Ballot::name>("name", Role::Words),
                                                column<&Ballot::kind>("kind", Role::Term),
                                                column<&Ballot::created>("created", Role::Time),
                                            });
    return type;
}

const RecordType &Vote::type()
{
    static const RecordType type = describe("vote", nullptr,
                                            {
                                                column<&Vote::id>("id", Role::Id),
                                                link<&Vote::ballot>("ballot", "ballot"),
                                                link<&Vote::subject>("subject", "subject"),
                                                column<&Vote::dots>("dots", Role::Number),
                                            });
    return type;
}

void registerWorkshop(Schema &schema)
{
    schema.add(Workshop::type());
    schema.add(WorkshopTable::type());
    schema.add(Attendee::type());
    schema.add(Canvas::type());
    schema.add(Note::type());
    schema.add(NoteLink::type());
    schema.add(CanvasItem::type());
    schema.add(Ballot::type());
    schema.add(Vote::type());
    schema.add(workshopKind);
    schema.add(canvasKind);
    schema.add(noteKind);
    schema.add(ballotKind);
}

} // namespace partsong
