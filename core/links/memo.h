// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Person;

enum class MemoKind { Analytic, Method, Reflexive, Diary };

// Analytic writing, linked to anything by MemoLinks.
struct Memo {
    Id<Memo> id;
    QString title;
    QString text;
    MemoKind kind = MemoKind::Analytic;
    QString tags; // one a line
    Id<Person> person;
    qint64 created = 0;
    qint64 modified = 0;
    bool operator==(const Memo &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::MemoKind> {
    static constexpr const char *names[] = {"analytic", "method", "reflexive", "diary"};
};
