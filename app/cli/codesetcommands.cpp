// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "core/base/tr.h"
#include "core/coding/codesets.h"
#include "core/coding/copycodings.h"
#include "core/coding/likecodes.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QString codePath(const Project &project, Id<Code> code)
{
    return pathOf(project, Code::type(), code.uuid());
}

QJsonObject setJson(const Project &project, const CodeSet &set)
{
    QJsonArray codes;
    for (const Id<Code> code : codesInSet(project, set.id))
        codes.append(codePath(project, code));
    return {{u"id"_s, set.id.text()}, {u"name"_s, set.name}, {u"codes"_s, codes}};
}

Result<Answer> listSets(Call &call)
{
    QJsonArray array;
    for (const CodeSet &set : codeSets(call.project()))
        array.append(setJson(call.project(), set));
    return array;
}

// By id or name; nothing where there is none.
std::optional<CodeSet> setNamed(const Project &project, const QString &given)
{
    for (const CodeSet &set : codeSets(project)) {
        if (set.name == given.trimmed() || set.id.text() == given.trimmed().toUpper())
            return set;
    }
    return std::nullopt;
}

Result<CodeSet> setGiven(const Call &call)
{
    if (const auto set = setNamed(call.project(), call.argument(u"SET"_s)))
        return *set;
    return failure(ErrorKind::NotFound,
                   Tr::tr("There is no set “%1” of codes. See “sets”.").arg(call.argument(u"SET"_s)));
}

Result<Answer> shownSet(const Project &project, Id<CodeSet> id)
{
    const auto set = project.find(id);
    if (!set)
        return std::unexpected(set.error());
    return setJson(project, *set);
}

Result<Answer> putCodes(Call &call)
{
    const auto codes = codesGiven(call);
    if (!codes)
        return std::unexpected(codes.error());
    const auto known = setNamed(call.project(), call.argument(u"SET"_s));
    if (!known) {
        const auto made = addCodeSet(call.project(), call.argument(u"SET"_s), *codes);
        return made ? shownSet(call.project(), *made) : std::unexpected(made.error());
    }
    if (Status done = putIntoSet(call.project(), known->id, *codes); !done)
        return std::unexpected(done.error());
    return shownSet(call.project(), known->id);
}

Result<Answer> takeCodes(Call &call)
{
    const auto set = setGiven(call);
    if (!set)
        return std::unexpected(set.error());
    const auto codes = codesGiven(call);
    if (!codes)
        return std::unexpected(codes.error());
    if (Status done = takeFromSet(call.project(), set->id, *codes); !done)
        return std::unexpected(done.error());
    return shownSet(call.project(), set->id);
}

Result<Answer> renameSet(Call &call)
{
    const auto set = setGiven(call);
    if (!set)
        return std::unexpected(set.error());
    if (Status done = renameCodeSet(call.project(), set->id, call.argument(u"NAME"_s)); !done)
        return std::unexpected(done.error());
    return shownSet(call.project(), set->id);
}

Result<Answer> removeSet(Call &call)
{
    const auto set = setGiven(call);
    if (!set)
        return std::unexpected(set.error());
    if (Status done = removeCodeSet(call.project(), set->id); !done)
        return std::unexpected(done.error());
    return QJsonObject{{u"removed"_s, set->id.text()}};
}

QString reasonName(LikeBy by)
{
    switch (by) {
    case LikeBy::SameName:
        return u"sameName"_s;
    case LikeBy::NearName:
        return u"nearName"_s;
    case LikeBy::SamePassages:
        return u"samePassages"_s;
    }
    return {};
}

Result<Answer> listDuplicates(Call &call)
{
    const auto pairs = likeCodes(call.project());
    if (!pairs)
        return std::unexpected(pairs.error());
    QJsonArray array;
    for (const LikeCodes &pair : *pairs) {
        array.append(QJsonObject{{u"reason"_s, reasonName(pair.by)},
                                 {u"one"_s, codePath(call.project(), pair.one)},
                                 {u"other"_s, codePath(call.project(), pair.other)},
                                 {u"shared"_s, pair.shared},
                                 {u"least"_s, pair.least}});
    }
    return array;
}

Result<Answer> copyToPerson(Call &call)
{
    const auto source = sourceNamed(call.project(), call.argument(u"SOURCE"_s));
    if (!source)
        return std::unexpected(source.error());
    const auto copied = copyCodings(call.project(), textOf(call.project(), *source), call.option(u"--to"_s));
    if (!copied)
        return std::unexpected(copied.error());
    return QJsonObject{{u"made"_s, copied->made}, {u"there"_s, copied->there}};
}

} // namespace

CommandList codeSetCommands()
{
    const Argument set{u"SET"_s};
    const Argument codes{u"CODE"_s, true};
    return {
        {u"sets"_s, u"lists the sets of codes"_s, Opens::ForReading, {}, {}, listSets},
        {u"set put"_s,
         u"puts codes into a set, which is made where there is none"_s,
         Opens::ForWriting,
         {set, codes},
         {},
         putCodes},
        {u"set take"_s, u"takes codes out of a set"_s, Opens::ForWriting, {set, codes}, {}, takeCodes},
        {u"set rename"_s, u"renames a set"_s, Opens::ForWriting, {set, {u"NAME"_s}}, {}, renameSet},
        {u"set remove"_s, u"removes a set; its codes stay"_s, Opens::ForWriting, {set}, {}, removeSet},
        {u"code duplicates"_s,
         u"lists codes that may be one: by name, or by their passages"_s,
         Opens::ForReading,
         {},
         {},
         listDuplicates},
        {u"copy-codings"_s,
         u"gives another team member the codings that one has of a source, to compare"_s,
         Opens::ForWriting,
         {{u"SOURCE"_s}},
         {{u"--to"_s, Form::Text, u"the other team member"_s, false, true}},
         copyToPerson},
    };
}

} // namespace partsong::cli
