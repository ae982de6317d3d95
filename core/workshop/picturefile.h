// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRectF>
#include <QString>

#include <functional>

class QPainter;

namespace partsong {

// A sheet on which something is painted, to leave the program as a picture.
struct Sheet {
    QString title;
    QString words; // what the picture says, for who does not see it
    QRectF rect; // what of the painted world is on it
    QColor background;
};

using Paint = std::function<void(QPainter &)>;

// An SVG with title and description.
QByteArray svgOf(const Sheet &sheet, const Paint &paint);
// So many pixels for each unit, fewer where the picture would have over 16,000 pixels a side.
QImage imageOf(const Sheet &sheet, double scale, const Paint &paint);

} // namespace partsong
