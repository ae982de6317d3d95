// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/boardcommands.h"

#include "core/workshop/boardcopies.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/canvases.h"
#include "core/workshop/notes.h"
#include "core/workshop/workshops.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QClipboard>

#include <algorithm>
#include <cmath>

namespace partsong {

namespace {

// Room that a frame keeps for its title, and around what it holds.
constexpr double FrameHead = 56;
constexpr double FramePadding = 16;
constexpr size_t MostPlacesTried = 200;

double toGrid(double at)
{
    return std::round(at / BoardCommands::Grid) * BoardCommands::Grid;
}

QPointF toGrid(const QPointF &at)
{
    return {toGrid(at.x()), toGrid(at.y())};
}

} // namespace

BoardCommands::BoardCommands(BoardModel &model, BoardSelection &selection, Notices &notices, QObject *parent)
    : QObject(parent), m_model(model), m_selection(selection), m_notices(notices)
{
    connect(&model, &BoardModel::opened, this, [this] { m_table.clear(); });
}

bool BoardCommands::editable() const
{
    return !m_model.canvas().null() && !m_model.project().readOnly();
}

// The selected frame, or the one that holds what is selected; else the one at a point.
ItemId BoardCommands::frameAtHand(const QPointF &about) const
{
    const BoardThing *thing = m_model.find(m_selection.current());
    if (thing && thing->isFrame())
        return thing->item.id;
    if (thing && !thing->isConnector())
        return m_model.frameAround(thing->rect());
    return m_model.frameAround(QRectF(about, QSizeF(0, 0)));
}

bool BoardCommands::isFree(const QRectF &rect, const QSet<ItemId> &except) const
{
    return std::ranges::none_of(m_model.things(), [&](const BoardThing &thing) {
        return !thing.isFrame() && !thing.isConnector() && thing.rect().intersects(rect)
            && !except.contains(thing.item.id);
    });
}

QRectF BoardCommands::insideOf(const QRectF &frame)
{
    return frame.adjusted(FramePadding, FrameHead, -FramePadding, -FramePadding);
}

std::optional<QRectF> BoardCommands::roomIn(const QRectF &area, const QSizeF &size) const
{
    for (double y = area.top(); y + size.height() <= area.bottom(); y += size.height() + BoardGap) {
        for (double x = area.left(); x + size.width() <= area.right(); x += size.width() + BoardGap) {
            if (const QRectF place(QPointF(x, y), size); isFree(place))
                return place;
        }
    }
    return std::nullopt;
}

QRectF BoardCommands::placeForNote(const QPointF &about) const
{
    const BoardThing *frame = m_model.find(frameAtHand(about));
    if (frame) {
        if (const auto room = roomIn(insideOf(frame->rect()), NoteSize))
            return *room;
    }
    return inLineBeside(
        QRectF(toGrid(about - QPointF(NoteSize.width() / 2, NoteSize.height() / 2)), NoteSize));
}

// Where something lies already: beside it and in line with it, to the right before below, as near as there is
// room.
QRectF BoardCommands::inLineBeside(const QRectF &wanted) const
{
    std::vector<QRectF> places{wanted};
    for (size_t i = 0; i < places.size() && i < MostPlacesTried; ++i) {
        const BoardThing *there = thingUnder(places[i]);
        if (!there)
            return places[i];
        const QRectF rect = there->rect();
        for (const QPointF &corner :
             {QPointF(rect.right() + BoardGap, rect.top()), QPointF(rect.left(), rect.bottom() + BoardGap),
              QPointF(rect.left() - BoardGap - wanted.width(), rect.top()),
              QPointF(rect.left(), rect.top() - BoardGap - wanted.height())}) {
            if (const QRectF place(corner, wanted.size()); !std::ranges::contains(places, place))
                places.push_back(place);
        }
    }
    return wanted;
}

const BoardThing *BoardCommands::thingUnder(const QRectF &rect) const
{
    const BoardThing *topmost = nullptr;
    for (const BoardThing &thing : m_model.things()) {
        if (!thing.isFrame() && !thing.isConnector() && thing.rect().intersects(rect)
            && (!topmost || topmost->item.order < thing.item.order))
            topmost = &thing;
    }
    return topmost;
}

QRectF BoardCommands::placeBeside(const QRectF &note) const
{
    const BoardThing *frame = m_model.find(m_model.frameAround(note));
    if (frame) {
        if (const auto room = roomIn(insideOf(frame->rect()), NoteSize))
            return *room;
    }
    QRectF place(note.topRight() + QPointF(BoardGap, 0), NoteSize);
    while (!isFree(place))
        place.translate(NoteSize.width() + BoardGap, 0);
    return place;
}

QColor BoardCommands::paperForNote() const
{
    const Result<Canvas> canvas = m_model.project().find(m_model.canvas());
    if (!canvas)
        return QColor(noteColours().first());
    const std::vector<WorkshopTable> tables = tablesOf(m_model.project(), canvas->workshop);
    const auto found = std::ranges::find(tables, m_table, &WorkshopTable::name);
    const qsizetype index = found == tables.end() ? 0 : found - tables.begin();
    return QColor(noteColours().at(index % noteColours().size()));
}

ItemId BoardCommands::addNote(const QString &words, const QPointF &at)
{
    const auto made = partsong::addNote(
        m_model.project(), {.canvas = m_model.canvas(), .text = words, .table = m_table, .at = at});
    if (!m_notices.report(made))
        return {};
    m_selection.select(made->item.id);
    return made->item.id;
}

void BoardCommands::pasteLines(const QString &text, const QPointF &about)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    if (lines.isEmpty() || !editable())
        return;
    const auto made =
        pasteNotes(m_model.project(),
                   {.canvas = m_model.canvas(), .text = {}, .table = m_table, .at = toGrid(about)}, lines);
    if (!m_notices.report(made))
        return;
    std::vector<ItemId> ids;
    for (const PlacedNote &note : *made)
        ids.push_back(note.item.id);
    m_selection.select(ids);
}

