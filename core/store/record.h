// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

namespace partsong {

// What a column means. Whatever must reach all tables (splice, purge, search, names check, merge, the tests'
// dump) goes by roles and never by a list of tables.
enum class Role {
    Id,
    Link, // the id of a row of the table that Column::references names
    SubjectLink, // the id of a subject of any kind
    TextLink, // the Text that Start and End of this row are positions in
    Start,
    End,
    Words, // what people said or wrote
    Name, // words that may name a person, place or file
    Body, // a whole text, UTF-8; the History keeps it by its hash
    Characters, // derived: the number of code points of the Body
    BodyHash, // derived: SHA-256 of the Body
    QuoteHash, // derived: SHA-256 of the words from Start to End
    OrphanWords, // the words that stood between Start and End before all of them were removed
    BlobHash, // SHA-256 of a blob
    Order,
    Number,
    Flag,
    Time, // milliseconds since 1970, UTC
    Term, // one of a fixed list of words, or a code such as a colour or a language; never people's words
    Derived,
};

bool derived(Role role);
bool holdsWords(Role role);

// What becomes of a row when the row it links to is removed.
enum class OnRemove {
    RemoveToo,
    Clear, // the link becomes null
};

using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Row = std::vector<Value>;

struct Column {
    const char *name;
    Role role;
    const char *sqlType;
    const char *references; // a table, or nullptr
    OnRemove onRemove;
    Value (*read)(const void *record);
    void (*write)(void *record, const Value &value);
};

// Which columns of a record hold a range of positions; -1 where there are none.
struct PositionColumns {
    int text = -1;
    int start = -1;
    int end = -1;
    int quoteHash = -1;
    int orphanWords = -1;
    bool present() const { return text >= 0; }
};

// The description of one record's table: everything generic walks this.
struct RecordType {
    const char *table;
    const char *subjectKind; // nullptr when nothing may link to it as a subject
    std::vector<Column> columns; // columns[0] is the id
    PositionColumns positions;

