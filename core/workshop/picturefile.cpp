// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/picturefile.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace partsong {

namespace {

constexpr double MostPixels = 16000;

void paintOn(QPainter &painter, const Sheet &sheet, const Paint &paint)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-sheet.rect.topLeft());
    painter.fillRect(sheet.rect, sheet.background);
    paint(painter);
}

} // namespace

QByteArray svgOf(const Sheet &sheet, const Paint &paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(sheet.title);
    generator.setDescription(sheet.words);
    // 96 to the inch, so that a pixel of a font is a unit of the picture.
    generator.setResolution(96);
    generator.setSize(sheet.rect.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.rect.size()));
    QPainter painter(&generator);
    paintOn(painter, sheet, paint);
    painter.end();
    return bytes;
}

QImage imageOf(const Sheet &sheet, double scale, const Paint &paint)
{
    const double longest = std::max({sheet.rect.width(), sheet.rect.height(), 1.0});
    const double factor = std::min(scale, MostPixels / longest);
    const QSize size = (sheet.rect.size() * factor).toSize().expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(sheet.background);
    image.setText(QStringLiteral("Title"), sheet.title);
    image.setText(QStringLiteral("Description"), sheet.words);
    QPainter painter(&image);
    painter.scale(factor, factor);
    paintOn(painter, sheet, paint);
    return image;
}

} // namespace partsong
