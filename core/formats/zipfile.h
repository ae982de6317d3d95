// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

class KZip;
class QBuffer;

namespace partsong {

// A zip in memory, from somebody we do not know. Members are read into memory and counted while they unpack,
// never written and never trusted about their size.
class ZipFile {
public:
    static constexpr int MaxMembers = 10'000;
    static constexpr qint64 MaxMember = 128 << 20;
    // Beyond this size nothing may unpack to more than a hundred times its packed size.
    static constexpr qint64 RatioFrom = 10 << 20;
    static constexpr qint64 MaxRatio = 100;

    // Fails with Damaged or TooLarge.
    static Result<ZipFile> open(const QByteArray &bytes, const QString &fileName);

    ZipFile(ZipFile &&) noexcept;
    ~ZipFile();

    bool has(const QString &member) const;
    QStringList members() const { return m_members; }
    // Fails with NotFound, TooLarge or Damaged (also where the checksum is wrong).
    Result<QByteArray> read(const QString &member) const;

private:
    explicit ZipFile(const QString &fileName);

    QString m_fileName;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    QStringList m_members;
};

// The error that a file is damaged and should be saved again.
Error damagedFile(const QString &fileName, const QString &detail = {});

// Whether an OLE file is an Office document locked by a password, and the errors for it and for the old
// formats.
Error oleFile(const QByteArray &bytes, const QString &fileName);
bool looksLikeOle(const QByteArray &bytes);

} // namespace partsong
