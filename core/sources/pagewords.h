// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/formats/pages.h"

namespace partsong {

class TextIndex;

// Which stretch of a text each of so many pages has: form feeds part them. The form feed itself belongs to no
// page.
QList<TextRange> pageRanges(const TextIndex &text, int pages);

// Where the words of a page stand that has been read again, one box for each code point of the words as they
// are in the text now. Words that were corrected in the meantime have an empty box, those around them keep
// theirs.
QList<QRectF> placedWords(QByteArrayView now, const PageText &read);

// The words of a page, with a box for each of its positions, that rectangles lie on: from the first letter to
// the last; empty where there is none.
TextRange wordsUnder(const TextRange &page, const QList<QRectF> &letters, const QList<QRectF> &rectangles);

} // namespace partsong
