// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pagefile.h"

#include "core/base/tr.h"
#include "core/formats/pdfpages.h"
#include "core/formats/picture.h"
#include "core/formats/readdocument.h"

namespace partsong {

Result<std::unique_ptr<PageFile>> openPageFile(const ReadInput &input)
{
    switch (formatOf(input.bytes, input.fileName)) {
    case FileFormat::Pdf:
        return openPdfPages(input);
    case FileFormat::Picture:
        return openPicture(input);
    default:
        return failure(ErrorKind::Format,
                       Tr::tr("“%1” has no pages to look at. Open a PDF or a picture.").arg(input.fileName));
    }
}

} // namespace partsong
