// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/store/project.h"

// Originals and whole texts, kept once by SHA-256 in chunks, outside the History.

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkBytes = 1024 * 1024;
constexpr qint64 MostAtOnce = 64 * ChunkBytes;

} // namespace

Status Project::keepBlob(const QByteArray &hash, const QByteArray &bytes)
{
    if (writtenElsewhere())
        return std::unexpected(beingWritten());
    Statement blob = m_database->prepare("INSERT OR IGNORE INTO blob(hash, bytes) VALUES(?, ?)");
    if (Status kept = blob.bindBytes(0, hash).bind(1, static_cast<qint64>(bytes.size())).run(); !kept)
        return kept;
    if (m_database->changes() == 0)
        return {};
    Statement chunk = m_database->prepare("INSERT INTO blobchunk(hash, part, content) VALUES(?, ?, ?)");
    int part = 0;
    for (qsizetype from = 0; from < bytes.size(); from += ChunkBytes) {
        const qsizetype length = std::min(ChunkBytes, bytes.size() - from);
        chunk.bindBytes(0, hash).bind(1, part++).bindBytes(2, QByteArrayView(bytes).sliced(from, length));
        if (Status kept = chunk.run(); !kept)
            return kept;
    }
    return {};
}

Result<QByteArray> Project::blob(const QByteArray &hash) const
{
    Statement size = query("SELECT bytes FROM blob WHERE hash=?");
    size.bindBytes(0, hash);
    if (!size.next())
        return failure(ErrorKind::NotFound, Tr::tr("The original is not in the study."));
    const qint64 length = size.integer(0);
    QByteArray bytes;
    bytes.reserve(std::clamp<qint64>(length, 0, MostAtOnce)); // a damaged study may say anything
    Statement chunks = query("SELECT content FROM blobchunk WHERE hash=? ORDER BY part");
    chunks.bindBytes(0, hash);
    while (bytes.size() <= length && chunks.next())
        bytes.append(chunks.bytesView(0));
    if (!chunks.status())
        return std::unexpected(chunks.status().error());
    if (bytes.size() != length) {
        return failure(
            ErrorKind::Damaged,
            Tr::tr("What the study keeps of an original is damaged. Check the study, or open a backup."),
            u"blob %1: %2 of %3 bytes"_s.arg(QLatin1String(hash.toHex())).arg(bytes.size()).arg(length));
    }
    return bytes;
}

} // namespace partsong
