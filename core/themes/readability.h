// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace partsong {

// How long the sentences of a plain English summary are. No grade or score: members of the public judge what
// reads well, and this only says where to look.
struct Readability {
    // More words than this in one sentence are hard to follow (GOV.UK, "Content design: planning, writing and
    // managing content", on sentence length).
    static constexpr int LongSentence = 25;

    int sentences = 0;
    int words = 0;
    int longest = 0; // words in the longest sentence
    double perSentence() const { return sentences > 0 ? double(words) / sentences : 0; }
    bool operator==(const Readability &) const = default;
};

// Sentences end at . ! ? or … before a blank or the end, and at empty lines; what has no letter or digit is
// no word.
Readability readabilityOf(const QString &text);

} // namespace partsong
