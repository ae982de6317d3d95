// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/keyfile.h"

#include <QFile>

#include <memory>

namespace partsong {

// The outer form of a key file: messages that nobody can read, change, leave out or put in another order
// without the passphrase. The only place that speaks to libsodium. Keys are wiped from memory.
class SealedStream {
public:
    static constexpr qsizetype PieceBytes = 1024 * 1024;

    ~SealedStream();

    // Begins a new file; writes its header.
    static Result<std::unique_ptr<SealedStream>> create(const QString &path, const QString &passphrase,
                                                        const KeyHardness &hardness);
    // Opens one; reads its header.
    static Result<std::unique_ptr<SealedStream>> open(const QString &path, const QString &passphrase);

    Status write(const QByteArray &message, bool last);
    // The next message, and whether it was the last.
    Result<QByteArray> read(bool &last);
    bool atEnd() const { return m_file.atEnd(); }

private:
    explicit SealedStream(const QString &path);
    Status deriveKey(const QString &passphrase);
    QByteArray header() const;

    struct Secrets;
    QFile m_file;
    KeyHardness m_hardness;
    QByteArray m_salt;
    QByteArray m_begin; // of the stream
    std::unique_ptr<Secrets> m_secrets;
    bool m_first = true;
};

} // namespace partsong
