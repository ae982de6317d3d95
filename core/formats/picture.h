// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/pagefile.h"

namespace partsong {

// A picture as a source: one page and no words yet. It is drawn once, so that one that is damaged is found
// out. Fails with Damaged, TooLarge, or Format where this build cannot draw its kind.
Result<ReadDocument> readPicture(const ReadInput &input);
// The picture as it is shown: turned as its camera says, on white where it is clear. Fails likewise.
Result<std::unique_ptr<PageFile>> openPicture(const ReadInput &input);

// Whether the bytes begin like a PNG, JPEG, WebP or TIFF picture.
bool looksLikePicture(const QByteArray &bytes);

} // namespace partsong
