// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Canvas;

enum class BallotKind { Dots };

// A way of asking on a board, with the answers in its Votes.
struct Ballot {
    Id<Ballot> id;
    Id<Canvas> canvas;
    QString name;
    BallotKind kind = BallotKind::Dots;
    qint64 created = 0;
    bool operator==(const Ballot &) const = default;

    static const RecordType &type();
};

} // namespace partsong

template <> struct partsong::EnumNames<partsong::BallotKind> {
    static constexpr const char *names[] = {"dots"};
};
