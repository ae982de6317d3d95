// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// The form in which requests go to a reading process and answers come back. Whoever reads it trusts nothing:
// each length is checked against what is there, and an answer must be a sound document.

QByteArray encodedRequest(const ReadInput &input);
// Nothing where the bytes are not exactly one request.
std::optional<ReadInput> decodedRequest(QByteArrayView bytes);

QByteArray encodedAnswer(const Result<ReadDocument> &answer);
// Nothing where the bytes are not exactly one answer, or its ranges lie outside its text.
std::optional<Result<ReadDocument>> decodedAnswer(QByteArrayView bytes);

// Both go as frames: eight bytes of length, least first, then the bytes.
inline constexpr qsizetype FrameHead = 8;
inline constexpr qint64 LargestFrame = qint64(512) << 20;
QByteArray frameHead(qint64 length);
// The length in a head, or -1 where it is no head or too large.
qint64 frameLength(QByteArrayView head);

} // namespace partsong
