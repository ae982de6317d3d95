// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/keyfile.h"

#include <QHash>

namespace partsong {

// A key file that was opened, and where its originals were put, by their hash.
struct OpenedKey {
    SealedKey key;
    QHash<QByteArray, QString> paths;
};

// Opens a key file and puts its originals into a folder, under the names they came with, never over another
// file. Fails as openKeyFile does, with NotFound where the folder is not there, and with Cancelled.
Result<OpenedKey> openKeyInto(const QString &path, const QString &passphrase, const QString &folder,
                              const Progress *progress = nullptr);

} // namespace partsong