ItemId BoardCommands::addFrame(const QRectF &rect)
{
    if (!editable())
        return {};
    const auto made = partsong::addFrame(m_model.project(), m_model.canvas(), rect, tr("Frame"));
    if (!m_notices.report(made))
        return {};
    m_selection.select(made->id);
    Q_EMIT wordsWanted(made->id);
    return made->id;
}

ItemId BoardCommands::connectItems(ItemId from, ItemId to)
{
    const auto made = addConnector(m_model.project(), from, to);
    if (!m_notices.report(made))
        return {};
    m_selection.select(made->id);
    return made->id;
}

void BoardCommands::connectSelected()
{
    const std::vector<ItemId> ends = placed();
    if (ends.size() == 2)
        connectItems(ends[0], ends[1]);
    else
        m_notices.say(tr("Select the two things that a connector is to tie, then try again."));
}

void BoardCommands::setWords(ItemId id, const QString &words)
{
    const BoardThing *thing = m_model.find(id);
    if (!thing || thing->isCard())
        return;
    if (thing->isNote())
        m_notices.report(setNote(m_model.project(), thing->note->id, {.text = words}));
    else
        m_notices.report(retitle(m_model.project(), id, words));
}

void BoardCommands::putCards(const std::vector<SubjectId> &subjects, std::optional<QPointF> at)
{
    if (subjects.empty() || !editable())
        return;
    if (at)
        at = toGrid(*at);
    const auto made = partsong::putCards(m_model.project(), m_model.canvas(), subjects, at);
    if (!m_notices.report(made))
        return;
    std::vector<ItemId> ids;
    for (const CanvasItem &card : *made)
        ids.push_back(card.id);
    m_selection.select(ids);
}

void BoardCommands::move(const std::vector<Placement> &places)
{
    if (!places.empty())
        m_notices.report(moveItems(m_model.project(), places));
}

