// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QByteArray>

namespace partsong {

// Words that can be coded, owned by a source, a note or a survey answer. Changed by splices alone.
// Characters and sha256 follow from the body.
struct Text {
    Id<Text> id;
    SubjectId owner;
    int characters = 0; // code points
    QByteArray sha256;
    QByteArray body; // UTF-8
    bool operator==(const Text &) const = default;

    static const RecordType &type();
};

} // namespace partsong
