// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/odt.h"

#include "core/base/tr.h"
#include "core/formats/leftout.h"
#include "core/formats/odtbody.h"
#include "core/formats/turns.h"
#include "core/formats/zipfile.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Status refuseEncrypted(const ZipFile &zip, const QString &fileName)
{
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!zip.has(manifest))
        return {};
    const auto bytes = zip.read(manifest);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (!bytes->contains("encryption-data"))
        return {};
    return failure(
        ErrorKind::Encrypted,
        Tr::tr("“%1” is locked with a password. Open it in its own program, take the password off, save it "
               "and import it again.")
            .arg(fileName));
}

} // namespace

Result<ReadDocument> readOdt(const ReadInput &input)
{
    if (looksLikeOle(input.bytes))
        return std::unexpected(oleFile(input.bytes, input.fileName));
    const auto zip = ZipFile::open(input.bytes, input.fileName);
    if (!zip)
        return std::unexpected(zip.error());
    if (const auto open = refuseEncrypted(*zip, input.fileName); !open)
        return std::unexpected(open.error());
    if (!zip->has(u"content.xml"_s))
        return std::unexpected(damagedFile(input.fileName, u"no content.xml"_s));
    OdtBody body;
    for (const QString &part : {u"styles.xml"_s, u"content.xml"_s}) {
        if (!zip->has(part))
            continue;
        const auto bytes = zip->read(part);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto read = body.read(*bytes, input.fileName); !read)
            return std::unexpected(read.error());
    }
    TextBuilder text = body.take();
    const int replaced = text.replaced();
    ReadDocument document = text.finish();
    document.language = body.language();
    document.turns = findTurns(document.text, document.styles);
    noteExternal(document, input.fileName, body.external());
    noteHidden(document, input.fileName, body.hidden());
    noteReplaced(document, input.fileName, replaced);
    return document;
}

} // namespace partsong
