// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themekind.h"

#include "core/base/tr.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "core/themes/themecode.h"
#include "core/themes/themequeries.h"
#include "core/themes/themequote.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<EvidenceStep>;

template <typename T> void addSteps(Steps &steps, const std::vector<Id<T>> &ids)
{
    for (const Id<T> &id : ids)
        steps.push_back({id.uuid(), Stance::Supports, {}});
}

QString shownName()
{
    return Tr::tr("Theme");
}

QString title(const Project &project, const Uuid &id)
{
    return pathOf(project, Theme::type(), id);
}

QString excerpt(const Project &project, const Uuid &id)
{
    const Result<Theme> theme = project.find(Id<Theme>(id));
    return theme ? theme->statement : QString();
}

Place place(const Project &, const Uuid &id)
{
    return {u"themes"_s, id, {}};
}

Steps restsOn(const Project &project, const Uuid &id)
{
    Steps steps;
    addSteps(steps, codesOf(project, Id<Theme>(id)));
    addSteps(steps, quotesOf(project, Id<Theme>(id)));
    for (const Theme &child : project.where<Theme>("parent", uuidValue(id)))
        steps.push_back({child.id.uuid(), Stance::Supports, {}});
    return steps;
}

Steps supports(const Project &project, const Uuid &id)
{
    const Result<Theme> theme = project.find(Id<Theme>(id));
    if (!theme || theme->parent.null())
        return {};
    return {{theme->parent.uuid(), Stance::Supports, {}}};
}

Steps themesOver(const Project &project, const Uuid &subject)
{
    Steps steps;
    addSteps(steps, themesWith(project, Id<Code>(subject)));
    addSteps(steps, themesWith(project, Id<Quote>(subject)));
    return steps;
}

std::vector<Uuid> inThemes(const Project &project)
{
    std::vector<Uuid> subjects;
    for (const ThemeCode &row : project.all<ThemeCode>())
        subjects.push_back(row.code.uuid());
    for (const ThemeQuote &row : project.all<ThemeQuote>())
        subjects.push_back(row.quote.uuid());
    return subjects;
}

} // namespace

const SubjectKind themeKind{.name = "theme",
                            .icon = "view-list-tree",
                            .shownName = &shownName,
                            .title = &title,
                            .excerpt = &excerpt,
                            .place = &place,
                            .restsOn = &restsOn,
                            .supports = &supports,
                            .tiesUp = &themesOver,
                            .tiedUp = &inThemes};

} // namespace partsong
