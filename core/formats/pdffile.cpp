// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/pdffile.h"

#include "core/base/tr.h"
#include "core/formats/zipfile.h"

#include <poppler-qt6.h>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status refuseLocked(Poppler::Document &document, const ReadInput &input)
{
    if (!document.isLocked())
        return {};
    const QByteArray password = input.options.password.toUtf8();
    const QByteArray latin = input.options.password.toLatin1();
    if (!password.isEmpty() && (!document.unlock(password, password) || !document.unlock(latin, latin)))
        return {};
    const QString sentence = password.isEmpty()
        ? Tr::tr("“%1” is locked with a password. Import it again and give the password.")
        : Tr::tr("The password does not open “%1”. Import it again with the right one.");
    return failure(ErrorKind::Encrypted, sentence.arg(input.fileName));
}

} // namespace

Result<std::unique_ptr<Poppler::Document>> openPdf(const ReadInput &input)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {});
    std::unique_ptr<Poppler::Document> document = Poppler::Document::loadFromData(input.bytes);
    if (!document)
        return std::unexpected(damagedFile(input.fileName, u"Poppler cannot open it"_s));
    if (const auto open = refuseLocked(*document, input); !open)
        return std::unexpected(open.error());
    const int pages = document->numPages();
    if (pages <= 0)
        return std::unexpected(damagedFile(input.fileName, u"no pages"_s));
    if (pages > MaxPdfPages) {
        return failure(ErrorKind::TooLarge,
                       Tr::tr("“%1” has more than %2 pages. Split it and import the parts.")
                           .arg(input.fileName)
                           .arg(MaxPdfPages));
    }
    return document;
}

} // namespace partsong
