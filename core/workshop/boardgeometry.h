// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/canvasitem.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace partsong {

// Where things lie on a board. Units are those of the board: one is a pixel at 100 %.

inline constexpr QSizeF NoteSize{160, 120};
inline constexpr QSizeF CardSize{256, 200};
inline constexpr QSizeF FrameSize{544, 464};
inline constexpr double BoardGap = 16;
inline constexpr double SmallestItem = 24;

QRectF rectOf(const CanvasItem &item);
// The innermost frame in which the middle of a rectangle lies; nullptr where there is none.
const CanvasItem *frameAround(const std::vector<CanvasItem> &items, const QRectF &rect);
// The notes and cards whose middle lies in a frame.
std::vector<CanvasItem> itemsIn(const std::vector<CanvasItem> &items, const CanvasItem &frame);
// So many places for things of this size that overlap nothing, frames neither: row by row from the top left
// of what is there, to its right and below.
std::vector<QPointF> freePlaces(const std::vector<CanvasItem> &items, const QSizeF &size, int count);
// Everything that lies on a board; empty for an empty board.
QRectF boundsOf(const std::vector<CanvasItem> &items);

} // namespace partsong
