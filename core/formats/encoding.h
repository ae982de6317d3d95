// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/readinput.h"

namespace partsong {

// A text brought to valid UTF-8 without BOM; line ends are as they were.
struct DecodedText {
    QByteArray utf8;
    QString encoding; // IANA name
    QList<ReadIssue> issues; // "encodingGuessed", "replacedBytes"
};

// Finds how the letters are written and decodes them: options.encoding if given, else the BOM, else what the
// file declares of itself, else UTF-8 if the bytes are that, else UTF-16 by its pattern of zeros, else the
// best guess among older encodings. Fails with Encoding for a name that is not known.
Result<DecodedText> decodeText(const ReadInput &input, const QString &declared = {});

// Every invalid byte sequence replaced by U+FFFD (one for each maximal part, as Unicode 15, 3.9 recommends);
// `replaced` counts the bytes.
QByteArray repairedUtf8(const QByteArray &bytes, int *replaced);

// CRLF and CR become LF.
QByteArray withPlainLineEnds(const QByteArray &text);

// Fails with Format where there are control characters other than TAB, LF and FF.
Status refuseControls(const QByteArray &text, const QString &fileName);

} // namespace partsong
