// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QRect>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace partsong {

// What is known about the pages of a PDF, or of a picture, which is one page. Pages count from 0 here.
// Lengths are points from the page's top left as it is shown, rotation and all; for a picture they are its
// pixels.

struct OutlineEntry {
    QString title;
    int page = -1; // -1: it leads nowhere in this document
    double y = 0; // how far down the page
    int depth = 0; // from 0
    bool operator==(const OutlineEntry &) const = default;
};

struct PagesInfo {
    QList<QSizeF> sizes;
    QList<OutlineEntry> outline;
    bool operator==(const PagesInfo &) const = default;
};

// A part of a page to be drawn: a rectangle of the pixels that the page has at `scale` pixels a point.
struct PageTile {
    static constexpr int MaxSide = 4096;
    static constexpr double MaxScale = 32;

    int page = 0;
    double scale = 1;
    QRect rect;
    bool sound() const
    {
        return page >= 0 && scale > 0.001 && scale <= MaxScale && rect.left() >= 0 && rect.top() >= 0
            && rect.width() > 0 && rect.height() > 0 && rect.width() <= MaxSide && rect.height() <= MaxSide;
    }
    bool operator==(const PageTile &) const = default;
};

// The words of a page in reading order, as the canonical text has them (but perhaps for the numbers of
// lines), and where each stands: one box for each code point, empty for the blanks and line ends that part
// them.
struct PageText {
    QByteArray text; // UTF-8
    QList<QRectF> boxes;
    bool operator==(const PageText &) const = default;
};

// What somebody marked in the PDF itself before it came here.
struct PageMark {
    enum class Kind { Highlight, Underline, StrikeOut, Area, Note };
    Kind kind = Kind::Highlight;
    int page = 0;
    QList<QRectF> boxes; // one for each line that it covers
    QString author;
    QString comment;
    QColor colour;
    bool operator==(const PageMark &) const = default;
};

} // namespace partsong