void BoardCommands::moveIntoFrame(ItemId id)
{
    const BoardThing *frame = m_model.find(id);
    if (!frame || !editable())
        return;
    std::vector<ItemId> ids = placed();
    std::erase_if(ids, [this](const ItemId &each) { return m_model.find(each)->isFrame(); });
    const QSet<ItemId> moving(ids.begin(), ids.end());
    const QRectF inside = insideOf(frame->rect());
    std::vector<Placement> places;
    QPointF at = inside.topLeft();
    double rowHeight = 0;
    for (const ItemId &each : ids) {
        QRectF rect = m_model.find(each)->rect();
        for (rect.moveTopLeft(at); !isFree(rect, moving) || rect.right() > inside.right() + 1;
             rect.moveTopLeft(at)) {
            const bool full = at.x() > inside.left() && at.x() + rect.width() > inside.right();
            at = full ? QPointF(inside.left(), at.y() + std::max(rowHeight, Grid)) : at + QPointF(Grid, 0);
            if (!full && rect.width() > inside.width() && isFree(rect, moving))
                break; // wider than the frame itself
        }
        places.push_back({each, rect});
        at = rect.topRight() + QPointF(BoardGap, 0);
        rowHeight = rect.height() + BoardGap;
    }
    double bottom = frame->rect().bottom();
    for (const Placement &place : places)
        bottom = std::max(bottom, place.rect.bottom() + FramePadding);
    if (bottom > frame->rect().bottom())
        places.push_back({id, QRectF(frame->rect().topLeft(), QPointF(frame->rect().right(), bottom))});
    move(places);
}

void BoardCommands::removeSelected()
{
    if (m_selection.empty() || !editable())
        return;
    m_notices.report(removeItems(m_model.project(), m_selection.ids()));
}

void BoardCommands::duplicateSelected()
{
    if (m_selection.empty() || !editable())
        return;
    const auto made =
        duplicateItems(m_model.project(), movedWith(m_selection.ids()), QPointF(3 * Grid, 3 * Grid));
    if (m_notices.report(made))
        m_selection.select(*made);
}

void BoardCommands::copySelected() const
{
    QStringList lines;
    for (const ItemId &id : m_selection.ids()) {
        if (const BoardThing *thing = m_model.find(id); thing && !thing->shortName().isEmpty())
            lines << thing->shortName();
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void BoardCommands::align(BoardEdge edge)
{
    if (placed().size() > 1)
        m_notices.report(alignItems(m_model.project(), placed(), edge));
}

void BoardCommands::distribute(Qt::Orientation along)
{
    if (placed().size() > 2)
        m_notices.report(distributeItems(m_model.project(), placed(), along));
}

void BoardCommands::raise()
{
    if (!m_selection.empty())
        m_notices.report(raiseItems(m_model.project(), placed()));
}

void BoardCommands::lower()
{
    if (!m_selection.empty())
        m_notices.report(lowerItems(m_model.project(), placed()));
}

// Everything in the frame that is selected, else everything on the board.
void BoardCommands::selectAll()
{
    const BoardThing *thing = m_selection.single();
    std::vector<ItemId> held =
        thing && thing->isFrame() ? m_model.heldBy(thing->item.id) : std::vector<ItemId>();
    m_selection.select(held.empty() ? m_model.readingOrder() : held);
}

std::vector<ItemId> BoardCommands::placed() const
{
    std::vector<ItemId> ids = m_selection.ids();
    std::erase_if(ids, [this](const ItemId &id) { return m_model.find(id)->isConnector(); });
    return ids;
}

std::vector<ItemId> BoardCommands::movedWith(const std::vector<ItemId> &ids) const
{
    std::vector<ItemId> all;
    QSet<ItemId> seen;
    const auto take = [&](const ItemId &id) {
        if (!m_model.find(id)->isConnector() && !seen.contains(id)) {
            seen.insert(id);
            all.push_back(id);
        }
    };
    for (const ItemId &id : ids) {
        take(id);
        std::ranges::for_each(m_model.heldBy(id), take);
    }
    return all;
}

std::vector<Placement> BoardCommands::shifted(const std::vector<ItemId> &ids, const QPointF &by) const
{
    std::vector<Placement> places;
    for (const ItemId &id : ids)
        places.push_back({id, m_model.find(id)->rect().translated(by)});
    return places;
}

} // namespace partsong
