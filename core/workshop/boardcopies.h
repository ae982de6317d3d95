// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/notes.h"

#include <QPointF>

namespace partsong {

// Makes things on a board again: copies of what is there, and notes from a list that is pasted.

// Copies notes, cards and frames beside themselves, with the connectors between them; a copied card shows the
// same thing. Dots and ties are not copied: they were given to the first one.
Result<std::vector<Id<CanvasItem>>> duplicateItems(Project &project, const std::vector<Id<CanvasItem>> &items,
                                                   const QPointF &offset);
// A note for each text, in a block about as wide as high whose first lies at the draft's place.
Result<std::vector<PlacedNote>> pasteNotes(Project &project, const NoteDraft &like, const QStringList &texts);

} // namespace partsong
