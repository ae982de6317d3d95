// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefiles.h"

#include <QBuffer>

namespace partsong {

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>(value >> shift));
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? 0xEDB88320U ^ (crc >> 1) : crc >> 1;
    }
    return ~crc;
}

} // namespace

QByteArray pictureOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, 100) ? bytes : QByteArray();
}

QByteArray jpegTurned(const QImage &image, int orientation)
{
    QByteArray exif("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    exif.append(static_cast<char>(orientation)).append(QByteArray(7, '\0'));
    QByteArray segment("\xFF\xE1\0", 3);
    segment.append(static_cast<char>(exif.size() + 2)).append(exif);
    return pictureOf(image, "jpeg").insert(2, segment);
}

QByteArray pngSaying(int width, int height)
{
    const QByteArray head = "IHDR" + bigEndian(static_cast<quint32>(width))
        + bigEndian(static_cast<quint32>(height)) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1A\n") + bigEndian(13) + head + bigEndian(crcOf(head)) + bigEndian(1'000)
        + "IDAT";
}

QByteArray tiffOf(int pictures)
{
    QByteArray bytes("II*\0\x08\0\0\0", 8);
    const auto number = [&bytes](quint32 value, int size) {
        for (int i = 0; i < size; ++i)
            bytes.append(static_cast<char>(value >> (8 * i) & 255));
    };
    for (int picture = 0; picture < pictures; ++picture) {
        const quint32 end = static_cast<quint32>(bytes.size()) + 2 + 9 * 12 + 4; // of this directory
        // Width, height, bits, not packed, black is 0, where, samples, rows and bytes of the only strip.
        const std::pair<quint32, quint32> fields[] = {{256, 1},   {257, 1}, {258, 8}, {259, 1}, {262, 1},
                                                      {273, end}, {277, 1}, {278, 1}, {279, 1}};
        number(9, 2);
        for (const auto &[tag, value] : fields) {
            number(tag, 2);
            number(4, 2); // a whole number of four bytes
            number(1, 4);
            number(value, 4);
        }
        number(picture + 1 < pictures ? end + 2 : 0, 4);
        number(128, 2); // the pixel, and a byte that makes the next place even
    }
    return bytes;
}

} // namespace partsong
