// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/keyoriginals.h"

#include "core/base/tr.h"
#include "core/exchange/savefile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

// A name for an original that nothing in the folder has, and that leads nowhere else.
QString placeIn(const QString &folder, const SealedOriginal &original)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N} ._()-]"_s);
    const QFileInfo called(
        QFileInfo(QString(original.file).replace(u'\\', u'/')).fileName().replace(unsafe, u"_"_s));
    const QString base =
        called.completeBaseName().isEmpty() ? u"original"_s : called.completeBaseName().left(120);
    const QString suffix = called.suffix().isEmpty() ? QString() : u'.' + called.suffix().left(12);
    QString path = folder + u'/' + base + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1/%2 (%3)%4"_s.arg(folder, base).arg(i).arg(suffix);
    return path;
}

} // namespace

Result<OpenedKey> openKeyInto(const QString &path, const QString &passphrase, const QString &folder,
                              const Progress *progress)
{
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::NotFound,
                       Tr::tr("The folder “%1” is not there. Make it, or choose another.").arg(folder));
    OpenedKey opened;
    const TakeOriginal take = [&](const SealedOriginal &original, const QByteArray &bytes) -> Status {
        if (progress && progress->cancelled())
            return failure(ErrorKind::Cancelled, Tr::tr("Taking out the originals was stopped."));
        if (progress)
            progress->at(static_cast<int>(opened.paths.size()), 0, original.file);
        opened.paths.insert(original.hash, placeIn(folder, original));
        return saveFile(opened.paths.value(original.hash), bytes, false);
    };
    const auto key = openKeyFile(path, passphrase, take);
    if (!key)
        return std::unexpected(key.error());
    opened.key = *key;
    return opened;
}

} // namespace partsong