    int indexOf(const char *column) const;
    Uuid idOf(const Row &row) const;
    Row defaults() const;
};

RecordType describe(const char *table, const char *subjectKind, std::vector<Column> columns);

Value uuidValue(const Uuid &id);
Uuid uuidFrom(const Value &value);

// The words that stand for the enumerators of E in the file and in JSON, in their order.
template <typename E> struct EnumNames;

template <typename E> QString enumName(E value)
{
    return QString::fromLatin1(EnumNames<E>::names[static_cast<size_t>(value)]);
}

template <typename E> std::optional<E> enumFromName(const QString &name)
{
    for (size_t i = 0; i < std::size(EnumNames<E>::names); ++i) {
        if (name == QLatin1String(EnumNames<E>::names[i]))
            return static_cast<E>(i);
    }
    return std::nullopt;
}

// How a member of a record becomes a Value and comes back.
template <typename T> struct Stored;

template <typename T> struct Stored<Id<T>> {
    static constexpr const char *sqlType = "BLOB";
    static Value read(const Id<T> &id) { return uuidValue(id.uuid()); }
    static Id<T> write(const Value &value) { return Id<T>(uuidFrom(value)); }
};

template <typename T>
requires std::is_integral_v<T>
struct Stored<T> {
    static constexpr const char *sqlType = "INTEGER NOT NULL DEFAULT 0";
    static Value read(T number) { return static_cast<qint64>(number); }
    static T write(const Value &value)
    {
        const qint64 *number = std::get_if<qint64>(&value);
        return number ? static_cast<T>(*number) : T{};
    }
};

template <typename T>
requires std::is_enum_v<T>
struct Stored<T> {
    static constexpr const char *sqlType = "TEXT NOT NULL DEFAULT ''";
    static Value read(T value) { return enumName(value); }
    static T write(const Value &value)
    {
        const QString *name = std::get_if<QString>(&value);
        return name ? enumFromName<T>(*name).value_or(T{}) : T{};
    }
};

template <> struct Stored<double> {
    static constexpr const char *sqlType = "REAL NOT NULL DEFAULT 0";
    static Value read(double number) { return number; }
    static double write(const Value &value)
    {
        const double *number = std::get_if<double>(&value);
        return number ? *number : 0;
    }
};

template <> struct Stored<QString> {
    static constexpr const char *sqlType = "TEXT NOT NULL DEFAULT ''";
    static Value read(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
    static QString write(const Value &value)
    {
        const QString *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <> struct Stored<QByteArray> {
    static constexpr const char *sqlType = "BLOB";
    static Value read(const QByteArray &bytes) { return bytes.isEmpty() ? Value() : Value(bytes); }
    static QByteArray write(const Value &value)
    {
        const QByteArray *bytes = std::get_if<QByteArray>(&value);
        return bytes ? *bytes : QByteArray();
    }
};

template <typename T> struct Stored<std::optional<T>> {
    static constexpr const char *sqlType = std::is_same_v<T, double> ? "REAL" : "INTEGER";
    static Value read(const std::optional<T> &number) { return number ? Stored<T>::read(*number) : Value(); }
    static std::optional<T> write(const Value &value)
    {
        if (std::holds_alternative<std::monostate>(value))
            return std::nullopt;
        return Stored<T>::write(value);
    }
};

namespace detail {

template <typename Member> struct MemberOwner;
template <typename Owner, typename Type> struct MemberOwner<Type Owner::*> {
    using Record = Owner;
};

template <auto First, auto... Rest, typename T> auto &follow(T &record)
{
    if constexpr (sizeof...(Rest) == 0)
        return record.*First;
    else
        return follow<Rest...>(record.*First);
}

template <auto First, auto...> struct FirstOwner {
    using Record = typename MemberOwner<decltype(First)>::Record;
};
template <auto... Path> using RecordOf = typename FirstOwner<Path...>::Record;

template <auto... Path> Value readMember(const void *record)
{
    const auto &member = follow<Path...>(*static_cast<const RecordOf<Path...> *>(record));
    return Stored<std::remove_cvref_t<decltype(member)>>::read(member);
}

template <auto... Path> void writeMember(void *record, const Value &value)
{
    auto &member = follow<Path...>(*static_cast<RecordOf<Path...> *>(record));
    member = Stored<std::remove_cvref_t<decltype(member)>>::write(value);
}

template <auto... Path> constexpr const char *sqlTypeOf()
{
    using Record = RecordOf<Path...>;
    using Member = std::remove_cvref_t<decltype(follow<Path...>(std::declval<Record &>()))>;
    return Stored<Member>::sqlType;
}

} // namespace detail

// One column of a record, named by the path of members that leads to it: column<&Coding::anchor,
// &Anchor::page>.
template <auto... Path> Column column(const char *name, Role role)
{
    const char *type = role == Role::Body ? "TEXT NOT NULL DEFAULT ''" : detail::sqlTypeOf<Path...>();
    return {name,
            role,
            type,
            nullptr,
            OnRemove::RemoveToo,
            &detail::readMember<Path...>,
            &detail::writeMember<Path...>};
}

// A column that links to a row of another table; of "subject" when it may be of any kind.
template <auto... Path>
Column link(const char *name, const char *table, OnRemove onRemove = OnRemove::RemoveToo)
{
    const QLatin1String target(table);
    const Role role = target == QLatin1String("subject") ? Role::SubjectLink : Role::Link;
    return {name,
            role,
            detail::sqlTypeOf<Path...>(),
            table,
            onRemove,
            &detail::readMember<Path...>,
            &detail::writeMember<Path...>};
}

// The column that names the Text in which this record's Start and End are positions.
template <auto... Path> Column textLink(const char *name)
{
    Column column = link<Path...>(name, "text");
    column.role = Role::TextLink;
    return column;
}

template <typename T> Row rowOf(const T &record)
{
    const RecordType &type = T::type();
    Row row;
    row.reserve(type.columns.size());
    for (const Column &column : type.columns)
        row.push_back(column.read(&record));
    return row;
}

template <typename T> T recordOf(const Row &row)
{
    T record;
    const RecordType &type = T::type();
    for (size_t i = 0; i < type.columns.size(); ++i)
        type.columns[i].write(&record, row[i]);
    return record;
}

} // namespace partsong
