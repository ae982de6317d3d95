// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

// Somebody who gave data, known by a pseudonym.
struct Participant {
    Id<Participant> id;
    QString name; // the pseudonym
    QString group; // as the study calls it: "Relatives"
    QString site; // the home or place they belong to
    qint64 created = 0;
    Id<Participant> within =
        {}; // whose attributes it inherits: a person lives in a home, a home is of a region
    bool operator==(const Participant &) const = default;

    static const RecordType &type();
};

} // namespace partsong
