// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/otherwords.h"

#include "core/formats/pagereader.h"

namespace partsong {

Result<FileWords> otherWordsIn(const QByteArray &bytes, const QString &fileName, const Progress &progress)
{
    PageReader reader([&bytes]() -> Result<QByteArray> { return bytes; }, fileName);
    return reader.otherWords(progress);
}

} // namespace partsong
