// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/puttogether.h"

#include "core/store/edit.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"

namespace partsong {

using namespace Qt::StringLiterals;

Result<Theme> putIntoTheme(Project &project, Id<Theme> theme, const std::vector<SubjectId> &subjects)
{
    Edit edit(project, PARTSONG_LABEL("Put into theme"));
    Result<Theme> found = edit.find(theme);
    std::vector<Id<Code>> codes;
    std::vector<SubjectId> quotes;
    for (const SubjectId &subject : subjects) {
        if (project.kindNameOf(subject.uuid()) == "code"_L1)
            codes.push_back(Id<Code>(subject.uuid()));
        else
            quotes.push_back(subject);
    }
    if (found && !codes.empty())
        found = putCodes(project, theme, codes);
    if (found && !quotes.empty()) {
        std::vector<SubjectId> all;
        for (const Id<Quote> quote : quotesOf(project, theme))
            all.push_back(subjectId(quote));
        all.insert(all.end(), quotes.begin(), quotes.end());
        found = setThemeQuotes(project, theme, all);
    }
    if (!found)
        return found;
    return edit.commit(*found);
}

Result<Theme> putIntoNewTheme(Project &project, const QString &path, const std::vector<SubjectId> &subjects)
{
    Edit edit(project, PARTSONG_LABEL("Put into theme"));
    const Result<Theme> theme = addTheme(project, path);
    if (!theme)
        return theme;
    const Result<Theme> filled = putIntoTheme(project, theme->id, subjects);
    if (!filled)
        return filled;
    return edit.commit(*filled);
}

} // namespace partsong
