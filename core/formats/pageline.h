// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/visualline.h"

#include <QList>
#include <QRectF>

namespace partsong {

// A piece of a page that stands on one line, as the PDF gives it; points from the top left.
struct PageLine {
    QRectF box;
    QString words;
    QList<int> places = {}; // of its letters, as in a SpokenLine
};

// What is known from the pages before about numbered lines: the number that would come next, or nothing.
struct LineNumbers {
    int next = -1;
};

// The lines of a page in the order in which a person reads them: pieces on one row are joined, columns are
// read one after the other (right to left where the script is), vertical Chinese and Japanese writing from
// the right. The numbers of lines that stand in a margin of their own are left out.
QList<SpokenLine> readingOrder(QList<PageLine> lines, LineNumbers &numbers);

} // namespace partsong
