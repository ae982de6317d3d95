// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace partsong {

// A point of time in a recording, as written at some place of a text.
struct TimeCode {
    qint64 milliseconds = 0;
    bool hours = false; // three fields: 0:01:02
    const char *after = nullptr;
};

// Reads 1:02, 01:02.5, 00:01:02,345 at `at`. Minutes and seconds are two digits below 60, unless `loose`:
// then one digit will do, as Teams writes them. Nothing where there is no time.
std::optional<TimeCode> readTime(const char *at, const char *end, bool loose = false);

// A time, or a stretch of time, that marks a place in a transcript.
struct TimeMark {
    qint64 from = 0;
    std::optional<qint64> to;
    bool bare = false; // without brackets around it
    bool hours = false; // three fields
    const char *after = nullptr;
};

// Reads [00:01:02], (1:02), <0:01:02>, #00:01:02-3#, [00:43.810 --> 00:47.850], 00:00:05 - 00:00:07 at `at`.
std::optional<TimeMark> readTimeMark(const char *at, const char *end);

} // namespace partsong
