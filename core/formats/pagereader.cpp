// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pagereader.h"

#include "core/formats/pagecodec.h"

namespace partsong {

PageReader::PageReader(Bytes bytes, const QString &fileName, const QString &password,
                       const ReaderLimits &limits)
    : m_bytes(std::move(bytes)), m_fileName(fileName), m_password(password), m_process(limits)
{
}

template <typename Value, typename Decode>
Result<Value> PageReader::ask(const QByteArray &request, const Progress &progress, Decode decode)
{
    const auto answer = m_process.ask(request, m_fileName, progress);
    if (!answer)
        return std::unexpected(answer.error());
    if (auto decoded = decode(*answer))
        return *std::move(decoded);
    return std::unexpected(m_process.disbelieved(m_fileName));
}

Result<PagesInfo> PageReader::open(const Progress &progress)
{
    const auto bytes = m_bytes();
    if (!bytes)
        return std::unexpected(bytes.error());
    const PageRequest request{PageRequest::Kind::Open, {*bytes, m_fileName, {{}, m_password}}, {}, 0};
    auto info = ask<PagesInfo>(encodedPageRequest(request), progress, decodedInfo);
    if (info) {
        m_openedIn = m_process.generation();
        m_pages = static_cast<int>(info->sizes.size());
    }
    return info;
}

template <typename Value, typename Decode>
Result<Value> PageReader::askOpen(const QByteArray &request, const Progress &progress, Decode decode)
{
    if (!m_process.running() || m_process.generation() != m_openedIn) {
        if (const auto opened = open(progress); !opened)
            return std::unexpected(opened.error());
    }
    return ask<Value>(request, progress, decode);
}

Result<QImage> PageReader::image(const PageTile &tile, const Progress &progress)
{
    const PageRequest request{PageRequest::Kind::Image, {}, tile, 0};
    return askOpen<QImage>(encodedPageRequest(request), progress, [&tile](const QByteArray &answer) {
        return decodedImage(answer, tile.rect.size());
    });
}

Result<PageText> PageReader::words(int page, const Progress &progress)
{
    const PageRequest request{PageRequest::Kind::Words, {}, {}, page};
    return askOpen<PageText>(encodedPageRequest(request), progress, decodedWords);
}

Result<QList<PageMark>> PageReader::marks(const Progress &progress)
{
    const PageRequest request{PageRequest::Kind::Marks, {}, {}, 0};
    return askOpen<QList<PageMark>>(encodedPageRequest(request), progress, [this](const QByteArray &answer) {
        return decodedMarks(answer, m_pages);
    });
}

Result<FileWords> PageReader::otherWords(const Progress &progress)
{
    const PageRequest request{PageRequest::Kind::OtherWords, {}, {}, 0};
    return askOpen<FileWords>(encodedPageRequest(request), progress, decodedOtherWords);
}

} // namespace partsong
