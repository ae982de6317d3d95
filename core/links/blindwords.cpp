// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/blindwords.h"

#include "core/links/memolink.h"
#include "core/store/project.h"

namespace partsong {

namespace {

bool hiddenPassage(const Project &project, const Uuid &id)
{
    return hidden(project, Id<Coding>(id)) || hidden(project, Id<Quote>(id));
}

} // namespace

bool hidden(const Project &project, const Memo &memo)
{
    const auto only = onlyCoderSeen(project);
    if (!only || memo.person == *only)
        return false;
    return std::ranges::any_of(project.where<MemoLink>("memo", memo.id), [&](const MemoLink &link) {
        return hiddenPassage(project, link.subject.uuid());
    });
}

bool hidden(const Project &project, const Comment &comment)
{
    if (!onlyCoderSeen(project))
        return false;
    const Uuid subject = comment.subject.uuid();
    const auto memo = project.find(Id<Memo>(subject));
    return memo ? hidden(project, *memo) : hiddenPassage(project, subject);
}

std::vector<Memo> memosSeen(const Project &project)
{
    std::vector<Memo> memos = project.all<Memo>();
    std::erase_if(memos, [&](const Memo &memo) { return hidden(project, memo); });
    return memos;
}

} // namespace partsong
