// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keyfile.h"

#include "core/base/filehandle.h"
#include "core/base/tr.h"
#include "core/privacy/sealedstream.h"
#include "core/store/draftfile.h"
#include "core/store/sha256.h"

#include <QCborArray>
#include <QCborMap>
#include <QDir>
#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QByteArray tellingOf(const SealedKey &key)
{
    QCborArray names;
    for (const RealName &name : key.names)
        names << QCborArray{name.name, name.pseudonym, enumName(name.kind)};
    QCborArray originals;
    for (const SealedOriginal &original : key.originals)
        originals << QCborArray{original.hash, original.bytes, original.file, original.source};
    return QCborMap{{u"study"_s, key.study.uuid().bytes()},
                    {u"title"_s, key.title},
                    {u"made"_s, key.made},
                    {u"names"_s, names},
                    {u"originals"_s, originals}}
        .toCborValue()
        .toCbor();
}

SealedKey keyFrom(const QByteArray &telling)
{
    const QCborMap map = QCborValue::fromCbor(telling).toMap();
    SealedKey key;
    key.study = Id<Study>(Uuid::fromBytes(map[u"study"_s].toByteArray()).value_or(Uuid()));
    key.title = map[u"title"_s].toString();
    key.made = map[u"made"_s].toInteger();
    for (const QCborValue &value : map[u"names"_s].toArray()) {
        const QCborArray name = value.toArray();
        key.names.push_back(
            {{},
             name.at(0).toString(),
             name.at(1).toString(),
             enumFromName<RealNameKind>(name.at(2).toString()).value_or(RealNameKind::Other)});
    }
    for (const QCborValue &value : map[u"originals"_s].toArray()) {
        const QCborArray original = value.toArray();
        key.originals.push_back({original.at(0).toByteArray(), original.at(1).toInteger(),
                                 original.at(2).toString(), original.at(3).toString()});
    }
    return key;
}

Status writeOriginal(SealedStream &stream, const QByteArray &bytes, bool last)
{
    qsizetype from = 0;
    do {
        const qsizetype length = std::min(SealedStream::PieceBytes, bytes.size() - from);
        const bool end = from + length == bytes.size();
        if (Status written = stream.write(bytes.sliced(from, length), last && end); !written)
            return written;
        from += length;
    } while (from < bytes.size());
    return {};
}

Status writeAll(const QString &path, const SealedKey &key, const QString &passphrase,
                const std::function<Result<QByteArray>(const QByteArray &)> &bytesOf,
                const KeyHardness &hardness, const Progress *progress)
{
    const auto stream = SealedStream::create(path, passphrase, hardness);
    if (!stream)
        return std::unexpected(stream.error());
    if (Status written = (*stream)->write(tellingOf(key), key.originals.empty()); !written)
        return written;
    for (size_t i = 0; i < key.originals.size(); ++i) {
        if (progress)
            progress->at(static_cast<int>(i), static_cast<int>(key.originals.size()),
                         Tr::tr("Putting the originals into the key file"));
        if (progress && progress->cancelled())
            return failure(ErrorKind::Cancelled, Tr::tr("Sealing was stopped; nothing was changed."));
        const Result<QByteArray> bytes = bytesOf(key.originals[i].hash);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (Status written = writeOriginal(**stream, *bytes, i + 1 == key.originals.size()); !written)
            return written;
    }
    return {};
}

Error cutShort(const QString &path)
{
    return {ErrorKind::Damaged,
            Tr::tr("The key file “%1” is damaged: it was changed or cut short. Use a copy of it.")
                .arg(QFileInfo(path).fileName()),
            {},
            {},
            {}};
}

// One original, which must be what the key says it is.
Result<QByteArray> readOriginal(SealedStream &stream, const SealedOriginal &original, const QString &path,
                                bool &last)
{
    QByteArray bytes;
    do {
        const Result<QByteArray> piece = last ? std::unexpected(cutShort(path)) : stream.read(last);
        if (!piece)
            return piece;
        bytes += *piece;
        if (piece->isEmpty())
            break;
    } while (bytes.size() < original.bytes);
    if (bytes.size() != original.bytes || sha256(bytes) != original.hash)
        return std::unexpected(cutShort(path));
    return bytes;
}

// Opens what was written as whoever needs it one day will.
Status compare(const QString &path, const SealedKey &key, const QString &passphrase)
{
    const auto again =
        openKeyFile(path, passphrase, [](const SealedOriginal &, const QByteArray &) { return Status(); });
    if (!again)
        return std::unexpected(again.error());
    if (tellingOf(*again) != tellingOf(key))
        return std::unexpected(cutShort(path));
    return {};
}

} // namespace

Status writeKeyFile(const QString &path, const SealedKey &key, const QString &passphrase,
                    const std::function<Result<QByteArray>(const QByteArray &)> &bytesOf,
                    const KeyHardness &hardness, const Progress *progress)
{
    const QFileInfo target(path);
    const Error taken{
        ErrorKind::Exists,
        Tr::tr("“%1” is there already. Choose another name for the key file.").arg(target.fileName()),
        {},
        {},
        {}};
    if (target.exists() || target.isSymLink())
        return std::unexpected(taken);
    if (!target.absoluteDir().exists())
        return failure(
            ErrorKind::NotFound,
            Tr::tr("The folder for “%1” is not there. Make it, or choose another.").arg(target.fileName()));
    const DraftFile draft(target.absolutePath(), u"export"_s);
    if (Status written = writeAll(draft.path(), key, passphrase, bytesOf, hardness, progress); !written)
        return written;
    if (!filehandle::syncFile(draft.path()))
        return failure(ErrorKind::Io, Tr::tr("The key file could not be written. Check the disk."));
    if (Status same = compare(draft.path(), key, passphrase); !same)
        return same;
    if (!QFile::rename(draft.path(), target.absoluteFilePath()))
        return std::unexpected(taken);
    filehandle::syncFolder(target.absolutePath());
    return {};
}

Result<SealedKey> openKeyFile(const QString &path, const QString &passphrase, const TakeOriginal &take)
{
    const auto stream = SealedStream::open(path, passphrase);
    if (!stream)
        return std::unexpected(stream.error());
    bool last = false;
    const Result<QByteArray> telling = (*stream)->read(last);
    if (!telling)
        return std::unexpected(telling.error());
    const SealedKey key = keyFrom(*telling);
    if (!take)
        return key;
    for (const SealedOriginal &original : key.originals) {
        const Result<QByteArray> bytes = readOriginal(**stream, original, path, last);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (Status taken = take(original, *bytes); !taken)
            return std::unexpected(taken.error());
    }
    if (!last || !(*stream)->atEnd())
        return std::unexpected(cutShort(path));
    return key;
}

} // namespace partsong
