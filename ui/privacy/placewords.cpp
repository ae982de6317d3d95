// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/placewords.h"

#include "core/store/naming.h"
#include "core/store/subjectkind.h"

namespace partsong {

using namespace Qt::StringLiterals;

QString subjectWords(const Project &project, SubjectId subject)
{
    const SubjectKind *kind = project.kindOf(subject.uuid());
    if (!kind)
        return {};
    const QString title = kind->title ? kind->title(project, subject.uuid()) : QString();
    return title.isEmpty() ? kind->shownName() : u"%1: %2"_s.arg(kind->shownName(), shortened(title));
}

QString inContext(const QString &before, const QString &words, const QString &after)
{
    constexpr qsizetype Around = 40;
    QString line = before.right(Around) + u"«%1»"_s.arg(words) + after.left(Around);
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line.trimmed();
}

} // namespace partsong
