// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace partsong {

// The bytes of a picture file.
QByteArray pictureOf(const QImage &image, const char *format);
// A photograph that says how its camera was held: 6 is a quarter turn to the right.
QByteArray jpegTurned(const QImage &image, int orientation);
// A TIFF that holds so many pictures of one grey pixel each.
QByteArray tiffOf(int pictures);
// The beginning of a PNG that claims to be so large.
QByteArray pngSaying(int width, int height);

} // namespace partsong
