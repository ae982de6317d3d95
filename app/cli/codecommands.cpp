// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/codingjson.h"
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/coding/codebookcomparison.h"
#include "core/coding/codequeries.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/coding/examplesegments.h"
#include "core/coding/pastcodebook.h"
#include "core/store/edit.h"

#include <QDateTime>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject codeJson(const CodebookRow &row)
{
    return {
        {u"id"_s, row.code.id.text()},
        {u"path"_s, row.path},
        {u"name"_s, row.code.name},
        {u"parent"_s, idOrNull(row.code.parent)},
        {u"colour"_s, row.code.colour},
        {u"codings"_s, row.codings},
        {u"total"_s, row.total},
        {u"definition"_s, row.code.definition},
        {u"include"_s, row.code.include},
        {u"exclude"_s, row.code.exclude},
        {u"example"_s, idOrNull(row.code.example)},
    };
}

Result<Answer> codes(Call &call)
{
    QJsonArray array;
    for (const CodebookRow &row : codebook(call.project()))
        array.append(codeJson(row));
    return array;
}

QJsonObject codeObject(const Project &project, Id<Code> id)
{
    for (const CodebookRow &row : codebook(project)) {
        if (row.code.id == id)
            return codeJson(row);
    }
    return {};
}

Result<Answer> printed(const Project &project, Id<Code> id)
{
    return codeObject(project, id);
}

Result<CodeFields> fieldsOf(const Call &call)
{
    CodeFields fields{call.given(u"--colour"_s),
                      call.given(u"--definition"_s),
                      call.given(u"--include"_s),
                      call.given(u"--exclude"_s),
                      {}};
    if (call.given(u"--example"_s) == u""_s)
        fields.example = Id<Coding>();
    else if (call.has(u"--example"_s)) {
        const auto example = byId<Coding>(call.project(), call.option(u"--example"_s));
        if (!example)
            return std::unexpected(example.error());
        fields.example = *example;
    }
    return fields;
}

Result<Answer> add(Call &call)
{
    const auto fields = fieldsOf(call);
    const auto id = addCode(call.project(), call.argument(u"PATH"_s), *fields);
    if (!id)
        return std::unexpected(id.error());
    return printed(call.project(), *id);
}

// Commands that find a code, do something to it and print it.
Result<Answer> onCode(Call &call, const std::function<Status(Id<Code>)> &change)
{
    const auto id = codeNamed(call.project(), call.argument(u"CODE"_s));
    if (!id)
        return std::unexpected(id.error());
    if (Status changed = change(*id); !changed)
        return std::unexpected(changed.error());
    return printed(call.project(), *id);
}

Result<Answer> set(Call &call)
{
    return onCode(call, [&](Id<Code> id) -> Status {
        const auto fields = fieldsOf(call);
        return fields ? setCode(call.project(), id, *fields) : std::unexpected(fields.error());
    });
}

Result<Answer> rename(Call &call)
{
    return onCode(call,
                  [&](Id<Code> id) { return renameCode(call.project(), id, call.argument(u"NAME"_s)); });
}

// "/" alone is the top level.
Result<Id<Code>> parentNamed(const Project &project, const QString &given)
{
    return given.trimmed() == "/"_L1 ? Id<Code>() : codeNamed(project, given);
}

Result<Answer> move(Call &call)
{
    return onCode(call, [&](Id<Code> id) -> Status {
        const auto parent = parentNamed(call.project(), call.argument(u"PARENT"_s));
        return parent ? moveCode(call.project(), id, *parent) : std::unexpected(parent.error());
    });
}

Result<Answer> merge(Call &call)
{
    const auto from = codeNamed(call.project(), call.argument(u"FROM"_s));
    const auto into = codeNamed(call.project(), call.argument(u"INTO"_s));
    if (!from || !into)
        return std::unexpected(!from ? from.error() : into.error());
    const bool drop = call.option(u"--comments"_s) == "drop"_L1;
    const Status merged =
        mergeCodes(call.project(), *from, *into, drop ? MergedComments::Drop : MergedComments::Keep);
    if (!merged)
        return std::unexpected(merged.error());
    return printed(call.project(), *into);
}

