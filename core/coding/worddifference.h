// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace partsong {

// A stretch of words that stand in both of two wordings, or in one alone.
struct WordPiece {
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    QString words; // with the blanks after them
    bool operator==(const WordPiece &) const = default;
};

// Two wordings compared word by word: the pieces that are the same or gone are the one before, those that are
// the same or new are the one after. A longest common subsequence; where wordings are so different and long
// that it would take a while, all that differs is one piece gone and one new.
std::vector<WordPiece> wordDifference(const QString &before, const QString &after);

} // namespace partsong
