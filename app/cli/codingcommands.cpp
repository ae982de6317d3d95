// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codingjson.h"
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/textindex.h"
#include "core/base/tr.h"
#include "core/coding/autocode.h"
#include "core/coding/codequeries.h"
#include "core/coding/codings.h"
#include "core/coding/segments.h"
#include "core/sources/knownattributes.h"
#include "core/sources/pages.h"
#include "core/sources/participant.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

// One coding as it stands now.
QJsonObject printed(const Project &project, Id<Coding> id)
{
    const auto coding = project.find(id);
    return coding ? codingJson(segmentsOf(project, {*coding}).front()) : QJsonObject();
}

// The place that --range, or --page and --rect, give.
Result<Anchor> anchorGiven(const Call &call, Id<Source> id)
{
    Anchor anchor;
    anchor.text = textOf(call.project(), id);
    if (call.has(u"--range"_s)) {
        anchor.range = *call.range(u"--range"_s);
        return anchor;
    }
    const auto source = call.project().find(id);
    if (!source)
        return std::unexpected(source.error());
    const auto given = *numbersFrom(call.option(u"--rect"_s), 4);
    const QRectF rect(given[0], given[1], given[2], given[3]);
    anchor.page = *call.number(u"--page"_s);
    // First whether there is such a page at all; then its file says how large it is.
    if (Status sound = checkRegion(*source, anchor.page, rect, {}); !sound)
        return std::unexpected(sound.error());
    const auto pages = pagesOf(call.project(), *source, call.option(u"--password"_s));
    // A locked file whose password is not given keeps the sizes of its pages to itself.
    const bool locked = !pages && pages.error().kind == ErrorKind::Encrypted && !call.has(u"--password"_s);
    if (!pages && !locked)
        return std::unexpected(pages.error());
    const QSizeF size = locked ? QSizeF() : pages->sizes.value(anchor.page - 1);
    if (Status sound = checkRegion(*source, anchor.page, rect, size); !sound)
        return std::unexpected(sound.error());
    anchor.x = rect.x();
    anchor.y = rect.y();
    anchor.width = rect.width();
    anchor.height = rect.height();
    return anchor;
}

QString rangeOrRegion(const Call &call)
{
    const bool range = call.has(u"--range"_s);
    const bool page = call.has(u"--page"_s);
    const bool rect = call.has(u"--rect"_s);
    if (page != rect)
        return u"--page and --rect go together"_s;
    return range == page ? u"give either --range, or --page and --rect"_s : QString();
}

Result<Answer> apply(Call &call)
{
    const auto code = codeNamed(call.project(), call.option(u"--code"_s));
    if (!code)
        return std::unexpected(code.error());
    const auto source = sourceNamed(call.project(), call.option(u"--source"_s));
    if (!source)
        return std::unexpected(source.error());
    NewCoding coding{*code, {}, call.number(u"--weight"_s), call.option(u"--comment"_s)};
    const auto anchor = anchorGiven(call, *source);
    if (!anchor)
        return std::unexpected(anchor.error());
    coding.anchor = *anchor;
    const auto id =
        applyCode(call.project(), coding, call.has(u"--separate"_s) ? Union::Never : Union::AsTheStudySays);
    if (!id)
        return std::unexpected(id.error());
    return printed(call.project(), *id);
}

Result<Answer> uncode(Call &call)
{
    const auto ids = codingsGiven(call);
    if (!ids)
        return std::unexpected(ids.error());
    if (Status removed = removeCodings(call.project(), *ids); !removed)
        return std::unexpected(removed.error());
    return QJsonObject{{u"removed"_s, static_cast<int>(ids->size())}};
}

Result<Answer> set(Call &call)
{
    const auto id = byId<Coding>(call.project(), call.argument(u"CODING"_s));
    if (!id)
        return std::unexpected(id.error());
    CodingFields fields{call.range(u"--range"_s), call.number(u"--weight"_s), call.given(u"--comment"_s)};
    fields.noWeight = call.has(u"--weight"_s) && !fields.weight;
    if (Status changed = setCoding(call.project(), *id, fields); !changed)
        return std::unexpected(changed.error());
    return printed(call.project(), *id);
}

Result<CodingFilter> filterOf(const Call &call)
{
    CodingFilter filter;
    const Project &project = call.project();
    if (call.has(u"--code"_s)) {
        const auto code = codeNamed(project, call.option(u"--code"_s));
        if (!code)
            return std::unexpected(code.error());
        filter.codes = call.has(u"--children"_s) ? codesUnder(project, *code) : std::vector{*code};
    }
    if (call.has(u"--source"_s)) {
        const auto source = sourceNamed(project, call.option(u"--source"_s));
        if (!source)
            return std::unexpected(source.error());
        filter.source = *source;
    }
    if (call.has(u"--coder"_s)) {
        const auto coder = personNamed(project, call.option(u"--coder"_s));
        if (!coder)
            return std::unexpected(coder.error());
        filter.coder = *coder;
    }
    return filter;
}

