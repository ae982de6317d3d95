// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/canvasitem.h"

#include <QRectF>

#include <vector>

namespace partsong {

// Moves, stacks and lines up what lies on a board, and takes it off. Each is one Edit, however many things it
// moves.

struct Placement {
    Id<CanvasItem> item;
    QRectF rect;
};

enum class BoardEdge { Left, CentreAcross, Right, Top, CentreDown, Bottom };

// Moves and resizes; what then lies over other things is laid on top of them. Fails with Range where a thing
// would be too small to see or lie nowhere.
Status moveItems(Project &project, const std::vector<Placement> &placements);
// Brings things on top of the others of their board, or beneath them, keeping their order among themselves.
Status raiseItems(Project &project, const std::vector<Id<CanvasItem>> &items);
Status lowerItems(Project &project, const std::vector<Id<CanvasItem>> &items);
// Lines things up along an edge or middle of what they span together.
Status alignItems(Project &project, const std::vector<Id<CanvasItem>> &items, BoardEdge edge);
// Spreads three or more things so that the gaps between them are equal; the outermost stay.
Status distributeItems(Project &project, const std::vector<Id<CanvasItem>> &items, Qt::Orientation along);
// Takes things off a board: of a card, frame or connector only that; a note goes for good, with what is
// linked to it. Connectors of what goes, go too.
Status removeItems(Project &project, const std::vector<Id<CanvasItem>> &items);

int topOrder(const std::vector<CanvasItem> &items);
void setRect(CanvasItem &item, const QRectF &rect);

} // namespace partsong