Result<Answer> card(Call &call)
{
    const auto id = codeNamed(call.project(), call.argument(u"CODE"_s));
    if (!id)
        return std::unexpected(id.error());
    QJsonObject json = codeObject(call.project(), *id);
    json.insert(u"examples"_s,
                segmentsJson(exampleSegments(call.project(), *id, ExamplesOnACard, UsualContext)));
    return json;
}

Result<Answer> splitList(Call &call)
{
    const auto id = codeNamed(call.project(), call.argument(u"CODE"_s));
    if (!id)
        return std::unexpected(id.error());
    CodingFilter filter;
    filter.codes = {*id};
    return segmentsJson(segments(call.project(), filter, UsualContext));
}

// The code that they have now, and those of them that are left: some may have become one.
Result<Answer> recoded(Call &call)
{
    Project &project = call.project();
    const auto to = codeNamed(project, call.option(u"--to"_s));
    if (!to)
        return std::unexpected(to.error());
    const auto ids = codingsGiven(call);
    if (!ids)
        return std::unexpected(ids.error());
    if (Status done = recode(project, *ids, *to); !done)
        return std::unexpected(done.error());
    std::vector<Coding> left;
    for (const Id<Coding> id : *ids) {
        if (const auto coding = project.find(id))
            left.push_back(*coding);
    }
    QJsonObject json = codeObject(project, *to);
    json.insert(u"recoded"_s, codingsJson(segmentsOf(project, left)));
    return json;
}

// A count is a number; what a kind of change does not have is "". Who did it is told of two persons alone.
QJsonObject changeJson(const CodebookChange &change, const QStringList &persons)
{
    const bool counts = change.kind == CodebookChangeKind::Counts;
    return {
        {u"kind"_s, enumName(change.kind)},
        {u"code"_s, change.path},
        {u"before"_s, counts ? QJsonValue(change.countBefore) : QJsonValue(change.before)},
        {u"after"_s, counts ? QJsonValue(change.countAfter) : QJsonValue(change.after)},
        {u"from"_s, change.from},
        {u"to"_s, change.to},
        {u"words"_s, enumName(change.words)},
        {u"by"_s, change.by == Doer::None ? QString() : persons.value(change.by == Doer::First ? 0 : 1)},
        {u"codeId"_s, change.code.text()},
    };
}

// A day is meant from its beginning, as where a comparison starts, or up to its end.
qint64 stepMeant(const Project &project, const QString &moment, bool endOfDay)
{
    if (const auto number = wholeFrom(moment))
        return *number;
    if (!moment.contains(u'T')) {
        const QDate day = QDate::fromString(moment, Qt::ISODate);
        const QDateTime begins = day.addDays(endOfDay ? 1 : 0).startOfDay(QTimeZone::UTC);
        return stepBy(project, begins.toMSecsSinceEpoch() - 1);
    }
    QDateTime time = QDateTime::fromString(moment, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) // without a zone it is UTC, as the History prints it
        time.setTimeZone(QTimeZone::UTC);
    return stepBy(project, time.toMSecsSinceEpoch());
}

Result<std::vector<CodebookChange>> compared(const Call &call)
{
    const Project &project = call.project();
    if (call.has(u"--persons"_s)) {
        const QStringList names = call.each(u"--persons"_s);
        const auto first = personNamed(project, names.value(0));
        const auto second = personNamed(project, names.value(1));
        if (!first || !second)
            return std::unexpected(!first ? first.error() : second.error());
        return comparePersons(project, *first, *second);
    }
    const qint64 from = stepMeant(project, call.option(u"--from"_s), false);
    const qint64 to =
        call.has(u"--to"_s) ? stepMeant(project, call.option(u"--to"_s), true) : project.lastStep();
    return compareCodebooks(project, from, to);
}