Result<Answer> listed(Call &call)
{
    const auto filter = filterOf(call);
    if (!filter)
        return std::unexpected(filter.error());
    return codingsJson(segments(call.project(), *filter));
}

// What the options of segments narrow, beside the filter of codings.
struct ExtractFilter {
    QSet<Id<Participant>> participants; // one, and those within it; empty: anybody
    std::optional<QString> speaker;
    std::optional<QString> words;
    QString key; // of an attribute; "": whatever it is
    QString value;

    bool passes(const Segment &segment, const KnownAttributes &known) const
    {
        if (!participants.isEmpty() && !participants.contains(segment.participantId))
            return false;
        if (speaker && segment.speaker != speaker->trimmed())
            return false;
        if (words && !segment.quote.contains(*words, Qt::CaseInsensitive))
            return false;
        return key.isEmpty() || known.holds(segment.participantId, segment.source, key, value);
    }
};

Result<ExtractFilter> extractFilterOf(const Call &call, const KnownAttributes &known)
{
    ExtractFilter filter;
    filter.speaker = call.given(u"--speaker"_s);
    filter.words = call.given(u"--text"_s);
    filter.key = call.option(u"--attribute"_s).section(u'=', 0, 0).trimmed();
    filter.value = call.option(u"--attribute"_s).section(u'=', 1).trimmed();
    if (call.has(u"--participant"_s)) {
        const auto participant = named<Participant>(call.project(), call.option(u"--participant"_s));
        if (!participant)
            return std::unexpected(participant.error());
        filter.participants = known.inside(*participant);
    }
    return filter;
}

Result<Answer> extracts(Call &call)
{
    const KnownAttributes known(call.project());
    const auto filter = filterOf(call);
    const auto narrower = extractFilterOf(call, known);
    if (!filter || !narrower)
        return std::unexpected(!filter ? filter.error() : narrower.error());
    QJsonArray array;
    for (const Segment &segment :
         segments(call.project(), *filter, call.number(u"--context"_s).value_or(UsualContext))) {
        if (narrower->passes(segment, known))
            array.append(segmentJson(segment));
    }
    return array;
}

// What would be coded, as if it were: without ids.
QJsonArray plannedJson(const Project &project, const std::vector<NewCoding> &planned)
{
    std::vector<Coding> codings = plannedOutcome(project, planned);
    for (Coding &coding : codings)
        coding.id = {};
    return codingsJson(segmentsOf(project, codings));
}

// The codings as they stand now, among those of their code.
QJsonArray appliedJson(const Project &project, Id<Code> code, const std::vector<Id<Coding>> &ids)
{
    const QSet<Id<Coding>> wanted(ids.begin(), ids.end());
    CodingFilter filter;
    filter.codes = {code};
    std::vector<Coding> found = codings(project, filter);
    std::erase_if(found, [&](const Coding &coding) { return !wanted.contains(coding.id); });
    return codingsJson(segmentsOf(project, found));
}

struct ByOption {
    QString option;
    AutocodeBy by;
};

const std::vector<ByOption> &byOptions()
{
    static const std::vector<ByOption> options{{u"--find"_s, AutocodeBy::Words},
                                               {u"--speaker"_s, AutocodeBy::Speaker},
                                               {u"--heading"_s, AutocodeBy::Heading},
                                               {u"--attribute"_s, AutocodeBy::Attribute}};
    return options;
}

QString autocodeMisuse(const Call &call)
{
    const auto given =
        std::ranges::count_if(byOptions(), [&](const ByOption &by) { return call.has(by.option); });
    if (given != 1)
        return Tr::tr("Say by what to code: one of --find, --speaker, --heading and --attribute.");
    for (const QString &option : {u"--regex"_s, u"--case"_s, u"--words"_s, u"--stems"_s}) {
        if (call.has(option) && !call.has(u"--find"_s))
            return Tr::tr("%1 goes with --find alone.").arg(option);
    }
    if (call.has(u"--stems"_s) && call.has(u"--regex"_s))
        return Tr::tr("Give --stems or --regex, not both.");
    return {};
}

PassageScope scopeOf(const Call &call)
{
    const QStringList scopes{u"match"_s, u"sentence"_s, u"paragraph"_s, u"turn"_s};
    return static_cast<PassageScope>(std::max<qsizetype>(0, scopes.indexOf(call.option(u"--scope"_s))));
}

Result<AutocodeRule> ruleOf(const Call &call)
{
    AutocodeRule rule;
    const auto code = codeNamed(call.project(), call.option(u"--code"_s));
    if (!code)
        return std::unexpected(code.error());
    rule.code = *code;
    rule.query = {
        call.option(u"--find"_s), call.has(u"--regex"_s), call.has(u"--case"_s), call.has(u"--words"_s), {}};
    for (const ByOption &by : byOptions()) {
        if (call.has(by.option)) {
            rule.by = by.by;
            rule.named = call.option(by.option);
        }
    }
    rule.stems = call.has(u"--stems"_s);
    rule.scope = scopeOf(call);
    if (call.has(u"--source"_s)) {
        const auto source = sourceNamed(call.project(), call.option(u"--source"_s));
        if (!source)
            return std::unexpected(source.error());
        rule.query.source = *source;
    }
    if (call.has(u"--within"_s)) {
        const auto within = codeNamed(call.project(), call.option(u"--within"_s));
        if (!within)
            return std::unexpected(within.error());
        rule.within = *within;
    }
    return rule;
}

