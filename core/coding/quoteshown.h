// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

#include <QString>

namespace partsong {

struct Person;
struct Quote;

// That a quote left the building: on a card, a page or in a report.
struct QuoteShown {
    Id<QuoteShown> id;
    Id<Quote> quote;
    QString what; // the board, page or file it was shown on
    Id<Person> person;
    qint64 time = 0;
    bool operator==(const QuoteShown &) const = default;

    static const RecordType &type();
};

} // namespace partsong
