// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QDateTime>
#include <QMutex>
#include <QRandomGenerator>
#include <QUuid>

namespace partsong {

// RFC 9562, section 5.7: 48 bits of milliseconds, then random bits. Within one millisecond the twelve bits
// after the version count upwards, so that ids made by one process sort in the order they were made.
Uuid Uuid::make()
{
    static QMutex mutex;
    static quint64 lastMilliseconds = 0;
    static quint32 counter = 0;

    quint64 milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    quint32 count = 0;
    {
        const QMutexLocker lock(&mutex);
        if (milliseconds <= lastMilliseconds) {
            milliseconds = lastMilliseconds;
            if (++counter > 0xFFF) {
                counter = 0;
                ++milliseconds;
            }
        } else {
            counter = QRandomGenerator::global()->bounded(0x100U);
        }
        lastMilliseconds = milliseconds;
        count = counter;
    }

    Uuid id;
    for (int i = 0; i < 6; ++i)
        id.m_bytes[static_cast<size_t>(i)] = static_cast<unsigned char>(milliseconds >> (40 - 8 * i));
    id.m_bytes[6] = static_cast<unsigned char>(0x70U | (count >> 8));
    id.m_bytes[7] = static_cast<unsigned char>(count & 0xFFU);
    const quint64 random = QRandomGenerator::global()->generate64();
    std::memcpy(id.m_bytes.data() + 8, &random, 8);
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3FU) | 0x80U);
    return id;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid id;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    return id;
}

std::optional<Uuid> Uuid::fromText(const QString &text)
{
    const QUuid parsed = QUuid::fromString(text);
    if (parsed.isNull())
        return std::nullopt;
    return fromBytes(parsed.toRfc4122());
}

QString Uuid::text() const
{
    if (null())
        return {};
    return QUuid::fromRfc4122(QByteArrayView(m_bytes.data(), 16)).toString(QUuid::WithoutBraces).toUpper();
}

} // namespace partsong
