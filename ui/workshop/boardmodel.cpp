// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardmodel.h"

#include "core/workshop/ballot.h"
#include "core/workshop/notelink.h"
#include "core/workshop/vote.h"

#include <algorithm>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Everything about notes in a few questions, for when a whole board is opened.
struct Contents {
    QHash<SubjectId, Note> notes;
    QHash<SubjectId, int> dots;
    QHash<SubjectId, int> links;
};

Contents contentsOf(const Project &project, Id<Canvas> canvas)
{
    Contents contents;
    for (const Note &note : project.where<Note>("canvas", canvas))
        contents.notes.insert(subjectId(note.id), note);
    for (const Ballot &ballot : project.where<Ballot>("canvas", canvas)) {
        for (const Vote &vote : project.where<Vote>("ballot", ballot.id))
            contents.dots[vote.subject] += vote.dots;
    }
    for (const NoteLink &link : project.all<NoteLink>())
        ++contents.links[subjectId(link.note)];
    return contents;
}

int dotsOn(const Project &project, Id<Canvas> canvas, SubjectId subject)
{
    int dots = 0;
    for (const Vote &vote : project.where<Vote>("subject", subject)) {
        const Result<Ballot> ballot = project.find(vote.ballot);
        if (ballot && ballot->canvas == canvas)
            dots += vote.dots;
    }
    return dots;
}

// Whether only the board's own records changed, so that cards say what they said.
bool boardAlone(const ChangeSet &changes)
{
    static const QList<const RecordType *> own = {&CanvasItem::type(), &Note::type(), &NoteLink::type(),
                                                  &Vote::type(), &Ballot::type()};
    return changes.splices().empty()
        && std::ranges::all_of(changes.rows(), [](const RowChange &row) { return own.contains(row.type); });
}

} // namespace

QString BoardThing::shortName() const
{
    return isCard() && !card.title.isEmpty() ? card.title.simplified() : words().simplified();
}

NoteLook BoardThing::noteLook() const
{
    if (!note)
        return {};
    return {note->text, QColor(note->colour), note->table, note->group, dots, links};
}

BoardModel::BoardModel(Project &project, QObject *parent) : QObject(parent), m_project(project)
{
    connect(&project, &Project::changed, this, &BoardModel::apply);
}

void BoardModel::open(Id<Canvas> canvas)
{
    if (canvas == m_canvas)
        return;
    m_canvas = canvas;
    load();
    Q_EMIT opened();
}

void BoardModel::load()
{
    m_things.clear();
    m_bySubject.clear();
    m_connectors.clear();
    m_frames.clear();
    m_ties.clear();
    const Result<Canvas> canvas = m_project.find(m_canvas);
    m_name = canvas ? canvas->name : QString();
    if (!canvas)
        return;
    const Contents contents = contentsOf(m_project, m_canvas);
    for (const CanvasItem &item : m_project.where<CanvasItem>("canvas", m_canvas)) {
        put(item);
        BoardThing &thing = m_things[item.id];
        if (thing.isNote() && contents.notes.contains(item.subject)) {
            thing.note = contents.notes.value(item.subject);
            thing.dots = contents.dots.value(item.subject);
            thing.links = contents.links.value(item.subject);
        } else {
            describe(thing);
        }
    }
}

void BoardModel::put(const CanvasItem &item)
{
    m_things[item.id].item = item;
    if (!item.subject.null() && !m_bySubject.contains(item.subject, item.id))
        m_bySubject.insert(item.subject, item.id);
    if (item.kind == CanvasItemKind::Connector && !m_connectors.contains(item.id)) {
        m_connectors.insert(item.id);
        m_ties.insert(item.from, item.id);
        m_ties.insert(item.to, item.id);
    }
    if (item.kind == CanvasItemKind::Frame)
        m_frames.insert(item.id);
}

void BoardModel::drop(ItemId id)
{
    if (const BoardThing *thing = find(id)) {
        m_bySubject.remove(thing->item.subject, id);
        m_ties.remove(thing->item.from, id);
        m_ties.remove(thing->item.to, id);
    }
    m_things.remove(id);
    m_connectors.remove(id);
    m_frames.remove(id);
}

void BoardModel::describe(BoardThing &thing) const
{
    ++thing.revision;
    if (thing.isCard())
        thing.card = cardLook(m_project, thing.item.subject.uuid());
    if (!thing.item.subject.null())
        thing.dots = dotsOn(m_project, m_canvas, thing.item.subject);
    if (!thing.isNote())
        return;
    if (const Result<Note> note = m_project.find(Id<Note>(thing.item.subject.uuid()))) {
        thing.note = *note;
        thing.links = int(m_project.where<NoteLink>("note", note->id).size());
    }
}

void BoardModel::apply(const ChangeSet &changes)
{
    if (m_canvas.null() || !applyToCanvas(changes))
        return;
    BoardChange told;
    applyToItems(changes, told);
    for (const ItemId &id : touched(changes)) {
        if (std::ranges::contains(told.added, id))
            continue;
        describe(m_things[id]);
        if (!std::ranges::contains(told.updated, id))
            told.updated.push_back(id);
    }
    if (!told.empty())
        Q_EMIT changed(told);
}

