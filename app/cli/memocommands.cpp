// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/subjectlookup.h"
#include "core/links/memonames.h"
#include "core/links/memos.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject memoJson(const Project &project, const Memo &memo)
{
    const std::vector<Uuid> on = memoSubjects(project, memo.id);
    const auto person = project.find(memo.person);
    return {
        {u"id"_s, memo.id.text()},
        {u"title"_s, memo.title},
        {u"text"_s, wordsToday(project, memo)},
        {u"kind"_s, enumName(memo.kind)},
        {u"on"_s, on.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(on.front().text())},
        {u"onKind"_s, on.empty() ? QString() : project.kindNameOf(on.front())},
        {u"tags"_s, QJsonArray::fromStringList(tagsOf(memo))},
        {u"person"_s, person ? person->name : QString()},
        {u"created"_s, timeText(memo.created)},
        {u"links"_s, idsJson(memoLinks(project, memo.id))},
    };
}

Result<Answer> printed(const Project &project, const Result<Memo> &memo)
{
    if (!memo)
        return std::unexpected(memo.error());
    return memoJson(project, *memo);
}

std::optional<MemoKind> kindOf(const Call &call)
{
    return enumFromName<MemoKind>(call.option(u"--kind"_s));
}

Result<Answer> add(Call &call)
{
    const auto on = subjectsCalled(call.project(), call.each(u"--on"_s));
    if (!on)
        return std::unexpected(on.error());
    const MemoDraft draft{.title = call.option(u"--title"_s),
                          .text = call.argument(u"TEXT"_s),
                          .kind = kindOf(call).value_or(MemoKind::Analytic),
                          .tags = call.each(u"--tag"_s),
                          .on = *on};
    return printed(call.project(), addMemo(call.project(), draft));
}

Result<MemoChange> changeOf(const Call &call)
{
    MemoChange change{
        .title = call.given(u"--title"_s), .text = call.given(u"--text"_s), .kind = kindOf(call)};
    if (call.has(u"--tag"_s))
        change.tags = call.each(u"--tag"_s);
    if (call.has(u"--on"_s)) {
        const auto on = subjectsCalled(call.project(), call.each(u"--on"_s));
        if (!on)
            return std::unexpected(on.error());
        change.on = *on;
    }
    return change;
}

Result<Answer> set(Call &call)
{
    const auto id = subjectCalled<Memo>(call.project(), call.argument(u"MEMO"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto change = changeOf(call);
    if (!change)
        return std::unexpected(change.error());
    return printed(call.project(), setMemo(call.project(), *id, *change));
}

Result<Answer> remove(Call &call)
{
    const auto id = subjectCalled<Memo>(call.project(), call.argument(u"MEMO"_s));
    return id ? removed(removeMemo(call.project(), *id)) : std::unexpected(id.error());
}

Result<Answer> memos(Call &call)
{
    std::vector<Memo> found = memosWith(call.project(), call.option(u"--find"_s));
    if (call.has(u"--on"_s)) {
        const auto subject = subjectNamed(call.project(), call.option(u"--on"_s));
        if (!subject)
            return std::unexpected(subject.error());
        const std::vector<Memo> on = memosOn(call.project(), *subject);
        std::erase_if(found,
                      [&](const Memo &memo) { return !std::ranges::contains(on, memo.id, &Memo::id); });
    }
    QJsonArray array;
    for (const Memo &memo : found)
        array.append(memoJson(call.project(), memo));
    return array;
}

} // namespace

CommandList memoCommands()
{
    const Option title{u"--title"_s, Form::Text, u"what it is called"_s};
    const Option kind{u"--kind"_s, Form::Choice, u"what kind of writing"_s,
                      false,       false,        {u"analytic"_s, u"method"_s, u"reflexive"_s, u"diary"_s}};
    const Option tag{u"--tag"_s, Form::Text, u"a word to find it by"_s, true};
    const Option on{u"--on"_s, Form::Text, u"what it is about"_s, true};
    return {
        {u"memo add"_s,
         u"writes a memo; [[Name]] links to what is so named"_s,
         Opens::ForWriting,
         {{u"TEXT"_s}},
         {on, kind, tag, title},
         add},
        {u"memo set"_s,
         u"changes a memo"_s,
         Opens::ForWriting,
         {{u"MEMO"_s}},
         {title, {u"--text"_s, Form::Text, u"its words"_s}, kind, tag, on},
         set},
        {u"memo remove"_s, u"removes a memo"_s, Opens::ForWriting, {{u"MEMO"_s}}, {}, remove},
        {u"memos"_s,
         u"lists memos"_s,
         Opens::ForReading,
         {},
         {{u"--on"_s, Form::Text, u"about this"_s}, {u"--find"_s, Form::Text, u"with these words"_s}},
         memos},
    };
}

} // namespace partsong::cli
