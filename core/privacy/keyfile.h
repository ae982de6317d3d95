// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/privacy/realname.h"
#include "core/store/study.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace partsong {

// An original that left the study for the key file.
struct SealedOriginal {
    QByteArray hash; // SHA-256
    qint64 bytes = 0;
    QString file; // as it was called where it came from
    QString source; // the source's name, before it was sealed
    bool operator==(const SealedOriginal &) const = default;
};

// What a key file tells: who is who in a study, and the originals that say so.
struct SealedKey {
    Id<Study> study;
    QString title;
    qint64 made = 0; // milliseconds since 1970, UTC
    std::vector<RealName> names; // without ids
    std::vector<SealedOriginal> originals;
};

// How hard a passphrase is made to guess: what libsodium calls operations and memory of Argon2id. Written
// into the file, so that later files may ask for more.
struct KeyHardness {
    quint64 operations = 0; // 0: what is right today
    quint64 memory = 0; // bytes
};

// Key files are a header (magic, version, hardness, salt) and one stream of messages sealed with XChaCha20
// and Poly1305 under a key that Argon2id makes of the passphrase: what the key tells, then the originals in
// pieces. The header is sealed along with them, and a file that ends too early is known by its last message.

// Writes one beside its place, opens it again, compares all that is in it, and only then gives it its name.
// Never writes over a file (Exists). `bytesOf` gives an original by its hash.
Status writeKeyFile(const QString &path, const SealedKey &key, const QString &passphrase,
                    const std::function<Result<QByteArray>(const QByteArray &hash)> &bytesOf,
                    const KeyHardness &hardness = {}, const Progress *progress = nullptr);

using TakeOriginal = std::function<Status(const SealedOriginal &original, const QByteArray &bytes)>;

// Opens one and, where asked, hands out its originals one after the other. Fails with Encrypted where the
// passphrase does not open it, Foreign where it is no key file, Newer, and Damaged where it was changed or
// cut short.
Result<SealedKey> openKeyFile(const QString &path, const QString &passphrase, const TakeOriginal &take = {});

} // namespace partsong