// False when the board itself is gone.
bool BoardModel::applyToCanvas(const ChangeSet &changes)
{
    for (const auto &[before, after] : changes.of<Canvas>()) {
        if (after && after->id == m_canvas && after->name != m_name) {
            m_name = after->name;
            Q_EMIT renamed();
        }
        if (!after && before->id == m_canvas) {
            open({});
            return false;
        }
    }
    return true;
}

void BoardModel::applyToItems(const ChangeSet &changes, BoardChange &told)
{
    for (const auto &[before, after] : changes.of<CanvasItem>()) {
        if ((after ? *after : *before).canvas != m_canvas)
            continue;
        if (!after) {
            drop(before->id);
            told.removed.push_back(before->id);
            continue;
        }
        const bool known = m_things.contains(after->id);
        put(*after);
        if (!known)
            describe(m_things[after->id]);
        else if (before && before->title != after->title)
            ++m_things[after->id].revision;
        (known ? told.updated : told.added).push_back(after->id);
    }
}

// The items whose words, dots or ties may say something else now.
QSet<ItemId> BoardModel::touched(const ChangeSet &changes) const
{
    QSet<ItemId> ids;
    const auto touch = [&](SubjectId subject) {
        for (const ItemId &id : m_bySubject.values(subject))
            ids.insert(id);
    };
    for (const auto &[before, after] : changes.of<Note>())
        touch(subjectId((after ? *after : *before).id));
    for (const auto &[before, after] : changes.of<NoteLink>())
        touch(subjectId((after ? *after : *before).note));
    for (const auto &[before, after] : changes.of<Vote>())
        touch((after ? *after : *before).subject);
    if (!boardAlone(changes)) {
        for (const BoardThing &thing : m_things) {
            if (thing.isCard())
                ids.insert(thing.item.id);
        }
    }
    return ids;
}

const BoardThing *BoardModel::find(ItemId id) const
{
    const auto found = m_things.constFind(id);
    return found == m_things.cend() ? nullptr : &*found;
}

QRectF BoardModel::bounds() const
{
    QRectF bounds;
    for (const BoardThing &thing : m_things) {
        if (!thing.isConnector())
            bounds = bounds.isNull() ? thing.rect() : bounds.united(thing.rect());
    }
    return bounds;
}

ItemId BoardModel::frameAround(const QRectF &rect, ItemId except) const
{
    const BoardThing *innermost = nullptr;
    const auto area = [](const BoardThing &thing) { return thing.item.width * thing.item.height; };
    for (const ItemId &id : m_frames) {
        const BoardThing &frame = *m_things.constFind(id);
        if (id == except || !frame.rect().contains(rect.center()))
            continue;
        if (!innermost || area(frame) < area(*innermost))
            innermost = &frame;
    }
    return innermost ? innermost->item.id : ItemId();
}

std::vector<ItemId> BoardModel::heldBy(ItemId frame) const
{
    std::vector<ItemId> held;
    const BoardThing *outer = find(frame);
    if (!outer || !outer->isFrame())
        return held;
    const double area = outer->item.width * outer->item.height;
    for (const BoardThing &thing : m_things) {
        const bool smaller = !thing.isFrame() || thing.item.width * thing.item.height < area;
        if (!thing.isConnector() && thing.item.id != frame && smaller
            && outer->rect().contains(thing.rect().center()))
            held.push_back(thing.item.id);
    }
    return held;
}

// Rows from the top; a thing belongs to a row when it begins above the middle of the row's first.
std::vector<ItemId> BoardModel::inReadingOrder(std::vector<ItemId> ids) const
{
    const auto item = [this](const ItemId &id) -> const CanvasItem & { return m_things.constFind(id)->item; };
    std::ranges::sort(ids, {}, [&](const ItemId &id) { return std::tuple(item(id).y, item(id).x, id); });
    for (auto row = ids.begin(); row != ids.end();) {
        const double middle = item(*row).y + item(*row).height / 2;
        const auto end = std::find_if(row, ids.end(), [&](const ItemId &id) { return item(id).y >= middle; });
        std::sort(row, end, [&](const ItemId &a, const ItemId &b) {
            return std::tuple(item(a).x, item(a).y, a) < std::tuple(item(b).x, item(b).y, b);
        });
        row = end;
    }
    return ids;
}

std::vector<BoardBranch> BoardModel::branches() const
{
    QHash<ItemId, std::vector<ItemId>> held;
    std::vector<ItemId> top(m_frames.cbegin(), m_frames.cend());
    for (const BoardThing &thing : m_things) {
        if (thing.isConnector() || thing.isFrame())
            continue;
        const ItemId frame = frameAround(thing.rect());
        (frame.null() ? top : held[frame]).push_back(thing.item.id);
    }
    std::vector<BoardBranch> branches;
    for (const ItemId &id : inReadingOrder(std::move(top)))
        branches.push_back({id, inReadingOrder(held.value(id))});
    return branches;
}

std::vector<ItemId> BoardModel::readingOrder() const
{
    std::vector<ItemId> order;
    for (const BoardBranch &branch : branches()) {
        order.push_back(branch.item);
        order.insert(order.end(), branch.held.begin(), branch.held.end());
    }
    return order;
}

} // namespace partsong
