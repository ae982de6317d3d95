// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filehandle.h"

#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace partsong::filehandle {

namespace {

constexpr int LongestHolder = 400;

} // namespace

#ifdef Q_OS_WIN

Lock takeLock(const QString &path, const QString &holder, qintptr &handle)
{
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE | DELETE,
                    FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                    FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Lock::Held : Lock::Refused;
    handle = reinterpret_cast<qintptr>(file);
    nameHolder(handle, holder);
    return Lock::Taken;
}

bool nameHolder(qintptr handle, const QString &holder)
{
    const HANDLE file = reinterpret_cast<HANDLE>(handle);
    const QByteArray name = holder.toUtf8().left(LongestHolder);
    DWORD written = 0;
    SetFilePointer(file, 0, nullptr, FILE_BEGIN);
    SetEndOfFile(file);
    return WriteFile(file, name.constData(), static_cast<DWORD>(name.size()), &written, nullptr) != 0;
}

void dropLock(const QString &, qintptr handle)
{
    CloseHandle(reinterpret_cast<HANDLE>(handle));
}

QString lockHolder(const QString &path)
{
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    QByteArray name(LongestHolder, '\0');
    DWORD got = 0;
    ReadFile(file, name.data(), static_cast<DWORD>(name.size()), &got, nullptr);
    CloseHandle(file);
    return QString::fromUtf8(name.first(static_cast<qsizetype>(got)));
}

bool syncFile(const QString &path)
{
    const HANDLE file =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ, nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool synced = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return synced;
}

void syncFolder(const QString &) { }

#else

namespace {

// A lock counts only on the file that the path still names: the last holder removes it before letting go.
bool stillNamed(int file, const QByteArray &path)
{
    struct stat opened { };
    struct stat named { };
    return fstat(file, &opened) == 0 && stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
        && opened.st_dev == named.st_dev;
}

} // namespace

Lock takeLock(const QString &path, const QString &holder, qintptr &handle)
{
    const QByteArray native = QFile::encodeName(path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int file = open(native.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0)
            return Lock::Refused;
        if (flock(file, LOCK_EX | LOCK_NB) != 0) {
            close(file);
            return Lock::Held;
        }
        if (!stillNamed(file, native)) {
            close(file);
            continue;
        }
        if (!nameHolder(file, holder)) {
            unlink(native.constData());
            close(file);
            return Lock::Refused;
        }
        handle = file;
        return Lock::Taken;
    }
    return Lock::Held;
}

bool nameHolder(qintptr handle, const QString &holder)
{
    const int file = static_cast<int>(handle);
    const QByteArray name = holder.toUtf8().left(LongestHolder);
    return ftruncate(file, 0) == 0
        && pwrite(file, name.constData(), static_cast<size_t>(name.size()), 0) >= 0;
}

void dropLock(const QString &path, qintptr handle)
{
    unlink(QFile::encodeName(path).constData());
    close(static_cast<int>(handle));
}

QString lockHolder(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    QByteArray name;
    if (flock(file, LOCK_SH | LOCK_NB) != 0) {
        name.resize(LongestHolder);
        const ssize_t got = read(file, name.data(), LongestHolder);
        name.resize(std::max<ssize_t>(got, 0));
    }
    close(file);
    return QString::fromUtf8(name);
}

bool syncFile(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = fsync(file) == 0;
    close(file);
    return synced;
}

void syncFolder(const QString &path)
{
    const int folder = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    fsync(folder);
    close(folder);
}

#endif

bool onNetwork(const QString &path)
{
    static const QList<QByteArray> networks{"nfs",   "nfs4",  "cifs",       "smb3",
                                            "smbfs", "davfs", "fuse.sshfs", "fuse.davfs"};
    return networks.contains(QStorageInfo(path).fileSystemType());
}

} // namespace partsong::filehandle
