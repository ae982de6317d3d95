// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// A stretch of the words of a quote: as they were said, the mark of words left out, or what stands in place
// of words.
struct WordRun {
    enum class Kind { Plain, Cut, Masked };

    QString words;
    Kind kind = Kind::Plain;
    bool operator==(const WordRun &) const = default;
};

} // namespace partsong
