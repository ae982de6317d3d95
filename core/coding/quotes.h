// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/quote.h"
#include "core/coding/quotecut.h"
#include "core/coding/quoteshown.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

class Edit;

// What can be done to quotes. Each is one Edit.

struct Mask {
    TextRange range;
    QString shown; // what stands in place of the words: "[name of home]"
};

// What is to be set; nothing leaves it as it is. Ranges are positions in the source's text, inside the
// coding.
struct QuoteFields {
    std::optional<std::vector<TextRange>> cuts;
    std::optional<std::vector<Mask>> masks;
    std::optional<QString> attribution;
    std::optional<bool> forWorkshop;
    std::optional<bool> forPpi;
    std::optional<bool> forPublication;
};

// Fails with Range where a cut or mask lies outside the coding.
Result<Id<Quote>> addQuote(Project &project, Id<Coding> coding, const QuoteFields &fields = {});
Status setQuote(Project &project, Id<Quote> id, const QuoteFields &fields);
Status removeQuote(Project &project, Id<Quote> id);
// The quote of a coding that shows all its words, made where there is none.
Result<Id<Quote>> plainQuote(Project &project, Id<Coding> coding);
// To be called before a coding is given another range: quotes of it that were approved or shown go on showing
// no more than they did. What the passage takes in anew is cut from them, until somebody chooses otherwise.
void keepQuotedWords(Edit &edit, const Coding &before, const TextRange &after);
// Keeps that these quotes left the building on something: a board, page or file.
Status recordShown(Project &project, const std::vector<Id<Quote>> &quotes, const QString &what);

// The words as shown: cuts as […], masks in place, line ends and tabs as blanks.
QString quoteWords(const Project &project, Id<Quote> id);
// The words that a coding covers, or covered before they were removed.
QString codedWords(const Project &project, Id<Coding> id);

} // namespace partsong
