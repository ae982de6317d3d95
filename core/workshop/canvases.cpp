// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/canvases.h"

#include "core/coding/quotes.h"
#include "core/links/subjects.h"
#include "core/store/edit.h"
#include "core/store/naming.h"
#include "core/workshop/ballot.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/boardorder.h"
#include "core/workshop/workshop.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status checkBoardFree(const Project &project, Id<Workshop> workshop, const QString &name, Id<Canvas> self)
{
    for (const Canvas &canvas : canvasesOf(project, workshop)) {
        if (canvas.name != name || canvas.id == self)
            continue;
        return std::unexpected(
            Error{ErrorKind::Exists,
                  Tr::tr("This workshop has a board “%1” already. Choose another name.").arg(name),
                  {},
                  {canvas.id.text()},
                  {}});
    }
    return {};
}

bool hasCard(const QString &kind)
{
    static const QStringList kinds{u"theme"_s,  u"code"_s,    u"coding"_s,   u"quote"_s,
                                   u"note"_s,   u"ballot"_s,  u"decision"_s, u"memo"_s,
                                   u"source"_s, u"element"_s, u"relation"_s};
    return kinds.contains(kind);
}

// Boards hold quotes, never passages as they were coded.
SubjectId shownSubject(Edit &edit, SubjectId thing)
{
    const QString kind = edit.project().kindNameOf(thing.uuid());
    if (!hasCard(kind)) {
        edit.fail(
            {ErrorKind::Refused,
             Tr::tr("“%1” cannot be put on a board.").arg(shortened(titleOf(edit.project(), thing.uuid()))),
             {},
             {},
             {}});
        return {};
    }
    if (kind != u"coding")
        return thing;
    const Result<Id<Quote>> plain = plainQuote(edit.project(), Id<Coding>(thing.uuid()));
    if (!plain)
        edit.fail(plain.error());
    return plain ? subjectId(*plain) : SubjectId();
}

void noteShown(Edit &edit, const Canvas &canvas, SubjectId subject)
{
    if (edit.project().kindNameOf(subject.uuid()) != u"quote")
        return;
    if (Status noted = recordShown(edit.project(), {Id<Quote>(subject.uuid())}, canvas.name); !noted)
        edit.fail(noted.error());
}

CanvasItem card(Id<Canvas> canvas, SubjectId subject, const QPointF &at, int order)
{
    CanvasItem item;
    item.id = Id<CanvasItem>::make();
    item.canvas = canvas;
    item.kind = CanvasItemKind::Card;
    item.subject = subject;
    item.x = at.x();
    item.y = at.y();
    item.width = CardSize.width();
    item.height = CardSize.height();
    item.order = order;
    return item;
}

const CanvasItem *cardOf(const std::vector<CanvasItem> &items, SubjectId subject)
{
    for (const CanvasItem &item : items) {
        if (item.kind == CanvasItemKind::Card && item.subject == subject)
            return &item;
    }
    return nullptr;
}

QPointF placeFor(const std::vector<CanvasItem> &items, std::optional<QPointF> &at)
{
    if (!at)
        return freePlaces(items, CardSize, 1).front();
    const QPointF place = *at;
    at->ry() += CardSize.height() + BoardGap;
    return place;
}

int layerOf(const CanvasItem &item)
{
    switch (item.kind) {
    case CanvasItemKind::Frame:
        return 0;
    case CanvasItemKind::Connector:
        return 1;
    default:
        return 2;
    }
}

} // namespace

Result<Canvas> addCanvas(Project &project, Id<Workshop> workshop, const QString &name)
{
    Edit edit(project, PARTSONG_LABEL("Add board"));
    const Result<QString> checked = checkedName(name);
    if (!checked)
        return std::unexpected(checked.error());
    if (const auto found = edit.find(workshop); !found)
        return std::unexpected(found.error());
    if (Status isFree = checkBoardFree(project, workshop, *checked, {}); !isFree)
        return std::unexpected(isFree.error());
    const std::vector<Canvas> others = canvasesOf(project, workshop);
    const Canvas canvas{Id<Canvas>::make(), workshop, *checked, others.empty() ? 0 : others.back().order + 1};
    edit.insert(canvas);
    return edit.commit(canvas);
}

