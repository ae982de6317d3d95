// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/plaintext.h"

#include "core/formats/encoding.h"
#include "core/formats/turns.h"

namespace partsong {

namespace {

// CHAT files put NAK (U+0015) around the times of each utterance. They are the one control character of any
// transcript format; the times stay.
QByteArray withoutChatBullets(const QByteArray &text)
{
    if (!text.startsWith('@') || !text.contains('\x15'))
        return text;
    QByteArray plain = text;
    return plain.replace('\x15', QByteArrayView());
}

} // namespace

Result<ReadDocument> readPlainText(const ReadInput &input)
{
    auto decoded = decodeText(input);
    if (!decoded)
        return std::unexpected(decoded.error());
    ReadDocument document;
    document.text = withPlainLineEnds(decoded->utf8);
    if (input.fileName.endsWith(QStringLiteral(".cha"), Qt::CaseInsensitive))
        document.text = withoutChatBullets(document.text);
    if (const auto clean = refuseControls(document.text, input.fileName); !clean)
        return std::unexpected(clean.error());
    document.encoding = decoded->encoding;
    document.issues = decoded->issues;
    document.turns = findTurns(document.text);
    return document;
}

} // namespace partsong
