// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pages.h"

namespace Poppler {
class Page;
}

namespace partsong {

// Adds what readers of the PDF have highlighted, underlined, struck out, framed or noted on a page of this
// size.
void addMarks(const Poppler::Page &page, int number, const QSizeF &size, QList<PageMark> &marks);

} // namespace partsong
