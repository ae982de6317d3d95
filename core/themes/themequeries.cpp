// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themequeries.h"

#include "core/store/sight.h"
#include "core/themes/themecode.h"
#include "core/themes/themequote.h"

namespace partsong {

namespace {

template <typename T, typename Link> std::vector<Id<T>> themesOf(const std::vector<Link> &rows)
{
    std::vector<Id<T>> themes;
    for (const Link &row : rows)
        themes.push_back(row.theme);
    return themes;
}

} // namespace

std::vector<Id<Code>> codesOf(const Project &project, Id<Theme> id)
{
    std::vector<ThemeCode> rows = project.where<ThemeCode>("theme", id);
    std::ranges::stable_sort(rows, {}, &ThemeCode::order);
    std::vector<Id<Code>> codes;
    for (const ThemeCode &row : rows)
        codes.push_back(row.code);
    return codes;
}

std::vector<Id<Quote>> quotesOf(const Project &project, Id<Theme> id)
{
    std::vector<ThemeQuote> rows = project.where<ThemeQuote>("theme", id);
    std::ranges::stable_sort(rows, {}, &ThemeQuote::order);
    std::vector<Id<Quote>> quotes;
    for (const ThemeQuote &row : rows)
        quotes.push_back(row.quote);
    return quotes;
}

std::vector<Id<Theme>> themesWith(const Project &project, Id<Code> code)
{
    return themesOf<Theme>(project.where<ThemeCode>("code", code));
}

std::vector<Id<Theme>> themesWith(const Project &project, Id<Quote> quote)
{
    return themesOf<Theme>(project.where<ThemeQuote>("quote", quote));
}

int segmentsUnder(const Project &project, Id<Theme> id)
{
    Statement count =
        project.query("WITH RECURSIVE themes(id) AS (SELECT ?1 UNION SELECT theme.id FROM theme JOIN themes "
                      "ON theme.parent = themes.id), codes(id) AS (SELECT code FROM themecode WHERE theme IN "
                      "(SELECT id FROM themes) UNION SELECT code.id FROM code JOIN codes "
                      "ON code.parent = codes.id) "
                      "SELECT count(*) FROM coding WHERE code IN (SELECT id FROM codes) "
                      "AND (?2 IS NULL OR coder=?2)");
    count.bind(0, id.uuid()).bind(1, onlyCoderSeen(project).value_or(Id<Person>()).uuid());
    return count.next() ? count.number(0) : 0;
}

} // namespace partsong
