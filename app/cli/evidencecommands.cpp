// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "app/cli/subjectlookup.h"
#include "core/links/evidencechain.h"
#include "core/links/evidences.h"
#include "core/model/relations.h"

#include <QHash>

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject evidenceJson(const Project &project, const Evidence &evidence)
{
    return {
        {u"id"_s, evidence.id.text()},
        {u"claim"_s, evidence.claim.text()},
        {u"claimKind"_s, project.kindNameOf(evidence.claim.uuid())},
        {u"subject"_s, evidence.subject.text()},
        {u"subjectKind"_s, project.kindNameOf(evidence.subject.uuid())},
        {u"stance"_s, enumName(evidence.stance)},
        {u"note"_s, evidence.note},
    };
}

// The words of people; what a code or theme says of itself is not one of them.
QString wordsOf(const ChainRow &row)
{
    static const QStringList spoken{u"coding"_s, u"quote"_s, u"note"_s};
    return spoken.contains(row.kind) ? row.quote : QString();
}

// The name that a command takes; on the screen a relation is called with the words of the program's language.
QString nameOf(const Project &project, const ChainRow &row)
{
    const auto relation =
        row.kind == u"relation" ? project.find(Id<Relation>(row.id)) : std::unexpected(Error());
    return relation ? relationName(project, *relation) : row.name;
}

using Titles = QHash<Uuid, QString>;

// Many rows stand in one source.
QString titleOnce(const Project &project, const Uuid &source, Titles &titles)
{
    if (source.null())
        return {};
    if (!titles.contains(source))
        titles.insert(source, titleOf(project, source));
    return titles.value(source);
}

QJsonObject rowJson(const Project &project, const ChainRow &row, Titles &titles)
{
    const QString words = wordsOf(row);
    const bool placed = !words.isEmpty() && row.range.has_value();
    const QJsonValue none(QJsonValue::Null);
    return {
        {u"kind"_s, row.kind},
        {u"id"_s, row.id.text()},
        {u"name"_s, nameOf(project, row)},
        {u"stance"_s, enumName(row.stance)},
        {u"note"_s, row.note},
        {u"depth"_s, row.depth},
        {u"quote"_s, words},
        {u"source"_s, titleOnce(project, row.source, titles)},
        {u"sourceId"_s, idOrNull(row.source)},
        {u"start"_s, placed ? QJsonValue(row.range->start) : none},
        {u"end"_s, placed ? QJsonValue(row.range->end) : none},
    };
}

// What stands in the chain is meant before what else may be called the same: a source, a participant.
Result<Uuid> subjectOfChain(const Project &project, const QString &given)
{
    const auto subject = subjectNamed(project, given, claimKinds() + evidenceKinds());
    const bool elsewhere = !subject && subject.error().kind == ErrorKind::NotFound;
    return elsewhere ? subjectNamed(project, given) : subject;
}

Result<Answer> chain(Call &call, const QString &option,
                     std::vector<ChainRow> (*walk)(const Project &, const Uuid &))
{
    const auto subject = subjectOfChain(call.project(), call.option(option));
    if (!subject)
        return std::unexpected(subject.error());
    QJsonArray array;
    Titles titles;
    for (const ChainRow &row : walk(call.project(), *subject))
        array.append(rowJson(call.project(), row, titles));
    return array;
}

Result<Answer> list(Call &call)
{
    if (call.has(u"--under"_s))
        return chain(call, u"--under"_s, &under);
    if (call.has(u"--above"_s))
        return chain(call, u"--above"_s, &above);
    QJsonArray array;
    for (const Evidence &evidence : call.project().all<Evidence>())
        array.append(evidenceJson(call.project(), evidence));
    return array;
}

// The row that says this already, to the letter where a note is given: adding it again changes nothing.
std::optional<Evidence> alreadySaid(const Project &project, const EvidenceDraft &draft)
{
    for (const Evidence &row : evidenceOf(project, draft.claim.uuid())) {
        const bool same = row.subject == draft.subject && row.stance == draft.stance;
        if (same && (draft.note.isEmpty() || row.note == draft.note))
            return row;
    }
    return std::nullopt;
}

Result<Answer> add(Call &call)
{
    const auto claim = subjectNamed(call.project(), call.argument(u"CLAIM"_s), claimKinds());
    if (!claim)
        return std::unexpected(claim.error());
    const auto subject = subjectNamed(call.project(), call.argument(u"SUBJECT"_s), evidenceKinds());
    if (!subject)
        return std::unexpected(subject.error());
    const Stance stance = enumFromName<Stance>(call.option(u"--stance"_s)).value_or(Stance::Supports);
    const EvidenceDraft draft{SubjectId(*claim), SubjectId(*subject), stance, call.option(u"--note"_s)};
    if (const auto said = alreadySaid(call.project(), draft))
        return evidenceJson(call.project(), *said);
    const auto evidence = addEvidence(call.project(), draft);
    if (!evidence)
        return std::unexpected(evidence.error());
    return evidenceJson(call.project(), *evidence);
}

Result<Answer> remove(Call &call)
{
    const auto id = byId<Evidence>(call.project(), call.argument(u"EVIDENCE"_s));
    return id ? removed(removeEvidence(call.project(), *id)) : std::unexpected(id.error());
}

QString bothWays(const Call &call)
{
    const bool both = call.has(u"--under"_s) && call.has(u"--above"_s);
    return both ? u"ask for --under or for --above, not both"_s : QString();
}

} // namespace

CommandList evidenceCommands()
{
    return {
        {u"evidence list"_s,
         u"lists evidence, or what a thing rests on or carries"_s,
         Opens::ForReading,
         {},
         {{u"--under"_s, Form::Text, u"everything this rests on"_s},
          {u"--above"_s, Form::Text, u"everything that rests on this"_s}},
         list,
         bothWays},
        {u"evidence add"_s,
         u"ties evidence to a theme, element or relation"_s,
         Opens::ForWriting,
         {{u"CLAIM"_s}, {u"SUBJECT"_s}},
         {{u"--stance"_s, Form::Choice, u"for or against"_s, false, true, {u"supports"_s, u"challenges"_s}},
          {u"--note"_s, Form::Text, u"why"_s}},
         add},
        {u"evidence remove"_s, u"unties evidence"_s, Opens::ForWriting, {{u"EVIDENCE"_s}}, {}, remove},
    };
}

} // namespace partsong::cli
