// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/themes/themes.h"

#include "core/links/evidences.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

Error taken(const Project &project, const Uuid &id)
{
    return Error{
        ErrorKind::Exists,
        Tr::tr("There is a theme “%1” already. Choose another name.").arg(pathOf(project, Theme::type(), id)),
        {},
        {id.text()},
        {}};
}

void changeWords(Theme &theme, const ThemeChange &change)
{
    const bool leavesAside =
        theme.state == ThemeState::SetAside && change.state.value_or(theme.state) != theme.state;
    if (leavesAside)
        theme.reason.clear();
    theme.narrative = change.narrative.value_or(theme.narrative);
    theme.statement = change.statement.value_or(theme.statement);
    theme.state = change.state.value_or(theme.state);
    theme.reason = change.reason.value_or(theme.reason);
}

Theme newTheme(Edit &edit, Id<Theme> parent, const QString &name)
{
    Theme theme;
    theme.id = Id<Theme>::make();
    theme.parent = parent;
    theme.name = name;
    theme.order = nextOrder(edit.project(), Theme::type(), parent.uuid());
    return theme;
}

// The parent that a path asks for: found, or made.
Id<Theme> parentFor(Edit &edit, const QStringList &segments)
{
    Id<Theme> parent;
    for (const QString &segment : segments) {
        if (const auto child = childNamed(edit.project(), Theme::type(), parent.uuid(), segment)) {
            parent = Id<Theme>(*child);
            continue;
        }
        const Theme theme = newTheme(edit, parent, segment);
        edit.insert(theme);
        parent = theme.id;
    }
    return parent;
}

Status freeName(const Project &project, Id<Theme> parent, const QString &name, Id<Theme> self)
{
    const auto child = childNamed(project, Theme::type(), parent.uuid(), name);
    if (child && *child != self.uuid())
        return std::unexpected(taken(project, *child));
    return {};
}

Status mayLieUnder(const Project &project, Id<Theme> id, Id<Theme> parent)
{
    if (parent.null())
        return {};
    if (liesUnder(project, Theme::type(), parent.uuid(), id.uuid()))
        return failure(ErrorKind::Refused,
                       Tr::tr("A theme cannot be put under itself or one of its own themes."));
    if (claimRestsOn(project, id.uuid(), parent.uuid()))
        return failure(ErrorKind::Refused,
                       Tr::tr("This theme rests on “%1” as evidence, so it cannot be put under it.")
                           .arg(pathOf(project, Theme::type(), parent.uuid())));
    return {};
}

// The other children of a parent, in their order.
std::vector<Theme> siblings(const Project &project, Id<Theme> parent, Id<Theme> without)
{
    std::vector<Theme> themes = project.where<Theme>("parent", uuidValue(parent.uuid()));
    std::erase_if(themes, [&](const Theme &theme) { return theme.id == without; });
    std::ranges::stable_sort(themes, {}, &Theme::order);
    return themes;
}

void place(Edit &edit, const Theme &moved, int at)
{
    std::vector<Theme> row = siblings(edit.project(), moved.parent, moved.id);
    row.insert(row.begin() + std::clamp(at, 0, static_cast<int>(row.size())), moved);
    for (size_t i = 0; i < row.size(); ++i) {
        row[i].order = static_cast<int>(i);
        edit.update(row[i]);
    }
}

int countUnder(const Project &project, Id<Theme> id)
{
    int count = 1;
    for (const Theme &child : project.where<Theme>("parent", id))
        count += countUnder(project, child.id);
    return count;
}

} // namespace

Result<Theme> addTheme(Project &project, const QString &path, const ThemeChange &words)
{
    const Result<QStringList> segments = splitPath(path);
    if (!segments)
        return std::unexpected(segments.error());
    Edit edit(project, PARTSONG_LABEL("Add theme"));
    const Id<Theme> parent = parentFor(edit, segments->mid(0, segments->size() - 1));
    if (Status isFree = freeName(project, parent, segments->last(), {}); !isFree)
        return std::unexpected(isFree.error());
    Theme theme = newTheme(edit, parent, segments->last());
    changeWords(theme, words);
    edit.insert(theme);
    return edit.commit(theme);
}

Result<Theme> setTheme(Project &project, Id<Theme> id, const ThemeChange &change)
{
    Edit edit(project, PARTSONG_LABEL("Change theme"));
    Result<Theme> theme = edit.find(id);
    if (!theme)
        return theme;
    changeWords(*theme, change);
    edit.update(*theme);
    return edit.commit(*theme);
}

Result<Theme> renameTheme(Project &project, Id<Theme> id, const QString &name)
{
    Edit edit(project, PARTSONG_LABEL("Rename theme"));
    Result<Theme> theme = edit.find(id);
    const Result<QString> checked = checkedName(name);
    if (!theme || !checked)
        return std::unexpected(theme ? checked.error() : theme.error());
    if (Status isFree = freeName(project, theme->parent, *checked, id); !isFree)
        return std::unexpected(isFree.error());
    theme->name = *checked;
    edit.update(*theme);
    return edit.commit(*theme);
}

Result<Theme> moveTheme(Project &project, Id<Theme> id, Id<Theme> parent, std::optional<int> at)
{
    Edit edit(project, PARTSONG_LABEL("Move theme"));
    Result<Theme> theme = edit.find(id);
    if (!theme)
        return theme;
    if (Status may = mayLieUnder(project, id, parent); !may)
        return std::unexpected(may.error());
    if (Status isFree = freeName(project, parent, theme->name, id); !isFree)
        return std::unexpected(isFree.error());
    const bool comes = theme->parent != parent;
    theme->parent = parent;
    if (comes && !at)
        theme->order = nextOrder(project, Theme::type(), parent.uuid());
    if (at)
        place(edit, *theme, *at);
    else
        edit.update(*theme);
    if (Status done = edit.commit(); !done)
        return std::unexpected(done.error());
    return project.find(id);
}

Result<int> removeTheme(Project &project, Id<Theme> id)
{
    Edit edit(project, PARTSONG_LABEL("Remove theme"));
    const int count = countUnder(project, id);
    edit.removeWithAll(id);
    return edit.commit(count);
}

} // namespace partsong
