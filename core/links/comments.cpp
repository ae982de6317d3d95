// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/comments.h"

#include "core/links/blindwords.h"
#include "core/links/subjectset.h"

#include <QDateTime>

#include <algorithm>

namespace partsong {

namespace {

Comment written(const Project &project, SubjectId subject, const QString &text)
{
    Comment comment;
    comment.id = Id<Comment>::make();
    comment.subject = subject;
    comment.text = text.trimmed();
    comment.person = project.person().id;
    comment.created = QDateTime::currentMSecsSinceEpoch();
    return comment;
}

void needWords(Edit &edit, const QString &text)
{
    if (text.trimmed().isEmpty())
        edit.fail({ErrorKind::Empty, Tr::tr("A comment needs words. Write what you think."), {}, {}, {}});
}

// The comment that began the thread. Answers name it directly; a merge may have left one that does not.
Result<Comment> firstOf(const Project &project, Id<Comment> id)
{
    Result<Comment> comment = project.find(id);
    for (int steps = 0; comment && !comment->answers.null() && steps < 32; ++steps)
        comment = project.find(comment->answers);
    return comment;
}

void setClosed(Edit &edit, Comment first, bool closed)
{
    first.closed = closed;
    edit.update(first);
}

// Those that whoever works blind may see.
std::vector<Comment> commentsSeen(const Project &project, std::optional<SubjectId> subject)
{
    std::vector<Comment> comments =
        subject ? project.where<Comment>("subject", *subject) : project.all<Comment>();
    std::erase_if(comments, [&](const Comment &comment) { return hidden(project, comment); });
    return comments;
}

bool earlier(const Comment &one, const Comment &other)
{
    return std::pair(one.created, one.id.uuid()) < std::pair(other.created, other.id.uuid());
}

std::vector<CommentThread> threadsFrom(const Project &project, std::vector<Comment> comments)
{
    std::ranges::sort(comments, earlier);
    std::vector<CommentThread> threads;
    for (const Comment &comment : comments) {
        if (comment.answers.null())
            threads.push_back({comment});
    }
    for (const Comment &comment : comments) {
        if (comment.answers.null())
            continue;
        const Result<Comment> first = firstOf(project, comment.id);
        const auto thread = first
            ? std::ranges::find_if(threads,
                                   [&first](const CommentThread &each) { return each.first.id == first->id; })
            : threads.end();
        if (thread != threads.end())
            thread->answers.push_back(comment);
    }
    return threads;
}

} // namespace

Result<Comment> addComment(Project &project, SubjectId subject, const QString &text)
{
    Edit edit(project, PARTSONG_LABEL("Comment"));
    needWords(edit, text);
    needSubjects(edit, {subject});
    const Comment comment = written(project, subject, text);
    edit.insert(comment);
    return edit.commit(comment);
}

Result<Comment> answerComment(Project &project, Id<Comment> id, const QString &text)
{
    Edit edit(project, PARTSONG_LABEL("Answer comment"));
    const Result<Comment> first = firstOf(project, id);
    if (!first)
        return first;
    needWords(edit, text);
    Comment answer = written(project, first->subject, text);
    answer.answers = first->id;
    setClosed(edit, *first, false);
    edit.insert(answer);
    return edit.commit(answer);
}

Result<Comment> setCommentText(Project &project, Id<Comment> id, const QString &text)
{
    Edit edit(project, PARTSONG_LABEL("Change comment"));
    Result<Comment> comment = edit.find(id);
    if (!comment)
        return comment;
    needWords(edit, text);
    comment->text = text.trimmed();
    edit.update(*comment);
    return edit.commit(*comment);
}

Status closeComment(Project &project, Id<Comment> id, bool closed)
{
    Edit edit(project, closed ? PARTSONG_LABEL("Close comment") : PARTSONG_LABEL("Open comment again"));
    const Result<Comment> first = firstOf(project, id);
    if (!first)
        return std::unexpected(first.error());
    setClosed(edit, *first, closed);
    return edit.commit();
}

Status removeComment(Project &project, Id<Comment> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove comment"));
    edit.removeWithAll(id);
    return edit.commit();
}

std::vector<CommentThread> commentThreads(const Project &project, std::optional<SubjectId> subject)
{
    return threadsFrom(project, commentsSeen(project, subject));
}

std::optional<CommentThread> threadOf(const Project &project, Id<Comment> id)
{
    const Result<Comment> first = firstOf(project, id);
    if (!first)
        return std::nullopt;
    for (CommentThread &thread : commentThreads(project, first->subject)) {
        if (thread.first.id == first->id)
            return std::move(thread);
    }
    return std::nullopt;
}

int openComments(const Project &project, std::optional<SubjectId> subject)
{
    const std::vector<Comment> all = commentsSeen(project, subject);
    return int(std::ranges::count_if(
        all, [](const Comment &comment) { return comment.answers.null() && !comment.closed; }));
}

} // namespace partsong
