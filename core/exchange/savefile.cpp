// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/savefile.h"

#include "core/base/filehandle.h"
#include "core/base/tr.h"
#include "core/store/draftfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Error standsAlready(const QString &name)
{
    return {ErrorKind::Exists,
            Tr::tr("“%1” is there already. Choose another name, or say that it may be replaced.").arg(name),
            {},
            {},
            {}};
}

Error cannotWrite(const QString &name, const QString &detail)
{
    return {ErrorKind::Io,
            Tr::tr("“%1” could not be written. Check that the disk has room and that you may write there.")
                .arg(name),
            detail,
            {},
            {}};
}

// Why a file could not be written, as far as the place tells.
Error whyNot(const QFileInfo &target, qsizetype size, const QFileDevice &file)
{
    const QString name = target.fileName();
    if (!QFileInfo(target.absolutePath()).isWritable())
        return {ErrorKind::Io,
                Tr::tr("“%1” could not be written: the folder “%2” is read-only. Choose another.")
                    .arg(name, QDir::toNativeSeparators(target.absolutePath())),
                file.errorString(),
                {},
                {}};
    if (QStorageInfo(target.absolutePath()).bytesAvailable() < size)
        return {ErrorKind::Io,
                Tr::tr("There is not enough room on the disk for “%1”. Make room, or choose another place.")
                    .arg(name),
                file.errorString(),
                {},
                {}};
    return cannotWrite(name, file.errorString());
}

Status placeIsFree(const QFileInfo &target, bool overwrite)
{
    const QString name = target.fileName();
    if (!QFileInfo(target.absolutePath()).isDir())
        return failure(ErrorKind::NotFound,
                       Tr::tr("The folder for “%1” is not there. Make it, or choose another.").arg(name));
    if (target.isDir())
        return failure(ErrorKind::NotAFile, Tr::tr("“%1” is a folder. Give the name of a file.").arg(name));
    if (!overwrite && (target.exists() || target.isSymLink()))
        return std::unexpected(standsAlready(name));
    return {};
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() == bytes.size() && file.readAll() == bytes;
}

// QSaveFile syncs what it wrote to the disk before it names it.
Status writeDraft(const QString &path, const QByteArray &bytes, const QFileInfo &target)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return std::unexpected(whyNot(target, bytes.size(), file));
    if (!holds(path, bytes))
        return std::unexpected(cannotWrite(target.fileName(), u"read back other bytes"_s));
    return {};
}

bool replace(const QString &draft, const QString &path)
{
    std::error_code problem;
    std::filesystem::rename(QFile::encodeName(draft).toStdString(), QFile::encodeName(path).toStdString(),
                            problem);
    return !problem;
}

} // namespace

Status saveFile(const QString &path, const QByteArray &bytes, bool overwrite)
{
    const QFileInfo target(path);
    const QString name = target.fileName();
    if (Status free = placeIsFree(target, overwrite); !free)
        return free;
    const DraftFile draft(target.absolutePath(), u"export"_s);
    if (Status written = writeDraft(draft.path(), bytes, target); !written)
        return written;
    const QString place = target.absoluteFilePath();
    if (!(overwrite ? replace(draft.path(), place) : QFile::rename(draft.path(), place)))
        return std::unexpected(QFileInfo::exists(place) && !overwrite ? standsAlready(name)
                                                                      : cannotWrite(name, u"rename"_s));
    filehandle::syncFolder(target.absolutePath());
    if (!holds(place, bytes))
        return std::unexpected(cannotWrite(name, u"read back other bytes under its name"_s));
    return {};
}

} // namespace partsong