Result<Canvas> renameCanvas(Project &project, Id<Canvas> id, const QString &name)
{
    Edit edit(project, PARTSONG_LABEL("Rename board"));
    Result<Canvas> canvas = edit.find(id);
    const Result<QString> checked = checkedName(name);
    if (!canvas || !checked)
        return std::unexpected(canvas ? checked.error() : canvas.error());
    if (Status isFree = checkBoardFree(project, canvas->workshop, *checked, id); !isFree)
        return std::unexpected(isFree.error());
    for (Ballot ballot : project.where<Ballot>("canvas", id)) {
        if (ballot.name == canvas->name) {
            ballot.name = *checked;
            edit.update(ballot);
        }
    }
    canvas->name = *checked;
    edit.update(*canvas);
    return edit.commit(*canvas);
}

Status removeCanvas(Project &project, Id<Canvas> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove board"));
    edit.removeWithAll(id);
    return edit.commit();
}

Result<std::vector<CanvasItem>> putCards(Project &project, Id<Canvas> id,
                                         const std::vector<SubjectId> &things, std::optional<QPointF> at)
{
    Edit edit(project, PARTSONG_LABEL("Put on board"));
    const Result<Canvas> canvas = edit.find(id);
    if (!canvas)
        return std::unexpected(canvas.error());
    std::vector<CanvasItem> items = itemsOf(project, id);
    std::vector<CanvasItem> cards;
    for (const SubjectId &thing : things) {
        const SubjectId subject = shownSubject(edit, thing);
        if (subject.null())
            break;
        if (const CanvasItem *known = cardOf(items, subject)) {
            if (!std::ranges::contains(cards, known->id, &CanvasItem::id))
                cards.push_back(*known);
            continue;
        }
        const CanvasItem item = card(id, subject, placeFor(items, at), topOrder(items) + 1);
        edit.insert(item);
        noteShown(edit, *canvas, subject);
        items.push_back(item);
        cards.push_back(item);
    }
    return edit.commit(cards);
}

Result<CanvasItem> addFrame(Project &project, Id<Canvas> id, const QRectF &rect, const QString &title)
{
    Edit edit(project, PARTSONG_LABEL("Add frame"));
    if (const auto canvas = edit.find(id); !canvas)
        return std::unexpected(canvas.error());
    CanvasItem frame;
    frame.id = Id<CanvasItem>::make();
    frame.canvas = id;
    frame.kind = CanvasItemKind::Frame;
    frame.title = title.trimmed();
    setRect(frame, rect);
    frame.order = topOrder(itemsOf(project, id)) + 1;
    edit.insert(frame);
    return edit.commit(frame);
}

Result<CanvasItem> addConnector(Project &project, Id<CanvasItem> from, Id<CanvasItem> to,
                                const QString &title)
{
    Edit edit(project, PARTSONG_LABEL("Add connector"));
    const Result<CanvasItem> start = edit.find(from);
    const Result<CanvasItem> end = edit.find(to);
    if (!start || !end)
        return start ? end : start;
    const bool joinable = from != to && start->canvas == end->canvas
        && start->kind != CanvasItemKind::Connector && end->kind != CanvasItemKind::Connector;
    if (!joinable)
        return failure(ErrorKind::Refused, Tr::tr("A connector ties two different things on one board."));
    CanvasItem connector;
    connector.id = Id<CanvasItem>::make();
    connector.canvas = start->canvas;
    connector.kind = CanvasItemKind::Connector;
    connector.from = from;
    connector.to = to;
    connector.title = title.trimmed();
    connector.order = topOrder(itemsOf(project, start->canvas)) + 1;
    edit.insert(connector);
    return edit.commit(connector);
}

Result<CanvasItem> retitle(Project &project, Id<CanvasItem> id, const QString &title)
{
    Edit edit(project, PARTSONG_LABEL("Change words on board"));
    Result<CanvasItem> item = edit.find(id);
    if (!item)
        return item;
    if (!item->subject.null())
        return failure(
            ErrorKind::Refused,
            Tr::tr("Notes and cards carry their own words; only frames and connectors have a title."));
    item->title = title.trimmed();
    edit.update(*item);
    return edit.commit(*item);
}

std::vector<CanvasItem> itemsOf(const Project &project, Id<Canvas> id)
{
    std::vector<CanvasItem> items = project.where<CanvasItem>("canvas", id);
    std::ranges::stable_sort(items, {},
                             [](const CanvasItem &item) { return std::pair(layerOf(item), item.order); });
    return items;
}

std::vector<Canvas> canvasesOf(const Project &project, Id<Workshop> id)
{
    std::vector<Canvas> canvases = project.where<Canvas>("workshop", id);
    std::ranges::stable_sort(canvases, {}, &Canvas::order);
    return canvases;
}

} // namespace partsong
