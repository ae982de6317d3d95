// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pictures.h"

#include "core/base/tr.h"
#include "core/model/modelpainter.h"
#include "core/workshop/boardpainter.h"

#include <QBuffer>
#include <QImage>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr double PixelsPerUnit = 2;

// Onto white, whatever the picture leaves open.
Result<QByteArray> pngOf(const QImage &image)
{
    QImage sheet(image.size(), QImage::Format_RGB32);
    if (sheet.isNull())
        return failure(ErrorKind::TooLarge,
                       Tr::tr("The picture would be too large. Save it as SVG instead."));
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(QRectF(QPointF(), QSizeF(image.size())), image);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    sheet.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Result<QByteArray> canvasPicture(const Project &project, Id<Canvas> canvas, PictureKind kind)
{
    const BoardPicture picture = boardPicture(project, canvas);
    return kind == PictureKind::Svg ? boardSvg(picture) : pngOf(boardImage(picture, PixelsPerUnit));
}

Result<QByteArray> modelDrawing(const Project &project, PictureKind kind)
{
    const ModelPicture picture = modelPicture(project);
    return kind == PictureKind::Svg ? modelSvg(picture) : pngOf(modelImage(picture, PixelsPerUnit));
}

QByteArray inlineSvg(const QByteArray &svg)
{
    const qsizetype start = svg.indexOf("<svg");
    if (start < 0)
        return {};
    static const QRegularExpression spaces(u"\\s(xmlns(:\\w+)?|version|baseProfile|xml:space)=\"[^\"]*\""_s);
    const qsizetype end = svg.indexOf('>', start);
    QString tag = QString::fromUtf8(svg.mid(start, end - start)).remove(spaces);
    return tag.toUtf8() + svg.mid(end).trimmed();
}

} // namespace partsong
