// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/boardorder.h"

#include "core/store/edit.h"
#include "core/workshop/boardgeometry.h"
#include "core/workshop/canvas.h"
#include "core/workshop/note.h"

#include <cmath>

namespace partsong {

namespace {

bool sound(const QRectF &rect)
{
    const auto finite = [](double number) { return std::isfinite(number) && std::abs(number) < 1e7; };
    return finite(rect.x()) && finite(rect.y()) && finite(rect.width()) && finite(rect.height())
        && rect.width() >= SmallestItem && rect.height() >= SmallestItem;
}

// The items that lie somewhere: connectors follow what they tie.
std::vector<CanvasItem> found(Edit &edit, const std::vector<Id<CanvasItem>> &ids)
{
    std::vector<CanvasItem> items;
    for (const Id<CanvasItem> &id : ids) {
        const Result<CanvasItem> item = edit.find(id);
        if (!item)
            edit.fail(item.error());
        else if (item->kind != CanvasItemKind::Connector)
            items.push_back(*item);
    }
    return items;
}

void restack(Edit &edit, const std::vector<Id<CanvasItem>> &ids, bool up)
{
    std::vector<CanvasItem> items = found(edit, ids);
    if (items.empty())
        return;
    std::ranges::stable_sort(items, {}, &CanvasItem::order);
    const std::vector<CanvasItem> all = edit.project().where<CanvasItem>("canvas", items.front().canvas);
    const int lowest = all.empty() ? 0 : std::ranges::min(all, {}, &CanvasItem::order).order;
    int order = up ? topOrder(all) + 1 : lowest - static_cast<int>(items.size());
    for (CanvasItem &item : items) {
        item.order = order++;
        edit.update(item);
    }
}

// As paper does: what was put down lies on what it now covers. Frames stay beneath what they hold.
void layOnTop(Edit &edit, const std::vector<CanvasItem> &moved)
{
    if (moved.empty())
        return;
    const auto lies = [](const CanvasItem &item) {
        return item.kind != CanvasItemKind::Frame && item.kind != CanvasItemKind::Connector;
    };
    const std::vector<CanvasItem> all = edit.project().where<CanvasItem>("canvas", moved.front().canvas);
    std::vector<Id<CanvasItem>> covered;
    for (const CanvasItem &item : moved) {
        const bool under = lies(item) && std::ranges::any_of(all, [&](const CanvasItem &other) {
                               return lies(other) && other.order > item.order
                                   && rectOf(other).intersects(rectOf(item))
                                   && !std::ranges::contains(moved, other.id, &CanvasItem::id);
                           });
        if (under)
            covered.push_back(item.id);
    }
    if (!covered.empty())
        restack(edit, covered, true);
}

void moveTo(CanvasItem &item, const QRectF &bounds, BoardEdge edge)
{
    QRectF rect = rectOf(item);
    switch (edge) {
    case BoardEdge::Left:
        rect.moveLeft(bounds.left());
        break;
    case BoardEdge::CentreAcross:
        rect.moveCenter({bounds.center().x(), rect.center().y()});
        break;
    case BoardEdge::Right:
        rect.moveRight(bounds.right());
        break;
    case BoardEdge::Top:
        rect.moveTop(bounds.top());
        break;
    case BoardEdge::CentreDown:
        rect.moveCenter({rect.center().x(), bounds.center().y()});
        break;
    case BoardEdge::Bottom:
        rect.moveBottom(bounds.bottom());
        break;
    }
    setRect(item, rect);
}

} // namespace

int topOrder(const std::vector<CanvasItem> &items)
{
    int top = -1;
    for (const CanvasItem &item : items)
        top = std::max(top, item.order);
    return top;
}

void setRect(CanvasItem &item, const QRectF &rect)
{
    const QRectF upright = rect.normalized();
    item.x = upright.x();
    item.y = upright.y();
    item.width = std::max(upright.width(), SmallestItem);
    item.height = std::max(upright.height(), SmallestItem);
}

Status moveItems(Project &project, const std::vector<Placement> &placements)
{
    Edit edit(project, PARTSONG_LABEL("Move on board"));
    std::vector<CanvasItem> moved;
    for (const Placement &placement : placements) {
        if (!sound(placement.rect))
            return failure(ErrorKind::Range,
                           Tr::tr("There is no such place on a board. Choose another place or size."));
        for (CanvasItem &item : found(edit, {placement.item})) {
            const QRectF before = rectOf(item);
            setRect(item, placement.rect);
            edit.update(item);
            if (rectOf(item) != before)
                moved.push_back(item);
        }
    }
    layOnTop(edit, moved);
    return edit.commit();
}

Status raiseItems(Project &project, const std::vector<Id<CanvasItem>> &items)
{
    Edit edit(project, PARTSONG_LABEL("Bring to the front"));
    restack(edit, items, true);
    return edit.commit();
}

Status lowerItems(Project &project, const std::vector<Id<CanvasItem>> &items)
{
    Edit edit(project, PARTSONG_LABEL("Send to the back"));
    restack(edit, items, false);
    return edit.commit();
}

Status alignItems(Project &project, const std::vector<Id<CanvasItem>> &ids, BoardEdge edge)
{
    Edit edit(project, PARTSONG_LABEL("Line up on board"));
    std::vector<CanvasItem> items = found(edit, ids);
    const QRectF bounds = boundsOf(items);
    for (CanvasItem &item : items) {
        moveTo(item, bounds, edge);
        edit.update(item);
    }
    return edit.commit();
}

Status distributeItems(Project &project, const std::vector<Id<CanvasItem>> &ids, Qt::Orientation along)
{
    Edit edit(project, PARTSONG_LABEL("Spread out on board"));
    std::vector<CanvasItem> items = found(edit, ids);
    const bool across = along == Qt::Horizontal;
    double CanvasItem::*const at = across ? &CanvasItem::x : &CanvasItem::y;
    double CanvasItem::*const extent = across ? &CanvasItem::width : &CanvasItem::height;
    std::ranges::stable_sort(items, {}, at);
    if (items.size() > 2) {
        double room = items.back().*at + items.back().*extent - items.front().*at;
        for (const CanvasItem &item : items)
            room -= item.*extent;
        const double gap = room / static_cast<double>(items.size() - 1);
        double next = items.front().*at;
        for (CanvasItem &item : items) {
            item.*at = next;
            next += item.*extent + gap;
            edit.update(item);
        }
    }
    return edit.commit();
}

Status removeItems(Project &project, const std::vector<Id<CanvasItem>> &ids)
{
    Edit edit(project, PARTSONG_LABEL("Take off board"));
    for (const Id<CanvasItem> &id : ids) {
        const Result<CanvasItem> item = edit.find(id);
        if (!item)
            continue; // a connector that went with what it tied
        if (item->kind == CanvasItemKind::Note)
            edit.removeWithAll(Id<Note>(item->subject.uuid()));
        else
            edit.removeWithAll(id);
    }
    return edit.commit();
}

} // namespace partsong
