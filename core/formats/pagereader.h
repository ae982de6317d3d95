// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/formats/filewords.h"
#include "core/formats/pages.h"
#include "core/formats/readerprocess.h"
#include "core/formats/readinput.h"

#include <functional>

namespace partsong {

// Looks at the pages of one document, in a process of its own that is replaced when it dies: a page that
// kills it is an error and no more. Belongs to the thread that made it; every question waits for its answer.
class PageReader {
public:
    // The bytes are fetched when the document is opened, and again when its process had to be replaced.
    using Bytes = std::function<Result<QByteArray>()>;

    PageReader(Bytes bytes, const QString &fileName, const QString &password = {},
               const ReaderLimits &limits = {});

    // Fails with Encrypted where the password is missing or wrong, and as readDocument.
    Result<PagesInfo> open(const Progress &progress = Progress());

    // All of these open the document where that has not been done.
    Result<QImage> image(const PageTile &tile, const Progress &progress = Progress());
    Result<PageText> words(int page, const Progress &progress = Progress());
    Result<QList<PageMark>> marks(const Progress &progress = Progress());
    Result<FileWords> otherWords(const Progress &progress = Progress());

private:
    template <typename Value, typename Decode>
    Result<Value> ask(const QByteArray &request, const Progress &progress, Decode decode);
    template <typename Value, typename Decode>
    Result<Value> askOpen(const QByteArray &request, const Progress &progress, Decode decode);

    Bytes m_bytes;
    QString m_fileName;
    QString m_password;
    ReaderProcess m_process;
    int m_openedIn = 0; // the generation of the process that has it open
    int m_pages = 0;
};

} // namespace partsong
