// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "app/cli/subjectlookup.h"
#include "core/links/comments.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject wordsJson(const Project &project, const Comment &comment)
{
    const auto person = project.find(comment.person);
    return {{u"id"_s, comment.id.text()},
            {u"text"_s, comment.text},
            {u"person"_s, person ? person->name : QString()},
            {u"created"_s, timeText(comment.created)}};
}

QJsonObject threadJson(const Project &project, const CommentThread &thread)
{
    QJsonObject json = wordsJson(project, thread.first);
    json.insert(u"subject"_s, thread.first.subject.text());
    json.insert(u"subjectKind"_s, project.kindNameOf(thread.first.subject.uuid()));
    json.insert(u"closed"_s, thread.first.closed);
    QJsonArray answers;
    for (const Comment &answer : thread.answers)
        answers.append(wordsJson(project, answer));
    json.insert(u"answers"_s, answers);
    return json;
}

Result<Answer> printed(const Project &project, Id<Comment> id)
{
    const auto thread = threadOf(project, id);
    return thread ? threadJson(project, *thread) : QJsonObject();
}

Result<Answer> printed(const Project &project, const Result<Comment> &comment)
{
    if (!comment)
        return std::unexpected(comment.error());
    return printed(project, comment->id);
}

Result<Answer> add(Call &call)
{
    const auto subject = subjectNamed(call.project(), call.argument(u"THING"_s));
    if (!subject)
        return std::unexpected(subject.error());
    return printed(call.project(), addComment(call.project(), SubjectId(*subject), call.argument(u"TEXT"_s)));
}

Result<Answer> answer(Call &call)
{
    const auto id = byId<Comment>(call.project(), call.argument(u"COMMENT"_s));
    if (!id)
        return std::unexpected(id.error());
    return printed(call.project(), answerComment(call.project(), *id, call.argument(u"TEXT"_s)));
}

Result<Answer> close(Call &call)
{
    const auto id = byId<Comment>(call.project(), call.argument(u"COMMENT"_s));
    if (!id)
        return std::unexpected(id.error());
    if (const Status closed = closeComment(call.project(), *id, !call.has(u"--reopen"_s)); !closed)
        return std::unexpected(closed.error());
    return printed(call.project(), *id);
}

Result<Answer> remove(Call &call)
{
    const auto id = byId<Comment>(call.project(), call.argument(u"COMMENT"_s));
    return id ? removed(removeComment(call.project(), *id)) : std::unexpected(id.error());
}

Result<Answer> comments(Call &call)
{
    std::optional<SubjectId> subject;
    if (call.has(u"--on"_s)) {
        const auto named = subjectNamed(call.project(), call.option(u"--on"_s));
        if (!named)
            return std::unexpected(named.error());
        subject = SubjectId(*named);
    }
    QJsonArray array;
    for (const CommentThread &thread : commentThreads(call.project(), subject)) {
        if (!call.has(u"--open"_s) || !thread.first.closed)
            array.append(threadJson(call.project(), thread));
    }
    return array;
}

} // namespace

CommandList commentCommands()
{
    return {
        {u"comment add"_s,
         u"says something to the team about a thing"_s,
         Opens::ForWriting,
         {{u"THING"_s}, {u"TEXT"_s}},
         {},
         add},
        {u"comment answer"_s,
         u"answers a comment, and opens it again"_s,
         Opens::ForWriting,
         {{u"COMMENT"_s}, {u"TEXT"_s}},
         {},
         answer},
        {u"comment close"_s,
         u"closes a comment that is dealt with"_s,
         Opens::ForWriting,
         {{u"COMMENT"_s}},
         {{u"--reopen"_s, Form::Flag, u"open it again"_s}},
         close},
        {u"comment remove"_s,
         u"removes a comment with its answers"_s,
         Opens::ForWriting,
         {{u"COMMENT"_s}},
         {},
         remove},
        {u"comments"_s,
         u"lists comments with their answers"_s,
         Opens::ForReading,
         {},
         {{u"--on"_s, Form::Text, u"about this"_s}, {u"--open"_s, Form::Flag, u"those not closed"_s}},
         comments},
    };
}

} // namespace partsong::cli
