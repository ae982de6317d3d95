// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filelock.h"

#include "core/base/filehandle.h"
#include "core/base/tr.h"

#include <QFileInfo>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString &studyPath)
{
    QFileInfo study(studyPath);
    if (study.isSymLink()) // one study has one lock, by whatever name it is opened
        study.setFile(study.canonicalFilePath());
    return study.absolutePath() + "/."_L1 + study.fileName() + ".lock"_L1;
}

} // namespace

Result<std::unique_ptr<FileLock>> FileLock::take(const QString &studyPath, const QString &holder)
{
    const QString name = QFileInfo(studyPath).fileName();
    std::unique_ptr<FileLock> lock(new FileLock(lockPath(studyPath)));
    switch (filehandle::takeLock(lock->m_path, holder, lock->m_handle)) {
    case filehandle::Lock::Taken:
        return lock;
    case filehandle::Lock::Held: {
        const QString who = filehandle::lockHolder(lock->m_path);
        Error error{ErrorKind::Locked,
                    Tr::tr("“%1” is open for writing by %2. Close it there, or open it here for reading.")
                        .arg(name, who.isEmpty() ? Tr::tr("somebody else") : who),
                    {},
                    {},
                    who};
        return std::unexpected(error);
    }
    case filehandle::Lock::Refused:
        break;
    }
    return failure(
        ErrorKind::ReadOnly,
        Tr::tr("“%1” or its folder cannot be written. Copy the study to a folder of your own.").arg(name));
}

QString FileLock::holderOf(const QString &studyPath)
{
    return filehandle::lockHolder(lockPath(studyPath));
}

bool FileLock::left(const QString &studyPath)
{
    return QFileInfo::exists(lockPath(studyPath));
}

void FileLock::nameHolder(const QString &holder)
{
    filehandle::nameHolder(m_handle, holder);
}

FileLock::~FileLock()
{
    if (m_handle >= 0)
        filehandle::dropLock(m_path, m_handle);
}

} // namespace partsong
