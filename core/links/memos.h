// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memo.h"
#include "core/store/project.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace partsong {

struct MemoDraft {
    QString title = {};
    QString text = {};
    MemoKind kind = MemoKind::Analytic;
    QStringList tags = {};
    std::vector<SubjectId> on = {}; // what it is about
};

// What to set; nothing stays as it is.
struct MemoChange {
    std::optional<QString> title = {};
    std::optional<QString> text = {};
    std::optional<MemoKind> kind = {};
    std::optional<QStringList> tags = {};
    std::optional<std::vector<SubjectId>> on = {};
};

// Writes a memo. [[Name]] in its text links it to the one thing of that name, as linktext.h says; a name of
// nothing, or of several things, stays words. Where its thing is renamed, a name goes on meaning it
// (memonames.h). Fails with Empty where it has neither title nor words.
Result<Memo> addMemo(Project &project, const MemoDraft &draft);
Result<Memo> setMemo(Project &project, Id<Memo> id, const MemoChange &change);
Status removeMemo(Project &project, Id<Memo> id);

QStringList tagsOf(const Memo &memo);
// What a memo is about, and what its text names.
std::vector<Uuid> memoSubjects(const Project &project, Id<Memo> id);
std::vector<Uuid> memoLinks(const Project &project, Id<Memo> id);
// The memos about a subject, and those that only name it, in the order they were written.
std::vector<Memo> memosOn(const Project &project, const Uuid &subject);
std::vector<Memo> memosNaming(const Project &project, const Uuid &subject);
// What a person wrote into the research diary on a day, the latest of several; days are those of this
// machine.
std::optional<Memo> diaryEntry(const Project &project, Id<Person> person, const QDate &day);
// Every tag that some memo has, by name.
QStringList tagsInUse(const Project &project);
// The memos that hold these words in title, text or tags, whatever their case.
std::vector<Memo> memosWith(const Project &project, const QString &words);

} // namespace partsong
