// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/links/memos.h"

#include "core/links/blindwords.h"
#include "core/links/linktext.h"
#include "core/links/memolink.h"
#include "core/links/memonames.h"
#include "core/links/subjectset.h"

#include <QDateTime>

namespace partsong {

namespace {

std::vector<MemoLink> linksOf(const Project &project, Id<Memo> id, bool on)
{
    std::vector<MemoLink> links = project.where<MemoLink>("memo", id);
    std::erase_if(links, [&](const MemoLink &link) { return link.on != on; });
    return links;
}

std::vector<Uuid> subjectsOf(const std::vector<MemoLink> &links)
{
    std::vector<Uuid> subjects;
    for (const MemoLink &link : links)
        subjects.push_back(link.subject.uuid());
    return subjects;
}

void setLinks(Edit &edit, Id<Memo> id, bool on, const std::vector<SubjectId> &subjects)
{
    setSubjects(edit, linksOf(edit.project(), id, on), subjects, [&](SubjectId subject) {
        MemoLink link;
        link.id = Id<MemoLink>::make();
        link.memo = id;
        link.subject = subject;
        link.on = on;
        return link;
    });
}

// One a line: a tag is one line of words, each kept once.
QString storedTags(const QStringList &tags)
{
    QStringList kept;
    for (const QString &tag : tags) {
        const QString words = tag.simplified();
        if (!words.isEmpty() && !kept.contains(words))
            kept << words;
    }
    return kept.join(u'\n');
}

void needWords(Edit &edit, const Memo &memo)
{
    if (memo.title.trimmed().isEmpty() && memo.text.trimmed().isEmpty())
        edit.fail({ErrorKind::Empty, Tr::tr("A memo needs a title or some words."), {}, {}, {}});
}

Memo changed(Memo memo, const MemoChange &change)
{
    memo.title = change.title.value_or(memo.title);
    memo.text = change.text.value_or(memo.text);
    memo.kind = change.kind.value_or(memo.kind);
    if (change.tags)
        memo.tags = storedTags(*change.tags);
    return memo;
}

} // namespace

Result<Memo> addMemo(Project &project, const MemoDraft &draft)
{
    Edit edit(project, PARTSONG_LABEL("Add memo"));
    Memo memo;
    memo.id = Id<Memo>::make();
    memo.title = draft.title;
    memo.text = draft.text;
    memo.kind = draft.kind;
    memo.tags = storedTags(draft.tags);
    memo.person = project.person().id;
    memo.created = QDateTime::currentMSecsSinceEpoch();
    memo.modified = memo.created;
    needWords(edit, memo);
    needSubjects(edit, draft.on);
    edit.insert(memo);
    setLinks(edit, memo.id, true, draft.on);
    setLinks(edit, memo.id, false, namedIn(project, memo.text));
    return edit.commit(memo);
}

Result<Memo> setMemo(Project &project, Id<Memo> id, const MemoChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change memo"));
    const Result<Memo> before = edit.find(id);
    if (!before)
        return before;
    Memo memo = changed(*before, change);
    if (memo.text != before->text)
        memo.text = MemoNames(project, *before).understood(memo.text);
    needWords(edit, memo);
    if (memo != *before)
        memo.modified = QDateTime::currentMSecsSinceEpoch();
    edit.update(memo);
    if (change.on) {
        needSubjects(edit, *change.on);
        setLinks(edit, id, true, *change.on);
    }
    if (memo.text != before->text)
        setLinks(edit, id, false, namedIn(project, memo.text));
    return edit.commit(memo);
}

Status removeMemo(Project &project, Id<Memo> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove memo"));
    edit.removeWithAll(id);
    return edit.commit();
}

QStringList tagsOf(const Memo &memo)
{
    return memo.tags.split(u'\n', Qt::SkipEmptyParts);
}

std::vector<Uuid> memoSubjects(const Project &project, Id<Memo> id)
{
    return subjectsOf(linksOf(project, id, true));
}

std::vector<Uuid> memoLinks(const Project &project, Id<Memo> id)
{
    return subjectsOf(linksOf(project, id, false));
}

namespace {

std::vector<Memo> memosLinked(const Project &project, const Uuid &subject, bool on)
{
    std::vector<Memo> memos;
    for (const MemoLink &link : project.where<MemoLink>("subject", uuidValue(subject))) {
        const Result<Memo> memo = project.find(link.memo);
        if (link.on == on && memo && !hidden(project, *memo))
            memos.push_back(*memo);
    }
    return memos;
}

} // namespace

std::vector<Memo> memosOn(const Project &project, const Uuid &subject)
{
    return memosLinked(project, subject, true);
}

std::vector<Memo> memosNaming(const Project &project, const Uuid &subject)
{
    return memosLinked(project, subject, false);
}

std::optional<Memo> diaryEntry(const Project &project, Id<Person> person, const QDate &day)
{
    std::optional<Memo> latest;
    for (const Memo &memo : project.where<Memo>("person", person)) {
        const bool then = QDateTime::fromMSecsSinceEpoch(memo.created).date() == day;
        if (memo.kind == MemoKind::Diary && then && (!latest || latest->created <= memo.created))
            latest = memo;
    }
    return latest;
}

QStringList tagsInUse(const Project &project)
{
    QStringList tags;
    for (const Memo &memo : memosSeen(project))
        tags += tagsOf(memo);
    tags.removeDuplicates();
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

std::vector<Memo> memosWith(const Project &project, const QString &words)
{
    std::vector<Memo> memos = memosSeen(project);
    std::erase_if(memos, [&](const Memo &memo) {
        return !memo.title.contains(words, Qt::CaseInsensitive)
            && !memo.text.contains(words, Qt::CaseInsensitive)
            && !memo.tags.contains(words, Qt::CaseInsensitive);
    });
    return memos;
}

} // namespace partsong
