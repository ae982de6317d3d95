// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pagecodec.h"

#include "core/base/textindex.h"
#include "core/formats/bytecodec.h"
#include "core/formats/pagefile.h"

#include <cmath>
#include <cstring>

namespace partsong {

namespace {

constexpr quint64 Version = 2; // requests for documents begin with 1
constexpr double Farthest = 1e6; // no page is so large
constexpr qint64 BytesOfPixel = 4;

void write(ByteWriter &out, const QRectF &box)
{
    out.real(box.x());
    out.real(box.y());
    out.real(box.width());
    out.real(box.height());
}

double length(ByteReader &in)
{
    const double value = in.real();
    if (!std::isfinite(value) || std::abs(value) > Farthest)
        return static_cast<double>(in.fail());
    return value;
}

QRectF readBox(ByteReader &in)
{
    const double x = length(in);
    const double y = length(in);
    const double width = length(in);
    return {x, y, width, length(in)};
}

// Boxes of letters are many: a 64th of a point is near enough.
constexpr double Fine = 64;

void writeFine(ByteWriter &out, const QRectF &box)
{
    for (const double value : {box.x(), box.y(), box.width(), box.height()})
        out.number(std::isfinite(value) ? std::llround(std::clamp(value, -Farthest, Farthest) * Fine) : 0);
}

QRectF readFine(ByteReader &in)
{
    const auto value = [&in] {
        const auto number = static_cast<double>(in.number()) / Fine;
        return std::abs(number) <= Farthest ? number : static_cast<double>(in.fail());
    };
    const double x = value();
    const double y = value();
    const double width = value();
    return {x, y, width, value()};
}

ByteWriter answer()
{
    ByteWriter out;
    out.number(Version);
    out.number(1);
    return out;
}

Error readError(ByteReader &in)
{
    const int kind = in.small();
    Error error;
    error.message = in.text();
    error.detail = in.text();
    if (kind < 0 || kind > static_cast<int>(ErrorKind::Cancelled))
        in.fail();
    else
        error.kind = static_cast<ErrorKind>(kind);
    return error;
}

// Reads an answer, whatever it is of; nothing where it is not whole and sound.
template <typename Value, typename Read, typename Sound>
std::optional<Result<Value>> decoded(QByteArrayView bytes, Read read, Sound sound)
{
    ByteReader in(bytes);
    if (in.number() != Version)
        return std::nullopt;
    if (in.number() == 0) {
        const Error error = readError(in);
        return in.whole() ? std::optional<Result<Value>>(std::unexpected(error)) : std::nullopt;
    }
    Value value = read(in);
    if (!in.whole() || !sound(value))
        return std::nullopt;
    return Result<Value>(std::move(value));
}

void write(ByteWriter &out, const PageTile &tile)
{
    out.number(tile.page);
    out.real(tile.scale);
    out.number(tile.rect.x());
    out.number(tile.rect.y());
    out.number(tile.rect.width());
    out.number(tile.rect.height());
}

PageTile readTile(ByteReader &in)
{
    PageTile tile;
    tile.page = in.small();
    tile.scale = in.real();
    const int x = in.small();
    const int y = in.small();
    const int width = in.small();
    tile.rect = {x, y, width, in.small()};
    return tile;
}

} // namespace

QByteArray encodedPageRequest(const PageRequest &request)
{
    ByteWriter out;
    out.number(Version);
    out.number(static_cast<int>(request.kind));
    out.text(request.input.fileName);
    out.text(request.input.options.password);
    out.data(request.input.bytes);
    write(out, request.tile);
    out.number(request.page);
    return out.bytes;
}

std::optional<PageRequest> decodedPageRequest(QByteArrayView bytes)
{
    ByteReader in(bytes);
    if (in.number() != Version)
        return std::nullopt;
    PageRequest request;
    const int kind = in.small();
    if (kind < 0 || kind > static_cast<int>(PageRequest::Kind::OtherWords))
        return std::nullopt;
    request.kind = static_cast<PageRequest::Kind>(kind);
    request.input.fileName = in.text();
    request.input.options.password = in.text();
    request.input.bytes = in.data();
    request.tile = readTile(in);
    request.page = in.small();
    const bool sound = request.kind != PageRequest::Kind::Image || request.tile.sound();
    return in.whole() && sound && request.page >= 0 ? std::optional(request) : std::nullopt;
}

QByteArray encodedPageError(const Error &error)
{
    ByteWriter out;
    out.number(Version);
    out.number(0);
    out.number(static_cast<int>(error.kind));
    out.text(error.message);
    out.text(error.detail);
    return out.bytes;
}

QByteArray encodedInfo(const PagesInfo &info)
{
    ByteWriter out = answer();
    out.number(info.sizes.size());
    for (const QSizeF &size : info.sizes) {
        out.real(size.width());
        out.real(size.height());
    }
    out.number(info.outline.size());
    for (const OutlineEntry &entry : info.outline) {
        out.text(entry.title);
        out.number(entry.page);
        out.real(entry.y);
        out.number(entry.depth);
    }
    return out.bytes;
}

std::optional<Result<PagesInfo>> decodedInfo(QByteArrayView bytes)
{
    const auto read = [](ByteReader &in) {
        PagesInfo info;
        for (qsizetype left = in.count(); left > 0 && in.good(); --left) {
            const double width = length(in);
            info.sizes.append({width, length(in)});
        }
        for (qsizetype left = in.count(); left > 0 && in.good(); --left) {
            OutlineEntry entry;
            entry.title = in.text();
            entry.page = in.small();
            entry.y = length(in);
            entry.depth = in.small();
            info.outline.append(entry);
        }
        return info;
    };
    return decoded<PagesInfo>(bytes, read, [](const PagesInfo &info) {
        const auto sized = [](const QSizeF &size) { return size.width() > 0 && size.height() > 0; };
        const auto leads = [&info](const OutlineEntry &entry) {
            return entry.page >= -1 && entry.page < info.sizes.size() && entry.depth >= 0;
        };
        return !info.sizes.isEmpty() && std::ranges::all_of(info.sizes, sized)
            && std::ranges::all_of(info.outline, leads);
    });
}

QByteArray encodedImage(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    ByteWriter out = answer();
    out.number(plain.width());
    out.number(plain.height());
    const qsizetype row = plain.width() * BytesOfPixel;
    out.bytes.reserve(out.bytes.size() + plain.height() * row);
    for (int y = 0; y < plain.height(); ++y)
        out.bytes.append(reinterpret_cast<const char *>(plain.constScanLine(y)), row);
    return out.bytes;
}

std::optional<Result<QImage>> decodedImage(QByteArrayView bytes, const QSize &size)
{
    return decoded<QImage>(
        bytes,
        [&size](ByteReader &in) {
            const bool asked = in.number() == size.width() && in.number() == size.height();
            const qint64 row = size.width() * BytesOfPixel;
            if (!asked || in.left() != row * size.height())
                in.fail();
            QImage image(in.good() ? size : QSize(), QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y)
                memcpy(image.scanLine(y), in.take(row).data(), static_cast<size_t>(row));
            return image;
        },
        [](const QImage &image) { return !image.isNull(); });
}

QByteArray encodedWords(const PageText &words)
{
    ByteWriter out = answer();
    out.data(words.text);
    out.number(words.boxes.size());
    for (const QRectF &box : words.boxes)
        writeFine(out, box);
    return out.bytes;
}

std::optional<Result<PageText>> decodedWords(QByteArrayView bytes)
{
    const auto read = [](ByteReader &in) {
        PageText words;
        words.text = in.data();
        for (qsizetype left = in.count(); left > 0 && in.good(); --left)
            words.boxes.append(readFine(in));
        return words;
    };
    return decoded<PageText>(bytes, read, [](const PageText &words) {
        return QUtf8StringView(words.text).isValidUtf8()
            && words.boxes.size() == TextIndex::countCharacters(words.text);
    });
}

QByteArray encodedMarks(const QList<PageMark> &marks)
{
    ByteWriter out = answer();
    out.number(marks.size());
    for (const PageMark &mark : marks) {
        out.number(static_cast<int>(mark.kind));
        out.number(mark.page);
        out.text(mark.author);
        out.text(mark.comment);
        out.number(mark.colour.isValid() ? mark.colour.rgb() : -1LL);
        out.number(mark.boxes.size());
        for (const QRectF &box : mark.boxes)
            write(out, box);
    }
    return out.bytes;
}

std::optional<Result<QList<PageMark>>> decodedMarks(QByteArrayView bytes, int pages)
{
    const auto readMark = [](ByteReader &in) {
        PageMark mark;
        const int kind = in.small();
        if (kind < 0 || kind > static_cast<int>(PageMark::Kind::Note))
            in.fail();
        mark.kind = static_cast<PageMark::Kind>(kind);
        mark.page = in.small();
        mark.author = in.text();
        mark.comment = in.text();
        if (const qint64 colour = in.number(); colour >= 0)
            mark.colour = QColor::fromRgb(static_cast<QRgb>(colour));
        for (qsizetype left = in.count(); left > 0 && in.good(); --left)
            mark.boxes.append(readBox(in));
        return mark;
    };
    const auto read = [&readMark](ByteReader &in) {
        QList<PageMark> marks;
        for (qsizetype left = in.count(); left > 0 && in.good(); --left)
            marks.append(readMark(in));
        return marks;
    };
    return decoded<QList<PageMark>>(bytes, read, [pages](const QList<PageMark> &marks) {
        return std::ranges::all_of(
            marks, [pages](const PageMark &mark) { return mark.page >= 0 && mark.page < pages; });
    });
}

QByteArray encodedOtherWords(const FileWords &words)
{
    ByteWriter out = answer();
    out.number(words.carriesFiles ? 1 : 0);
    out.number(words.words.size());
    for (const QString &one : words.words)
        out.text(one);
    return out.bytes;
}

std::optional<Result<FileWords>> decodedOtherWords(QByteArrayView bytes)
{
    const auto read = [](ByteReader &in) {
        FileWords words;
        words.carriesFiles = in.number() != 0;
        for (qsizetype left = in.count(); left > 0 && in.good(); --left)
            words.words.append(in.text());
        return words;
    };
    return decoded<FileWords>(bytes, read, [](const FileWords &words) {
        return words.words.size() <= PageFile::MaxOtherWords
            && std::ranges::all_of(
                   words.words, [](const QString &one) { return one.size() <= PageFile::LongestOtherWords; });
    });
}

} // namespace partsong
