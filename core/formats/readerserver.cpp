// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readerserver.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/formats/documentcodec.h"
#include "core/formats/readdocument.h"

#include <QIODevice>

#include <new>

namespace partsong {

namespace {

// All of so many bytes, or nothing.
std::optional<QByteArray> readExactly(QIODevice &in, qint64 length)
{
    QByteArray bytes(length, Qt::Uninitialized);
    qint64 done = 0;
    while (done < length) {
        const qint64 count = in.read(bytes.data() + done, length - done);
        if (count <= 0)
            return std::nullopt;
        done += count;
    }
    return bytes;
}

Result<ReadDocument> readOne(const ReadInput &input)
{
    try {
        return readDocument(input.bytes, input.fileName, input.options);
    } catch (const std::bad_alloc &) {
        return failure(
            ErrorKind::TooLarge,
            Tr::tr("“%1” needs more memory than reading a document may take. Save it again in its own "
                   "program, or as plain text.")
                .arg(input.fileName));
    }
}

bool writeFrame(QIODevice &out, const QByteArray &bytes)
{
    const QByteArray head = frameHead(bytes.size());
    return out.write(head) == head.size() && out.write(bytes) == bytes.size();
}

} // namespace

int serveRequests(QIODevice &in, QIODevice &out, const ReaderLimits &limits)
{
    limitOwnMemory(qint64(limits.megabytes) << 20);
    for (;;) {
        const auto head = readExactly(in, FrameHead);
        if (!head)
            return 0;
        const qint64 length = frameLength(*head);
        const auto bytes = length < 0 ? std::nullopt : readExactly(in, length);
        const auto request = bytes ? decodedRequest(*bytes) : std::nullopt;
        if (!request)
            return 1;
        limitOwnProcessorTime(limits.seconds);
        if (!writeFrame(out, encodedAnswer(readOne(*request))))
            return 1;
    }
}

} // namespace partsong
