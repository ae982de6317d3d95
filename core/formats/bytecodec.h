// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUtf8StringView>

#include <bit>
#include <climits>
#include <optional>

namespace partsong {

// Numbers are written seven bits at a time, the sign in the lowest bit, so that small ones take one byte.
class ByteWriter {
public:
    void number(qint64 value)
    {
        auto bits = (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
        for (; bits >= 0x80; bits >>= 7)
            bytes.append(static_cast<char>(bits | 0x80));
        bytes.append(static_cast<char>(bits));
    }
    void data(const QByteArray &value)
    {
        number(value.size());
        bytes.append(value);
    }
    void text(const QString &value) { data(value.toUtf8()); }
    void real(double value) { number(std::bit_cast<qint64>(value)); }
    void time(const std::optional<qint64> &value)
    {
        number(value ? 1 : 0);
        if (value)
            number(*value);
    }
    void range(const TextRange &value)
    {
        number(value.start);
        number(value.length());
    }

    QByteArray bytes;
};

// Once something is wrong, everything after reads as nothing.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) { }

    bool whole() const { return m_good && m_at == m_bytes.size(); }
    bool good() const { return m_good; }
    qsizetype left() const { return m_bytes.size() - m_at; }

    qint64 number()
    {
        quint64 bits = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (!m_good || m_at >= m_bytes.size())
                return fail();
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            bits |= static_cast<quint64>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return static_cast<qint64>(bits >> 1) ^ -static_cast<qint64>(bits & 1);
        }
        return fail();
    }
    int small()
    {
        const qint64 value = number();
        if (value < INT_MIN / 2 || value > INT_MAX / 2)
            return static_cast<int>(fail());
        return static_cast<int>(value);
    }
    // How many entries follow; each takes at least a byte, so there cannot be more than bytes left.
    qsizetype count()
    {
        const qint64 value = number();
        if (value < 0 || value > m_bytes.size() - m_at)
            return fail();
        return value;
    }
    QByteArray data() { return take(count()).toByteArray(); }
    // So many bytes as they are; there must be as many left.
    QByteArrayView take(qsizetype size)
    {
        const QByteArrayView value = m_bytes.sliced(m_at, size);
        m_at += size;
        return value;
    }
    QString text()
    {
        const QByteArray value = data();
        if (!QUtf8StringView(value).isValidUtf8())
            fail();
        return QString::fromUtf8(value);
    }
    double real() { return std::bit_cast<double>(number()); }
    std::optional<qint64> time()
    {
        if (number() == 0)
            return std::nullopt;
        return number();
    }
    TextRange range()
    {
        const int start = small();
        const int length = small();
        return {start, start + length};
    }
    qint64 fail()
    {
        m_good = false;
        m_at = m_bytes.size();
        return 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace partsong
