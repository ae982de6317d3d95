// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "app/cli/subjectlookup.h"
#include "core/coding/quotes.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray approvedJson(const Quote &quote)
{
    QJsonArray approved;
    if (quote.forWorkshop)
        approved.append(u"workshop"_s);
    if (quote.forPpi)
        approved.append(u"ppi"_s);
    if (quote.forPublication)
        approved.append(u"publication"_s);
    return approved;
}

QJsonObject quoteJson(const Project &project, const Quote &quote)
{
    QJsonArray shown;
    for (const QuoteShown &showing : project.where<QuoteShown>("quote", quote.id))
        shown.append(QJsonObject{{u"what"_s, showing.what}, {u"time"_s, timeText(showing.time)}});
    return {
        {u"id"_s, quote.id.text()},
        {u"coding"_s, quote.coding.text()},
        {u"text"_s, quoteWords(project, quote.id)},
        {u"attribution"_s, quote.attribution},
        {u"approved"_s, approvedJson(quote)},
        {u"shown"_s, shown},
    };
}

Result<Answer> printed(const Project &project, Id<Quote> id)
{
    const auto quote = project.find(id);
    if (!quote)
        return std::unexpected(quote.error());
    return quoteJson(project, *quote);
}

Result<Answer> quotes(Call &call)
{
    std::vector<Quote> found = call.project().all<Quote>();
    if (call.has(u"--coding"_s)) {
        const auto coding = byId<Coding>(call.project(), call.option(u"--coding"_s));
        if (!coding)
            return std::unexpected(coding.error());
        std::erase_if(found, [&](const Quote &quote) { return quote.coding != *coding; });
    }
    QJsonArray array;
    for (const Quote &quote : found)
        array.append(quoteJson(call.project(), quote));
    return array;
}

// An option that is not given leaves things as they are; given, it is the whole list: --approve '' approves
// none.
QuoteFields fieldsOf(const Call &call)
{
    QuoteFields fields;
    fields.attribution = call.given(u"--attribution"_s);
    if (call.has(u"--cut"_s)) {
        fields.cuts.emplace();
        for (const QString &cut : call.each(u"--cut"_s))
            fields.cuts->push_back(rangeFrom(cut).value_or(TextRange()));
    }
    if (call.has(u"--mask"_s)) {
        fields.masks.emplace();
        for (const QString &mask : call.each(u"--mask"_s)) {
            const auto [range, words] = rangeTextFrom(mask).value_or(std::pair<TextRange, QString>());
            fields.masks->push_back({range, words});
        }
    }
    if (call.has(u"--approve"_s)) {
        const QStringList approved = call.each(u"--approve"_s);
        fields.forWorkshop = approved.contains(u"workshop");
        fields.forPpi = approved.contains(u"ppi");
        fields.forPublication = approved.contains(u"publication");
    }
    return fields;
}

Result<Answer> add(Call &call)
{
    const auto coding = byId<Coding>(call.project(), call.argument(u"CODING"_s));
    if (!coding)
        return std::unexpected(coding.error());
    const auto id = addQuote(call.project(), *coding, fieldsOf(call));
    if (!id)
        return std::unexpected(id.error());
    return printed(call.project(), *id);
}

Result<Answer> set(Call &call)
{
    const auto id = byId<Quote>(call.project(), call.argument(u"QUOTE"_s));
    if (!id)
        return std::unexpected(id.error());
    if (Status changed = setQuote(call.project(), *id, fieldsOf(call)); !changed)
        return std::unexpected(changed.error());
    return printed(call.project(), *id);
}

Result<Answer> remove(Call &call)
{
    const auto id = byId<Quote>(call.project(), call.argument(u"QUOTE"_s));
    return id ? removed(removeQuote(call.project(), *id)) : std::unexpected(id.error());
}

} // namespace

CommandList quoteCommands()
{
    const std::vector<Option> fields{
        {u"--cut"_s, Form::Range, u"words to leave out, by their place in the source"_s, true},
        {u"--mask"_s, Form::RangeText, u"words to show as others"_s, true},
        {u"--attribution"_s, Form::Text, u"who is said to have said it"_s},
        {u"--approve"_s,
         Form::Choice,
         u"where it may be shown"_s,
         true,
         false,
         {u"workshop"_s, u"ppi"_s, u"publication"_s, u""_s}},
    };
    return {
        {u"quotes"_s,
         u"lists quotes"_s,
         Opens::ForReading,
         {},
         {{u"--coding"_s, Form::Text, u"of this coding"_s}},
         quotes},
        {u"quote add"_s, u"makes a quote of a coding"_s, Opens::ForWriting, {{u"CODING"_s}}, fields, add},
        {u"quote set"_s, u"changes a quote"_s, Opens::ForWriting, {{u"QUOTE"_s}}, fields, set},
        {u"quote remove"_s, u"removes a quote"_s, Opens::ForWriting, {{u"QUOTE"_s}}, {}, remove},
    };
}

} // namespace partsong::cli
