// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/picture.h"

#include "core/base/tr.h"
#include "core/formats/zipfile.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <cmath>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// Four bytes for each pixel, twice while it is turned: that must fit into a reading process.
constexpr qint64 MaxPixels = 80'000'000;
constexpr int MaxSide = 40'000;
constexpr int MaxMegabytes = 700; // while it is unpacked

Error tooManyPixels(const QString &fileName, const QSize &size)
{
    return {ErrorKind::TooLarge,
            Tr::tr("“%1” has %2 × %3 pixels, more than Partsong shows. Save it smaller and import that.")
                .arg(fileName)
                .arg(size.width())
                .arg(size.height()),
            {},
            {},
            {}};
}

Error readingError(const QImageReader &reader, const QString &fileName)
{
    if (reader.error() == QImageReader::UnsupportedFormatError)
        return {
            ErrorKind::Format,
            Tr::tr("“%1” is not a picture that Partsong can show. Save it as PNG or JPEG and import that.")
                .arg(fileName),
            {},
            {},
            {}};
    return damagedFile(fileName, reader.errorString());
}

// By what the bytes say: a name alone decides nothing, and no other kind of picture is tried.
QByteArray formatOfPicture(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return "png";
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return "jpeg";
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == "WEBP")
        return "webp";
    if (bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff";
    return {};
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB32);
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return {};
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

// What was written into the picture beside its pixels.
QStringList notesIn(const QImage &image)
{
    QStringList notes;
    for (const QString &key : image.textKeys())
        notes << image.text(key).left(PageFile::LongestOtherWords);
    notes.removeAll(QString());
    return notes.first(std::min<qsizetype>(notes.size(), PageFile::MaxOtherWords));
}

struct Drawn {
    QImage image;
    QStringList notes;
    int images = 1; // in the file
};

Result<Drawn> drawn(const ReadInput &input)
{
    const QByteArray format = formatOfPicture(input.bytes);
    if (format.isEmpty())
        return std::unexpected(damagedFile(input.fileName, u"no picture begins like this"_s));
    QBuffer buffer;
    buffer.setData(input.bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(MaxMegabytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(false);
    const int images = format == "tiff" ? reader.imageCount() : 1; // asked first: it reads from where one is
    const QSize size = reader.size();
    if (size.isValid()
        && (size.width() > MaxSide || size.height() > MaxSide
            || qint64(size.width()) * size.height() > MaxPixels))
        return std::unexpected(tooManyPixels(input.fileName, size));
    QImage image = reader.read();
    if (image.isNull())
        return std::unexpected(readingError(reader, input.fileName));
    const QStringList notes = notesIn(image);
    image = onWhite(image);
    if (image.isNull())
        return std::unexpected(tooManyPixels(input.fileName, size));
    image.setDevicePixelRatio(1);
    return Drawn{image, notes, images};
}

class PictureFile : public PageFile {
public:
    explicit PictureFile(Drawn picture) : m_image(std::move(picture.image)), m_notes(std::move(picture.notes))
    {
    }

    PagesInfo info() override { return {{QSizeF(m_image.size())}, {}}; }
    Result<QImage> image(const PageTile &tile) override;
    PageText words(int) override { return {}; }
    QList<PageMark> marks() override { return {}; }
    FileWords otherWords() override { return {m_notes, false}; }

private:
    QImage m_image;
    QStringList m_notes;
};

Result<QImage> PictureFile::image(const PageTile &tile)
{
    const QRectF part(QPointF(tile.rect.topLeft()) / tile.scale, QSizeF(tile.rect.size()) / tile.scale);
    const QRect pixels = part.toAlignedRect();
    const QImage piece = m_image.copy(pixels.intersected(m_image.rect()));
    QImage shown(tile.rect.size(), QImage::Format_RGB32);
    if (shown.isNull())
        return failure(ErrorKind::TooLarge, Tr::tr("This part of the picture is too large to show."));
    shown.fill(Qt::white);
    if (piece.isNull())
        return shown;
    // Scaled down in one go, as a painter would leave pixels out; scaled up, pixels are shown as they are.
    const QSize size(std::max(1, int(std::lround(piece.width() * tile.scale))),
                     std::max(1, int(std::lround(piece.height() * tile.scale))));
    const QImage scaled = tile.scale == 1
        ? piece
        : piece.scaled(size, Qt::IgnoreAspectRatio,
                       tile.scale < 4 ? Qt::SmoothTransformation : Qt::FastTransformation);
    QPainter painter(&shown);
    painter.drawImage(
        QPointF((pixels.left() - part.left()) * tile.scale, (pixels.top() - part.top()) * tile.scale),
        scaled);
    return shown;
}

} // namespace

bool looksLikePicture(const QByteArray &bytes)
{
    return !formatOfPicture(bytes).isEmpty();
}

Result<ReadDocument> readPicture(const ReadInput &input)
{
    const auto picture = drawn(input);
    if (!picture)
        return std::unexpected(picture.error());
    ReadDocument document;
    document.picture = true;
    document.pages = 1;
    if (picture->images > 1) {
        document.issues.append(
            {u"format"_s,
             Tr::tr("“%1” holds %n picture(s). Only the first was taken; save the others as "
                    "pictures of their own.",
                    "", picture->images)
                 .arg(input.fileName)});
    }
    return document;
}

Result<std::unique_ptr<PageFile>> openPicture(const ReadInput &input)
{
    auto picture = drawn(input);
    if (!picture)
        return std::unexpected(picture.error());
    return std::make_unique<PictureFile>(*std::move(picture));
}

} // namespace partsong