Result<Answer> autocode(Call &call)
{
    const auto rule = ruleOf(call);
    if (!rule)
        return std::unexpected(rule.error());
    const auto planned = plannedCodings(call.project(), *rule);
    if (!planned)
        return std::unexpected(planned.error());
    const int hits = static_cast<int>(planned->size());
    if (call.has(u"--dry-run"_s))
        return QJsonObject{{u"hits"_s, hits}, {u"codings"_s, plannedJson(call.project(), *planned)}};
    const auto ids = applyAutocode(call.project(), *planned);
    if (!ids)
        return std::unexpected(ids.error());
    return QJsonObject{{u"hits"_s, hits}, {u"codings"_s, appliedJson(call.project(), rule->code, *ids)}};
}

} // namespace

CommandList codingCommands()
{
    const Option code{u"--code"_s, Form::Text, u"by path or id"_s};
    const Option source{u"--source"_s, Form::Text, u"by name or id"_s};
    const Option coder{u"--coder"_s, Form::Text, u"the team member who coded"_s};
    const Option weight{u"--weight"_s, Form::Percent, u"0 to 100"_s};
    const Option newWeight{weight.name, Form::PercentOrNone, u"0 to 100, or '' for none"_s};
    const Option comment{u"--comment"_s, Form::Text, u"about this coding"_s};
    return {
        {u"apply"_s,
         u"codes a passage, or a region of a page or picture"_s,
         Opens::ForWriting,
         {},
         {{u"--code"_s, Form::Text, u"by path or id"_s, false, true},
          {u"--source"_s, Form::Text, u"by name or id"_s, false, true},
          {u"--range"_s, Form::Range, u"what to code"_s},
          {u"--page"_s, Form::Whole, u"of a PDF, from 1; a picture is page 1"_s},
          {u"--rect"_s, Form::Rectangle, u"points from the page's top left; pixels of a picture"_s},
          weight,
          comment,
          {u"--separate"_s, Form::Flag, u"do not join with codings that touch it"_s},
          {u"--password"_s, Form::Text, u"opens an encrypted PDF, to see how large its pages are"_s}},
         apply,
         rangeOrRegion},
        {u"uncode"_s, u"removes codings"_s, Opens::ForWriting, {{u"CODING"_s, true}}, {}, uncode},
        {u"coding set"_s,
         u"changes a coding"_s,
         Opens::ForWriting,
         {{u"CODING"_s}},
         {{u"--range"_s, Form::Range, u"its new place"_s}, newWeight, comment},
         set},
        {u"codings"_s, u"lists codings"_s, Opens::ForReading, {}, {code, source, coder}, listed},
        {u"segments"_s,
         u"lists extracts with what stands around them"_s,
         Opens::ForReading,
         {},
         {code,
          {u"--children"_s, Form::Flag, u"with the codes under it"_s},
          source,
          coder,
          {u"--participant"_s, Form::Text, u"by pseudonym, or a home with all within it"_s},
          {u"--speaker"_s, Form::Text, u"by name"_s},
          {u"--attribute"_s, Form::KeyValue, u"of the participant or the source; also group, site, within"_s},
          {u"--text"_s, Form::Text, u"words in the extract"_s},
          {u"--context"_s, Form::Whole, u"characters around it"_s}},
         extracts},
        {u"autocode"_s,
         u"codes every hit of a search, all that a speaker said, that stands under a heading, or by an attribute"_s,
         Opens::ForWriting,
         {},
         {{u"--code"_s, Form::Text, u"by path or id"_s, false, true},
          {u"--find"_s, Form::Text, u"what to find"_s},
          {u"--speaker"_s, Form::Text, u"all turns of a speaker of this name"_s},
          {u"--heading"_s, Form::Text, u"all beneath a heading or question"_s},
          {u"--attribute"_s, Form::KeyValue, u"all of sources or participants that have it"_s},
          {u"--regex"_s, Form::Flag, u"it is a regular expression"_s},
          {u"--case"_s, Form::Flag, u"capital letters count"_s},
          {u"--words"_s, Form::Flag, u"whole words only"_s},
          {u"--stems"_s, Form::Flag, u"other forms of the words too: care, cared, caring"_s},
          {u"--scope"_s,
           Form::Choice,
           u"how much to code"_s,
           false,
           false,
           {u"match"_s, u"sentence"_s, u"paragraph"_s, u"turn"_s}},
          source,
          {u"--within"_s, Form::Text, u"only where this code, or one under it, is coded already"_s},
          {u"--dry-run"_s, Form::Flag, u"only show what would be coded"_s}},
         autocode,
         autocodeMisuse},
    };
}

} // namespace partsong::cli
