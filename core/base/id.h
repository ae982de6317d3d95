// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace partsong {

// Sixteen bytes that name one record: a UUID of version 7, so that ids made later sort later.
class Uuid {
public:
    constexpr Uuid() = default;

    static Uuid make();
    // Nothing when the bytes are not exactly sixteen.
    static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    // Understands the form printed by text(), in either case, with or without braces.
    static std::optional<Uuid> fromText(const QString &text);

    // Upper case, with hyphens, without braces; "" for the null id.
    QString text() const;
    QByteArray bytes() const { return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), 16); }
    const unsigned char *data() const { return m_bytes.data(); }
    bool null() const { return *this == Uuid(); }

    auto operator<=>(const Uuid &) const = default;
    friend size_t qHash(const Uuid &id, size_t seed = 0)
    {
        quint64 low = 0;
        std::memcpy(&low, id.m_bytes.data() + 8, 8);
        quint64 high = 0;
        std::memcpy(&high, id.m_bytes.data(), 8);
        return ::qHash(low ^ (high * 0x9E3779B97F4A7C15ULL), seed);
    }

private:
    std::array<unsigned char, 16> m_bytes{};
};

// The id of a record of one type; an Id<Code> is never an Id<Source>. An untyped view of it is a Uuid.
template <typename T> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(const Uuid &uuid) : m_uuid(uuid) { }

    static Id make() { return Id(Uuid::make()); }

    const Uuid &uuid() const { return m_uuid; }
    QString text() const { return m_uuid.text(); }
    bool null() const { return m_uuid.null(); }

    auto operator<=>(const Id &) const = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

// The id of something that may be of any linkable kind: a row of the subject table.
struct AnySubject;
using SubjectId = Id<AnySubject>;

template <typename T> SubjectId subjectId(Id<T> id)
{
    return SubjectId(id.uuid());
}

} // namespace partsong

template <> struct std::hash<partsong::Uuid> {
    size_t operator()(const partsong::Uuid &id) const noexcept { return qHash(id); }
};

template <typename T> struct std::hash<partsong::Id<T>> {
    size_t operator()(const partsong::Id<T> &id) const noexcept { return qHash(id.uuid()); }
};
