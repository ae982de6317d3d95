// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace partsong {

// Words broken into lines so that they fit a box at the largest size that does.
struct FittedText {
    QStringList lines;
    int pixelSize = 0;
    double lineHeight = 0;
    bool whole = true; // false where the last line ends in … because even the smallest size was too large
    double height() const { return lineHeight * static_cast<double>(lines.size()); }
};

// Sizes in pixels of the painter. What was fitted before is remembered, so this may be asked while painting.
FittedText fitText(const QString &text, const QFont &font, const QSizeF &box, int largest, int smallest);
// Paints fitted words from the top of the box; words that run from right to left stand at its right.
void paintText(QPainter &painter, const QRectF &box, const FittedText &text, const QFont &font,
               Qt::Alignment alignment = Qt::AlignLeft);
// One line that ends in … where it is too long.
void paintLine(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
               Qt::Alignment alignment = Qt::AlignLeft);
QFont sized(QFont font, int pixelSize, bool bold = false);

} // namespace partsong
