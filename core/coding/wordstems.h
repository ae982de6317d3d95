// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace partsong {

// Words by their stems, so that "care" finds "cared" and "caring": the Snowball stemmers (M. Porter). In a
// language that has none, a word is its own stem, in small letters.
class WordStems {
public:
    // A BCP 47 tag; "" counts as English.
    explicit WordStems(const QString &language);
    ~WordStems();
    WordStems(const WordStems &) = delete;
    WordStems &operator=(const WordStems &) = delete;

    QString stem(const QString &word);
    // Where words with the stems of a phrase follow one another, in code points.
    std::vector<TextRange> find(const QString &phrase, const QString &text);

private:
    struct Stemmer;
    struct Word;
    std::vector<Word> wordsOf(const QString &text) const;

    std::unique_ptr<Stemmer> m_stemmer;
    QHash<QString, QString> m_known;
};

} // namespace partsong
