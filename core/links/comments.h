// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/comment.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// What members of the team say of anything to each other: a supervisor of a coding, a colleague of a theme. A
// comment begins a thread, which others answer, and which is closed when it is dealt with. Each is one Edit.

// Fails with Empty where there are no words, and with NotFound where the subject is not there.
Result<Comment> addComment(Project &project, SubjectId subject, const QString &text);
// An answer to an answer belongs to the thread. An answer to a closed comment opens it again.
Result<Comment> answerComment(Project &project, Id<Comment> id, const QString &text);
Result<Comment> setCommentText(Project &project, Id<Comment> id, const QString &text);
// Closes a whole thread, or opens it again, whichever of its comments is named.
Status closeComment(Project &project, Id<Comment> id, bool closed = true);
// With its answers.
Status removeComment(Project &project, Id<Comment> id);

// One thread: the comment that began it and its answers, in the order they were written.
struct CommentThread {
    Comment first;
    std::vector<Comment> answers = {};
    bool operator==(const CommentThread &) const = default;
};

// The threads about a subject, or of the whole study; oldest first.
std::vector<CommentThread> commentThreads(const Project &project, std::optional<SubjectId> subject = {});
// The thread that a comment belongs to.
std::optional<CommentThread> threadOf(const Project &project, Id<Comment> id);
// How many open threads there are about a subject, or in the whole study.
int openComments(const Project &project, std::optional<SubjectId> subject = {});

} // namespace partsong
