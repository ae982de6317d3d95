// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/quotes.h"

#include "core/base/textindex.h"
#include "core/coding/blindwork.h"
#include "core/coding/coding.h"
#include "core/store/edit.h"

#include <QDateTime>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

const QString CutMark = u"[…]"_s;

void apply(Quote &quote, const QuoteFields &fields)
{
    quote.attribution = fields.attribution.value_or(quote.attribution);
    quote.forWorkshop = fields.forWorkshop.value_or(quote.forWorkshop);
    quote.forPpi = fields.forPpi.value_or(quote.forPpi);
    quote.forPublication = fields.forPublication.value_or(quote.forPublication);
}

Status checkInside(const Coding &coding, const TextRange &range)
{
    if (!range.empty() && coding.anchor.range.contains(range))
        return {};
    return failure(ErrorKind::Range,
                   Tr::tr("%1:%2 lies outside the coded passage, which is %3:%4.")
                       .arg(range.start)
                       .arg(range.end)
                       .arg(coding.anchor.range.start)
                       .arg(coding.anchor.range.end));
}

void removeCuts(Edit &edit, Id<Quote> quote, bool masked)
{
    for (const QuoteCut &cut : edit.project().where<QuoteCut>("quote", quote)) {
        if (cut.masked == masked)
            edit.remove(cut.id);
    }
}

Status insertCut(Edit &edit, Id<Quote> quote, const Coding &coding, const TextRange &range, bool masked,
                 const QString &mask)
{
    if (Status inside = checkInside(coding, range); !inside)
        return inside;
    edit.insert(QuoteCut{Id<QuoteCut>::make(), quote, coding.anchor.text, range, masked, mask});
    return {};
}

Status setCuts(Edit &edit, const Quote &quote, const QuoteFields &fields)
{
    const auto coding = edit.find(quote.coding);
    if (!coding)
        return std::unexpected(coding.error());
    if (fields.cuts)
        removeCuts(edit, quote.id, false);
    for (const TextRange &range : fields.cuts.value_or(std::vector<TextRange>())) {
        if (Status put = insertCut(edit, quote.id, *coding, range, false, {}); !put)
            return put;
    }
    if (fields.masks)
        removeCuts(edit, quote.id, true);
    for (const Mask &mask : fields.masks.value_or(std::vector<Mask>())) {
        if (Status put = insertCut(edit, quote.id, *coding, mask.range, true, mask.shown); !put)
            return put;
    }
    return {};
}

} // namespace

void keepQuotedWords(Edit &edit, const Coding &before, const TextRange &after)
{
    const TextRange was = before.anchor.range;
    if (was.empty() || was.contains(after))
        return;
    for (const Quote &quote : edit.project().where<Quote>("coding", before.id)) {
        const bool approved = quote.forWorkshop || quote.forPpi || quote.forPublication;
        if (!approved && edit.project().where<QuoteShown>("quote", quote.id).empty())
            continue;
        for (const TextRange &added : {TextRange{after.start, std::min(was.start, after.end)},
                                       TextRange{std::max(was.end, after.start), after.end}}) {
            if (!added.empty())
                edit.insert(QuoteCut{Id<QuoteCut>::make(), quote.id, before.anchor.text, added, false, {}});
        }
    }
}

Result<Id<Quote>> addQuote(Project &project, Id<Coding> coding, const QuoteFields &fields)
{
    Edit edit(project, PARTSONG_LABEL("Add quote"));
    Quote quote;
    quote.id = Id<Quote>::make();
    quote.coding = coding;
    quote.person = project.person().id;
    quote.created = QDateTime::currentMSecsSinceEpoch();
    apply(quote, fields);
    edit.insert(quote);
    if (Status cut = setCuts(edit, quote, fields); !cut)
        return std::unexpected(cut.error());
    return edit.commit(quote.id);
}

Status setQuote(Project &project, Id<Quote> id, const QuoteFields &fields)
{
    Edit edit(project, PARTSONG_LABEL("Change quote"));
    auto quote = edit.find(id);
    if (!quote)
        return std::unexpected(quote.error());
    apply(*quote, fields);
    edit.update(*quote);
    if (Status cut = setCuts(edit, *quote, fields); !cut)
        return cut;
    return edit.commit();
}

Status removeQuote(Project &project, Id<Quote> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove quote"));
    edit.removeWithAll(id);
    return edit.commit();
}

Result<Id<Quote>> plainQuote(Project &project, Id<Coding> coding)
{
    for (const Quote &quote : project.where<Quote>("coding", coding)) {
        if (project.where<QuoteCut>("quote", quote.id).empty())
            return quote.id;
    }
    return addQuote(project, coding);
}

Status recordShown(Project &project, const std::vector<Id<Quote>> &quotes, const QString &what)
{
    Edit edit(project, PARTSONG_LABEL("Record what was shown"));
    for (const Id<Quote> quote : quotes) {
        edit.insert(QuoteShown{Id<QuoteShown>::make(), quote, what, project.person().id,
                               QDateTime::currentMSecsSinceEpoch()});
    }
    return edit.commit();
}

QString codedWords(const Project &project, Id<Coding> id)
{
    const auto coding = project.find(id);
    if (!coding)
        return {};
    if (!seesCodingsOf(project, coding->coder))
        return hiddenWords();
    if (coding->anchor.range.empty())
        return coding->orphanWords;
    return project.text(coding->anchor.text)->words(coding->anchor.range);
}

QString quoteWords(const Project &project, Id<Quote> id)
{
    const auto quote = project.find(id);
    if (!quote)
        return {};
    const auto coding = project.find(quote->coding);
    if (coding && !seesCodingsOf(project, coding->coder))
        return hiddenWords();
    std::vector<QuoteCut> cuts = project.where<QuoteCut>("quote", id);
    // Once the words are gone from the source, nobody can tell any more which of them were cut or masked.
    if (!coding || coding->anchor.range.empty())
        return coding && cuts.empty() ? coding->orphanWords.simplified() : QString();
    std::ranges::sort(cuts, {}, [](const QuoteCut &cut) { return cut.range.start; });
    const auto text = project.text(coding->anchor.text);
    QString words;
    int at = coding->anchor.range.start;
    const int end = coding->anchor.range.end;
    bool marked = false; // cuts that meet are one
    for (const QuoteCut &cut : cuts) {
        if (cut.range.end <= at || cut.range.empty())
            continue;
        if (cut.range.start >= end) // the passage once reached further
            break;
        const QString between = text->words({at, std::max(at, cut.range.start)});
        words += between;
        if (cut.masked)
            words += cut.mask;
        else if (!marked || !between.isEmpty())
            words += u" %1 "_s.arg(CutMark);
        marked = !cut.masked;
        at = cut.range.end;
    }
    words += text->words({at, std::max(at, end)});
    return words.simplified();
}

} // namespace partsong
