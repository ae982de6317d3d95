// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/headingwords.h"

#include "core/base/textindex.h"
#include "core/sources/source.h"
#include "core/sources/stylerun.h"

#include <set>

namespace partsong {

QStringList headingWords(const Project &project)
{
    std::set<QString> words;
    for (const Source &source : project.all<Source>())
        words.insert(source.question.simplified());
    for (const StyleRun &run : project.where<StyleRun>("style", Value(enumName(Style::Heading))))
        words.insert(project.text(run.text)->words(run.range).simplified());
    words.erase(QString());
    return QStringList(words.begin(), words.end());
}

} // namespace partsong
