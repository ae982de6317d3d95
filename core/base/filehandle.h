// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong::filehandle {

enum class Lock { Taken, Held, Refused };

// Takes an exclusive lock on a file made for it, which names the holder. The kernel lets go of it when this
// process ends, however it ends. Refused where the file cannot be made.
Lock takeLock(const QString &path, const QString &holder, qintptr &handle);
// Makes the locked file name another holder; false where it cannot be written.
bool nameHolder(qintptr handle, const QString &holder);
// Removes the file and lets go of the lock.
void dropLock(const QString &path, qintptr handle);
// The holder that the file names while it is locked; "" when it is not.
QString lockHolder(const QString &path);

// Makes what was written to a file that nothing else has open last through a power cut; false where it could
// not.
bool syncFile(const QString &path);
// Makes the names in a folder last through a power cut, where the system lets one ask for it.
void syncFolder(const QString &path);

// Whether the path lies on a network file system, as far as the system tells.
bool onNetwork(const QString &path);

} // namespace partsong::filehandle
