// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/readtable.h"

#include "core/base/tr.h"
#include "core/formats/csvreader.h"
#include "core/formats/encoding.h"
#include "core/formats/readdocument.h"
#include "core/formats/readerpool.h"
#include "core/formats/xlsx.h"

#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Result<ReadDocument> plainTable(const ReadInput &input)
{
    auto decoded = decodeText(input);
    if (!decoded)
        return std::unexpected(decoded.error());
    ReadDocument document;
    document.text = withPlainLineEnds(decoded->utf8);
    document.encoding = decoded->encoding;
    document.issues = decoded->issues;
    if (Status plain = refuseControls(document.text, input.fileName); !plain)
        return std::unexpected(plain.error());
    return document;
}

} // namespace

Result<ReadDocument> readTableText(const ReadInput &input)
{
    switch (formatOf(input.bytes, input.fileName)) {
    case FileFormat::Xlsx:
        return readXlsx(input);
    case FileFormat::PlainText:
        return plainTable(input);
    default:
        return failure(ErrorKind::Format,
                       Tr::tr("“%1” is not a table that Partsong reads. Save it as an Excel workbook (xlsx) "
                              "or as CSV.")
                           .arg(input.fileName));
    }
}

Result<ReadTable> readTable(const QString &path, ReaderPool &pool, const QString &encoding,
                            const Progress &progress)
{
    ReadRequest request;
    request.path = path;
    request.fileName = QFileInfo(path).fileName();
    request.options.encoding = encoding;
    request.options.table = true;
    const auto answers = pool.read({request}, progress);
    const Result<ReadDocument> &document = answers.front();
    if (!document)
        return std::unexpected(document.error());
    auto table = tableFromCsv(QString::fromUtf8(document->text), request.fileName);
    if (!table)
        return std::unexpected(table.error());
    return ReadTable{std::move(*table), document->issues};
}

} // namespace partsong
