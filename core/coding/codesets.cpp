// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/codesets.h"

#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QSet>

namespace partsong {

namespace {

// A name as it is kept, that no other set has.
Result<QString> freeName(const Project &project, const QString &name, Id<CodeSet> own = {})
{
    Result<QString> checked = checkedName(name);
    if (!checked)
        return checked;
    for (const CodeSet &set : project.where<CodeSet>("name", *checked)) {
        if (set.id != own) {
            return failure(ErrorKind::Exists,
                           Tr::tr("There is a set “%1” already. Choose another name.").arg(*checked));
        }
    }
    return checked;
}

void put(Edit &edit, Id<CodeSet> set, const std::vector<Id<Code>> &codes)
{
    QSet<Id<Code>> there;
    for (const CodeSetMember &member : edit.project().where<CodeSetMember>("set", set))
        there.insert(member.code);
    for (const Id<Code> code : codes) {
        if (there.contains(code))
            continue;
        there.insert(code);
        edit.insert(CodeSetMember{Id<CodeSetMember>::make(), set, code});
    }
}

} // namespace

std::vector<CodeSet> codeSets(const Project &project)
{
    std::vector<CodeSet> sets = project.all<CodeSet>();
    std::ranges::stable_sort(sets, {}, &CodeSet::order);
    return sets;
}

std::vector<Id<Code>> codesInSet(const Project &project, Id<CodeSet> set)
{
    std::vector<Id<Code>> codes;
    for (const CodeSetMember &member : project.where<CodeSetMember>("set", set))
        codes.push_back(member.code);
    return codes;
}

Result<Id<CodeSet>> addCodeSet(Project &project, const QString &name, const std::vector<Id<Code>> &codes)
{
    Edit edit(project, PARTSONG_LABEL("Add set of codes"));
    const Result<QString> free = freeName(project, name);
    if (!free)
        return std::unexpected(free.error());
    CodeSet set;
    set.id = Id<CodeSet>::make();
    set.name = *free;
    for (const CodeSet &other : project.all<CodeSet>())
        set.order = std::max(set.order, other.order + 1);
    edit.insert(set);
    put(edit, set.id, codes);
    return edit.commit(set.id);
}

Status renameCodeSet(Project &project, Id<CodeSet> id, const QString &name)
{
    Edit edit(project, PARTSONG_LABEL("Rename set of codes"));
    auto set = edit.find(id);
    const Result<QString> free = freeName(project, name, id);
    if (!set || !free)
        return std::unexpected(!set ? set.error() : free.error());
    set->name = *free;
    edit.update(*set);
    return edit.commit();
}

Status removeCodeSet(Project &project, Id<CodeSet> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove set of codes"));
    if (const auto set = edit.find(id); !set)
        return std::unexpected(set.error());
    edit.removeWithAll(id);
    return edit.commit();
}

Status putIntoSet(Project &project, Id<CodeSet> id, const std::vector<Id<Code>> &codes)
{
    Edit edit(project, PARTSONG_LABEL("Put codes into set"));
    if (const auto set = edit.find(id); !set)
        return std::unexpected(set.error());
    put(edit, id, codes);
    return edit.commit();
}

Status takeFromSet(Project &project, Id<CodeSet> id, const std::vector<Id<Code>> &codes)
{
    Edit edit(project, PARTSONG_LABEL("Take codes from set"));
    for (const CodeSetMember &member : project.where<CodeSetMember>("set", id)) {
        if (std::ranges::contains(codes, member.code))
            edit.remove(member.id);
    }
    return edit.commit();
}

void joinMemberships(Edit &edit, Id<Code> code)
{
    QSet<Id<CodeSet>> seen;
    for (const CodeSetMember &member : edit.project().where<CodeSetMember>("code", code)) {
        if (seen.contains(member.set))
            edit.remove(member.id);
        seen.insert(member.set);
    }
}

} // namespace partsong
