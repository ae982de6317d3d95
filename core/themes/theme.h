// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

enum class ThemeState { Candidate, Reviewed, Agreed, SetAside };

// A pattern of codes and themes: narrative, plain English summary, state.
struct Theme {
    Id<Theme> id;
    Id<Theme> parent;
    QString name;
    QString narrative;
    QString statement; // the plain English summary
    ThemeState state = ThemeState::Candidate;
    QString reason; // why it was set aside
    int order = 0;
    bool operator==(const Theme &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::ThemeState> {
    static constexpr const char *names[] = {"candidate", "reviewed", "agreed", "setAside"};
};
