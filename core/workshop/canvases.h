// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/project.h"
#include "core/workshop/canvas.h"
#include "core/workshop/canvasitem.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace partsong {

// Makes, names and removes boards, and puts on them what is not written there. A board takes up no room of
// its own: things may lie anywhere.

// Fails with Exists where the workshop has a board of that name.
Result<Canvas> addCanvas(Project &project, Id<Workshop> workshop, const QString &name);
Result<Canvas> renameCanvas(Project &project, Id<Canvas> id, const QString &name);
// Removes a board with its notes and ballots.
Status removeCanvas(Project &project, Id<Canvas> id);

// Puts a card for each thing on a board: the first at `at`, or each in free room. A coded passage is shown by
// its plain quote, which is made where there is none. What has a card there already keeps it. That a quote
// was shown is noted. Fails with Refused where something has no card.
Result<std::vector<CanvasItem>> putCards(Project &project, Id<Canvas> id,
                                         const std::vector<SubjectId> &things,
                                         std::optional<QPointF> at = {});
Result<CanvasItem> addFrame(Project &project, Id<Canvas> id, const QRectF &rect, const QString &title);
// Ties two things on one board with an arrow. Fails with Refused where they are on two boards, or one and the
// same.
Result<CanvasItem> addConnector(Project &project, Id<CanvasItem> from, Id<CanvasItem> to,
                                const QString &title = {});
// The words of a frame or connector.
Result<CanvasItem> retitle(Project &project, Id<CanvasItem> id, const QString &title);

// What lies on a board, the lowest first: frames, then connectors, then notes and cards by their order.
std::vector<CanvasItem> itemsOf(const Project &project, Id<Canvas> id);
// The boards of a workshop in their order.
std::vector<Canvas> canvasesOf(const Project &project, Id<Workshop> id);

} // namespace partsong
