// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workshop/boardmodel.h"

#include <QStringList>

namespace partsong {

// What a board's things are called in words: by the outline, the inspector and screen readers alike.

// "Note, table Kettle: The kitchen knows first; 4 dots"
QString spokenName(const BoardModel &model, const BoardThing &thing);
// The kind alone: "Note", "Theme", "Frame", "Connector".
QString kindName(const BoardThing &thing);
// "to “One number” (needs)"
QString connectorWords(const BoardModel &model, const BoardThing &connector, bool withFrom);
QString iconNameOf(const BoardThing &thing);
// "4 dots", or "" for none.
QString dotsWords(int dots);
// The name of a note's paper.
QString paperName(const QColor &colour);

} // namespace partsong
