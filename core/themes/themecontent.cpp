// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/coding.h"
#include "core/coding/quotes.h"
#include "core/store/edit.h"
#include "core/themes/themecode.h"
#include "core/themes/themequeries.h"
#include "core/themes/themequote.h"
#include "core/themes/themes.h"

namespace partsong {

namespace {

Id<Quote> quoteFor(Edit &edit, SubjectId subject)
{
    const QString kind = edit.project().kindNameOf(subject.uuid());
    if (kind == u"quote")
        return Id<Quote>(subject.uuid());
    if (kind == u"coding") {
        const Result<Id<Quote>> plain = plainQuote(edit.project(), Id<Coding>(subject.uuid()));
        if (!plain)
            edit.fail(plain.error());
        return plain.value_or(Id<Quote>());
    }
    edit.fail({ErrorKind::Refused,
               Tr::tr("A theme takes quotes and coded passages only."),
               subject.text(),
               {},
               {}});
    return {};
}

ThemeQuote placed(Id<Theme> theme, Id<Quote> quote)
{
    ThemeQuote row;
    row.id = Id<ThemeQuote>::make();
    row.theme = theme;
    row.quote = quote;
    return row;
}

// Uses the rows that are there, so that only what changes is written.
void setQuoteRows(Edit &edit, Id<Theme> theme, const std::vector<Id<Quote>> &quotes)
{
    std::vector<ThemeQuote> rows = edit.project().where<ThemeQuote>("theme", theme);
    for (int order = 0; const Id<Quote> &quote : quotes) {
        const auto found = std::ranges::find(rows, quote, &ThemeQuote::quote);
        const bool known = found != rows.end();
        ThemeQuote row = known ? *found : placed(theme, quote);
        row.order = order++;
        if (known) {
            rows.erase(found);
            edit.update(row);
        } else {
            edit.insert(row);
        }
    }
    for (const ThemeQuote &row : rows)
        edit.remove(row.id);
}

int nextCodeOrder(const std::vector<ThemeCode> &rows)
{
    int last = -1;
    for (const ThemeCode &row : rows)
        last = std::max(last, row.order);
    return last + 1;
}

} // namespace

Result<Theme> putCodes(Project &project, Id<Theme> id, const std::vector<Id<Code>> &codes)
{
    Edit edit(project, PARTSONG_LABEL("Put codes into theme"));
    const Result<Theme> theme = edit.find(id);
    if (!theme)
        return theme;
    std::vector<ThemeCode> rows = project.where<ThemeCode>("theme", id);
    for (const Id<Code> &code : codes) {
        if (std::ranges::contains(rows, code, &ThemeCode::code))
            continue;
        ThemeCode row;
        row.id = Id<ThemeCode>::make();
        row.theme = id;
        row.code = code;
        row.order = nextCodeOrder(rows);
        edit.insert(row);
        rows.push_back(row);
    }
    return edit.commit(*theme);
}

Result<Theme> takeCodes(Project &project, Id<Theme> id, const std::vector<Id<Code>> &codes)
{
    Edit edit(project, PARTSONG_LABEL("Take codes out of theme"));
    const Result<Theme> theme = edit.find(id);
    if (!theme)
        return theme;
    for (const ThemeCode &row : project.where<ThemeCode>("theme", id)) {
        if (std::ranges::contains(codes, row.code))
            edit.remove(row.id);
    }
    return edit.commit(*theme);
}

Result<Theme> setThemeQuotes(Project &project, Id<Theme> id, const std::vector<SubjectId> &subjects)
{
    Edit edit(project, PARTSONG_LABEL("Choose quotes of theme"));
    const Result<Theme> theme = edit.find(id);
    if (!theme)
        return theme;
    std::vector<Id<Quote>> quotes;
    for (const SubjectId &subject : subjects) {
        const Id<Quote> quote = quoteFor(edit, subject);
        if (!quote.null() && !std::ranges::contains(quotes, quote))
            quotes.push_back(quote);
    }
    setQuoteRows(edit, id, quotes);
    return edit.commit(*theme);
}

} // namespace partsong
