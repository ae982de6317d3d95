// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/copycodings.h"

#include "core/coding/code.h"
#include "core/coding/codingqueries.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

#include <QDateTime>

namespace partsong {

namespace {

Result<Id<Person>> personCalled(Edit &edit, const QString &given)
{
    const Result<QString> name = checkedName(given);
    if (!name)
        return std::unexpected(name.error());
    if (const auto known = edit.project().personNamed(*name))
        return known->id;
    const Person person{Id<Person>::make(), *name};
    edit.insert(person);
    return person.id;
}

bool has(const std::vector<Coding> &codings, Id<Person> coder, const Coding &like)
{
    return std::ranges::any_of(codings, [&](const Coding &coding) {
        return coding.coder == coder && coding.code == like.code && coding.anchor == like.anchor;
    });
}

} // namespace

Result<CopiedCodings> copyCodings(Project &project, Id<Text> text, const QString &to)
{
    Edit edit(project, PARTSONG_LABEL("Copy codings"));
    const Result<Id<Person>> other = personCalled(edit, to);
    if (!other)
        return std::unexpected(other.error());
    const Id<Person> mine = project.person().id;
    if (*other == mine)
        return failure(ErrorKind::Range,
                       Tr::tr("These are the codings of %1 already. Choose somebody else.").arg(to));
    CopiedCodings copied;
    const std::vector<Coding> codings = codingsOf(project, text);
    for (const Coding &coding : codings) {
        const bool orphan = !coding.anchor.region() && coding.anchor.range.empty();
        if (coding.coder != mine || orphan)
            continue;
        if (has(codings, *other, coding)) {
            ++copied.there;
            continue;
        }
        Coding copy = coding;
        copy.id = Id<Coding>::make();
        copy.coder = *other;
        copy.created = QDateTime::currentMSecsSinceEpoch();
        edit.insert(copy);
        ++copied.made;
    }
    return edit.commit(copied);
}

} // namespace partsong
