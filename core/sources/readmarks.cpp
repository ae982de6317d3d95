// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/readmarks.h"

#include "core/base/textindex.h"
#include "core/sources/readmark.h"
#include "core/store/edit.h"

namespace partsong {

QHash<Id<Text>, int> allReadTo(const Project &project)
{
    QHash<Id<Text>, int> read;
    for (const ReadMark &mark : project.where<ReadMark>("person", project.person().id))
        read.insert(mark.text, mark.range.end);
    return read;
}

int readTo(const Project &project, Id<Text> text)
{
    return allReadTo(project).value(text);
}

Status setReadTo(Project &project, Id<Text> text, int position)
{
    const int characters = project.text(text)->characters();
    if (position < 0 || position > characters)
        return failure(ErrorKind::Range,
                       Tr::tr("Nobody can have read to %1: the text has positions 0 to %2.")
                           .arg(position)
                           .arg(characters));
    Edit edit(project, PARTSONG_LABEL("Mark as read"));
    const Id<Person> person = project.person().id;
    for (const ReadMark &mark : project.where<ReadMark>("text", text)) {
        if (mark.person == person)
            edit.remove(mark.id);
    }
    if (position > 0)
        edit.insert(ReadMark{Id<ReadMark>::make(), person, text, {0, position}});
    return edit.commit();
}

} // namespace partsong
