// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readerserver.h"

#include "core/base/platform.h"
#include "core/base/tr.h"
#include "core/formats/documentcodec.h"
#include "core/formats/pagecodec.h"
#include "core/formats/pagefile.h"
#include "core/formats/readdocument.h"

#include <QIODevice>

#include <new>

namespace partsong {

using namespace Qt::StringLiterals;

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

Error outOfMemory(const QString &fileName)
{
    return {ErrorKind::TooLarge,
            Tr::tr("“%1” needs more memory than reading a document may take. Save it again in its own "
                   "program, or as plain text.")
                .arg(fileName),
            {},
            {},
            {}};
}

Result<ReadDocument> readOne(const ReadInput &input)
{
    try {
        return readDocument(input.bytes, input.fileName, input.options);
    } catch (const std::bad_alloc &) {
        return std::unexpected(outOfMemory(input.fileName));
    }
}

template <typename Value, typename Encode> QByteArray encoded(const Result<Value> &value, Encode encode)
{
    return value ? encode(*value) : encodedPageError(value.error());
}

// The document whose pages are being looked at: one at a time, the one that was opened last.
class OpenPages {
public:
    QByteArray answer(const PageRequest &request)
    {
        try {
            return encodedAnswerTo(request);
        } catch (const std::bad_alloc &) {
            return encodedPageError(outOfMemory(m_name));
        }
    }

private:
    QByteArray encodedAnswerTo(const PageRequest &request)
    {
        if (request.kind == PageRequest::Kind::Open)
            return open(request.input);
        if (!m_file)
            return encodedPageError(
                {ErrorKind::NotFound, Tr::tr("No document is open."), u"pages"_s, {}, {}});
        switch (request.kind) {
        case PageRequest::Kind::Image:
            return encoded(m_file->image(request.tile), encodedImage);
        case PageRequest::Kind::Words:
            return encodedWords(request.page < m_pages ? m_file->words(request.page) : PageText());
        case PageRequest::Kind::OtherWords:
            return encodedOtherWords(m_file->otherWords());
        default:
            return encodedMarks(m_file->marks());
        }
    }

    QByteArray open(const ReadInput &input)
    {
        m_file.reset();
        m_name = input.fileName;
        auto opened = openPageFile(input);
        if (!opened)
            return encodedPageError(opened.error());
        m_file = *std::move(opened);
        const PagesInfo info = m_file->info();
        m_pages = info.sizes.size();
        return encodedInfo(info);
    }

    std::unique_ptr<PageFile> m_file;
    QString m_name;
    qsizetype m_pages = 0;
};

// Nothing where the bytes are no request.
std::optional<QByteArray> answerTo(const QByteArray &bytes, OpenPages &pages)
{
    if (const auto request = decodedRequest(bytes))
        return encodedAnswer(readOne(*request));
    if (const auto request = decodedPageRequest(bytes))
        return pages.answer(*request);
    return std::nullopt;
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
    OpenPages pages;
    for (;;) {
        const auto head = readExactly(in, FrameHead);
        if (!head)
            return 0;
        const qint64 length = frameLength(*head);
        const auto bytes = length < 0 ? std::nullopt : readExactly(in, length);
        if (!bytes)
            return 1;
        limitOwnProcessorTime(limits.seconds);
        const auto answer = answerTo(*bytes, pages);
        if (!answer || !writeFrame(out, *answer))
            return 1;
    }
}

} // namespace partsong
