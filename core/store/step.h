// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/record.h"

#include <QString>

#include <optional>

namespace partsong {

struct Person;
struct AnyStep;
using StepId = Id<AnyStep>;

enum class StepKind { Edit, Undo, Purge, Merge };

// One entry of the History. Order is the number, never the time.
struct Step {
    qint64 number = 0;
    StepId id;
    qint64 time = 0; // milliseconds since 1970, UTC
    Id<Person> person;
    QString personName;
    QString label; // English as stored; Label::shown() translates
    StepKind kind = StepKind::Edit;
    std::optional<qint64> undoes; // a redo undoes an undo
    bool undone = false;
    bool sealed = false; // words of it were withdrawn, so it can no longer be undone
    int changes = 0;

    // An Edit that Undo may take.
    bool standing() const { return !undoes && !undone && !sealed && kind != StepKind::Purge; }
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::StepKind> {
    static constexpr const char *names[] = {"edit", "undo", "purge", "merge"};
};
