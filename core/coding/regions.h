// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/store/project.h"

#include <QRectF>

namespace partsong {

inline QRectF rectOf(const Anchor &anchor)
{
    return {anchor.x, anchor.y, anchor.width, anchor.height};
}

// A region of a page, from 1, of the source that owns a text.
Anchor regionAnchor(Id<Text> text, int page, const QRectF &rect);

// Moves a coded region to another place on its page. Fails with Range where it has no width or height, or for
// a coding that is no region.
Status moveRegion(Project &project, Id<Coding> id, const QRectF &rect);

// Changes the caption of a picture, which is its text, where it differs: what is coded elsewhere in it stays
// coded.
Status setCaption(Project &project, Id<Text> text, const QString &words);

} // namespace partsong
