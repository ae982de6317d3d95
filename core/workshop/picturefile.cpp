// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/picturefile.h"

#include <QBuffer>
#include <QFontInfo>
#include <QPainter>
#include <QSvgGenerator>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostPixels = 16000;

void paintOn(QPainter &painter, const Sheet &sheet, const Paint &paint)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-sheet.rect.topLeft());
    painter.fillRect(sheet.rect, sheet.background);
    paint(painter);
}

// Qt writes its own name for the font of the system, which no browser knows: the font that was measured with,
// and the plain kind where that is missing.
QByteArray withKnownFonts(QByteArray svg)
{
    static constexpr QByteArrayView Before = "font-family=\"";
    for (qsizetype at = svg.indexOf(Before); at >= 0; at = svg.indexOf(Before, at)) {
        at += Before.size();
        const qsizetype end = svg.indexOf('"', at);
        const QString asked = QString::fromUtf8(svg.mid(at, end - at));
        const QString used = QFontInfo(QFont(asked)).family();
        const QByteArray families = QStringLiteral("'%1', sans-serif").arg(used).toHtmlEscaped().toUtf8();
        svg.replace(at, end - at, families);
        at += families.size();
    }
    return svg;
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
    return withKnownFonts(bytes);
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
