// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Person;
struct Round;

enum class Answer { Right, NotQuite, Missing };

// What one public contributor said of one claim. Advice, never counted as data.
struct Response {
    Id<Response> id;
    Id<Round> round;
    SubjectId claim;
    QString reviewer;
    Answer answer = Answer::Right;
    bool hard = false; // "this was hard to read"
    bool ring = false; // "please ring me"
    QString comment;
    Id<Person> person; // who wrote it down
    qint64 created = 0;
    bool operator==(const Response &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::Answer> {
    static constexpr const char *names[] = {"right", "notQuite", "missing"};
};
