// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sources/source.h"
#include "core/store/project.h"

#include <functional>
#include <optional>
#include <vector>

namespace partsong {

struct SearchQuery {
    QString text;
    bool regularExpression = false;
    bool caseSensitive = false;
    bool wholeWords = false;
    std::optional<Id<Source>> source = {};
};

struct SearchHit {
    Id<Source> source;
    QString sourceName;
    Id<Text> text;
    TextRange range;
};

// Finds the non-overlapping hits in one text, given as UTF-8 with its number of characters. May be used from
// any thread.
using TextFinder = std::function<std::vector<TextRange>(QByteArrayView utf8, int characters)>;
// Fails as searchTexts does; the query's source plays no part.
Result<TextFinder> textFinder(const SearchQuery &query);

// Every non-overlapping hit in the texts of all sources, in the order the sources were added. A phrase is
// seen through single line ends, runs of blanks and tabs, and words broken by a hyphen at a line's end. Fails
// with Format where a regular expression is not one, or is too costly; with Range where there is nothing to
// look for.
Result<std::vector<SearchHit>> searchTexts(const Project &project, const SearchQuery &query);

} // namespace partsong
