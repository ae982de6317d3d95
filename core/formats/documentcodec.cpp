// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/documentcodec.h"

#include "core/formats/bytecodec.h"
#include "core/formats/readdocument.h"

namespace partsong {

namespace {

constexpr quint64 Version = 1;

using Writer = ByteWriter;
using Reader = ByteReader;

void write(Writer &out, const ReadTurn &turn)
{
    out.text(turn.speaker);
    out.range(turn.range);
    out.time(turn.from);
    out.time(turn.to);
    out.number(turn.cues.size());
    for (const ReadCue &cue : turn.cues) {
        out.range(cue.range);
        out.time(cue.from);
        out.time(cue.to);
    }
}

ReadTurn readTurn(Reader &in)
{
    ReadTurn turn;
    turn.speaker = in.text();
    turn.range = in.range();
    turn.from = in.time();
    turn.to = in.time();
    for (qsizetype left = in.count(); left > 0 && in.good(); --left) {
        ReadCue cue;
        cue.range = in.range();
        cue.from = in.time();
        cue.to = in.time();
        turn.cues.append(cue);
    }
    return turn;
}

void write(Writer &out, const ReadDocument &document)
{
    out.data(document.text);
    out.text(document.encoding);
    out.text(document.language);
    out.number((document.pdf ? 1 : 0) + (document.picture ? 2 : 0));
    out.number(document.pages);
    out.number(document.issues.size());
    for (const ReadIssue &issue : document.issues) {
        out.text(issue.kind);
        out.text(issue.text);
    }
    out.number(document.styles.size());
    for (const ReadStyle &style : document.styles) {
        out.range(style.range);
        out.number(static_cast<int>(style.style));
        out.number(style.level);
    }
    out.number(document.turns.size());
    for (const ReadTurn &turn : document.turns)
        write(out, turn);
}

ReadStyle readStyle(Reader &in)
{
    ReadStyle style;
    style.range = in.range();
    const int kind = in.small();
    if (kind < 0 || kind > static_cast<int>(Style::Table))
        in.fail();
    style.style = static_cast<Style>(kind);
    style.level = in.small();
    return style;
}

ReadDocument readDocumentFrom(Reader &in)
{
    ReadDocument document;
    document.text = in.data();
    document.encoding = in.text();
    document.language = in.text();
    const qint64 looks = in.number();
    document.pdf = (looks & 1) != 0;
    document.picture = (looks & 2) != 0;
    document.pages = in.small();
    for (qsizetype left = in.count(); left > 0 && in.good(); --left) {
        const QString kind = in.text();
        document.issues.append({kind, in.text()});
    }
    for (qsizetype left = in.count(); left > 0 && in.good(); --left)
        document.styles.append(readStyle(in));
    for (qsizetype left = in.count(); left > 0 && in.good(); --left)
        document.turns.append(readTurn(in));
    return document;
}

} // namespace

QByteArray encodedRequest(const ReadInput &input)
{
    Writer out;
    out.number(Version);
    out.text(input.fileName);
    out.text(input.options.encoding);
    out.text(input.options.password);
    out.number(input.options.table ? 1 : 0);
    out.data(input.bytes);
    return out.bytes;
}

std::optional<ReadInput> decodedRequest(QByteArrayView bytes)
{
    Reader in(bytes);
    if (in.number() != Version)
        return std::nullopt;
    ReadInput input;
    input.fileName = in.text();
    input.options.encoding = in.text();
    input.options.password = in.text();
    input.options.table = in.number() != 0;
    input.bytes = in.data();
    return in.whole() ? std::optional(input) : std::nullopt;
}

QByteArray encodedAnswer(const Result<ReadDocument> &answer)
{
    Writer out;
    out.number(Version);
    out.number(answer ? 1 : 0);
    if (answer) {
        write(out, *answer);
    } else {
        out.number(static_cast<int>(answer.error().kind));
        out.text(answer.error().message);
        out.text(answer.error().detail);
    }
    return out.bytes;
}

std::optional<Result<ReadDocument>> decodedAnswer(QByteArrayView bytes)
{
    Reader in(bytes);
    if (in.number() != Version)
        return std::nullopt;
    if (in.number() != 0) {
        ReadDocument document = readDocumentFrom(in);
        if (!in.whole() || !soundDocument(document))
            return std::nullopt;
        return document;
    }
    const int kind = in.small();
    Error error;
    error.message = in.text();
    error.detail = in.text();
    if (!in.whole() || kind < 0 || kind > static_cast<int>(ErrorKind::Cancelled))
        return std::nullopt;
    error.kind = static_cast<ErrorKind>(kind);
    return std::unexpected(error);
}

QByteArray frameHead(qint64 length)
{
    QByteArray head;
    for (int i = 0; i < FrameHead; ++i)
        head.append(static_cast<char>(length >> (8 * i)));
    return head;
}

qint64 frameLength(QByteArrayView head)
{
    if (head.size() < FrameHead)
        return -1;
    quint64 length = 0;
    for (int i = 0; i < FrameHead; ++i)
        length |= static_cast<quint64>(static_cast<unsigned char>(head[i])) << (8 * i);
    return length <= static_cast<quint64>(LargestFrame) ? static_cast<qint64>(length) : -1;
}

} // namespace partsong
