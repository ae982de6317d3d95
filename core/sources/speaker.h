// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Participant;
struct Source;

// A voice in one source, as its turns are labelled; may be known to be a participant.
struct Speaker {
    Id<Speaker> id;
    Id<Source> source;
    QString name;
    Id<Participant> participant;
    QString colour = {}; // #RRGGBB, or "" for one that the view picks
    bool interviewer = false; // asks; what is said is not data
    bool operator==(const Speaker &) const = default;

    static const RecordType &type();
};

} // namespace partsong
