// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Canvas;
struct Person;

// A sticky note: words from a table, of a group where known. It is data.
struct Note {
    Id<Note> id;
    Id<Canvas> canvas;
    QString text;
    QString colour; // #RRGGBB
    QString table;
    QString group;
    SubjectId answers; // what it says something to
    Id<Person> person;
    qint64 created = 0;
    bool operator==(const Note &) const = default;

    static const RecordType &type();
};

} // namespace partsong
