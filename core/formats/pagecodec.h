// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/filewords.h"
#include "core/formats/pages.h"
#include "core/formats/readinput.h"

#include <optional>

namespace partsong {

// The form in which pages are asked for and come back from a reading process. As with documents, whoever
// reads an answer trusts nothing: lengths, places and sizes are checked against what was asked.

struct PageRequest {
    enum class Kind { Open, Image, Words, Marks, OtherWords };
    Kind kind = Kind::Open;
    ReadInput input; // Open
    PageTile tile; // Image
    int page = 0; // Words
};

QByteArray encodedPageRequest(const PageRequest &request);
// Nothing where the bytes are not exactly one request.
std::optional<PageRequest> decodedPageRequest(QByteArrayView bytes);

QByteArray encodedPageError(const Error &error);
QByteArray encodedInfo(const PagesInfo &info);
QByteArray encodedImage(const QImage &image);
QByteArray encodedWords(const PageText &words);
QByteArray encodedMarks(const QList<PageMark> &marks);
QByteArray encodedOtherWords(const FileWords &words);

// Nothing where the bytes are not exactly one sound answer to what was asked.
std::optional<Result<PagesInfo>> decodedInfo(QByteArrayView bytes);
std::optional<Result<QImage>> decodedImage(QByteArrayView bytes, const QSize &size);
std::optional<Result<PageText>> decodedWords(QByteArrayView bytes);
std::optional<Result<QList<PageMark>>> decodedMarks(QByteArrayView bytes, int pages);
std::optional<Result<FileWords>> decodedOtherWords(QByteArrayView bytes);

} // namespace partsong