Result<Answer> compare(Call &call)
{
    const auto changes = compared(call);
    if (!changes)
        return std::unexpected(changes.error());
    QJsonArray array;
    for (const CodebookChange &change : *changes)
        array.append(changeJson(change, call.each(u"--persons"_s)));
    return array;
}

QString compareMisuse(const Call &call)
{
    if (call.has(u"--persons"_s) == call.has(u"--from"_s))
        return Tr::tr("Say what to compare: --from WHEN, or --persons P Q.");
    if (call.has(u"--persons"_s) && call.has(u"--to"_s))
        return Tr::tr("--to goes with --from alone.");
    return {};
}

Result<Answer> remove(Call &call)
{
    const auto id = codeNamed(call.project(), call.argument(u"CODE"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto removed = removeCode(call.project(), *id);
    if (!removed)
        return std::unexpected(removed.error());
    return QJsonObject{{u"removed"_s, removed->codes}, {u"codings"_s, removed->codings}};
}

} // namespace

CommandList codeCommands()
{
    std::vector<Option> fields{{u"--colour"_s, Form::Colour, u"as #RRGGBB"_s},
                               {u"--definition"_s, Form::Text, u"what the code means"_s},
                               {u"--include"_s, Form::Text, u"when to use it"_s},
                               {u"--exclude"_s, Form::Text, u"when not to use it"_s}};
    std::vector<Option> all = fields;
    all.push_back({u"--example"_s, Form::Text, u"the id of a coding that shows it well, or '' for none"_s});
    return {
        {u"codes"_s, u"lists the codebook"_s, Opens::ForReading, {}, {}, codes},
        {u"code add"_s,
         u"makes a code, and missing parents"_s,
         Opens::ForWriting,
         {{u"PATH"_s}},
         fields,
         add},
        {u"code set"_s, u"changes what a code says"_s, Opens::ForWriting, {{u"CODE"_s}}, all, set},
        {u"code rename"_s, u"renames a code"_s, Opens::ForWriting, {{u"CODE"_s}, {u"NAME"_s}}, {}, rename},
        {u"code move"_s,
         u"puts a code under another; / is the top level"_s,
         Opens::ForWriting,
         {{u"CODE"_s}, {u"PARENT"_s}},
         {},
         move},
        {u"code merge"_s,
         u"gives all of one code to another"_s,
         Opens::ForWriting,
         {{u"FROM"_s}, {u"INTO"_s}},
         {{u"--comments"_s,
           Form::Choice,
           u"what becomes of comments"_s,
           false,
           false,
           {u"keep"_s, u"drop"_s}}},
         merge},
        {u"code remove"_s,
         u"removes a code, its children and their codings"_s,
         Opens::ForWriting,
         {{u"CODE"_s}},
         {},
         remove},
        {u"code card"_s,
         u"shows a code with extracts that are examples of it"_s,
         Opens::ForReading,
         {{u"CODE"_s}},
         {},
         card},
        {u"code split-list"_s,
         u"lists the extracts of a code that is to be split"_s,
         Opens::ForReading,
         {{u"CODE"_s}},
         {},
         splitList},
        {u"code recode"_s,
         u"gives codings another code"_s,
         Opens::ForWriting,
         {{u"CODING"_s, true}},
         {{u"--to"_s, Form::Text, u"the other code, by path or id"_s, false, true}},
         recoded},
        {u"code compare"_s,
         u"tells how the codebook changed between two moments, or differs between two persons"_s,
         Opens::ForReading,
         {},
         {{u"--from"_s, Form::Moment, u"a step of the history, or a time"_s},
          {u"--to"_s, Form::Moment, u"a later one; now where it is not given"_s},
          {u"--persons"_s, Form::Text, u"two team members"_s, false, false, {}, 2}},
         compare,
         compareMisuse},
    };
}

} // namespace partsong::cli
