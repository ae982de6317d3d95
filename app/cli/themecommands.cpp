// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/lookup.h"
#include "app/cli/subjectlookup.h"
#include "core/review/rounds.h"
#include "core/store/naming.h"
#include "core/themes/themequeries.h"
#include "core/themes/themes.h"

namespace partsong::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray codePaths(const Project &project, Id<Theme> id)
{
    QJsonArray paths;
    for (const Id<Code> &code : codesOf(project, id))
        paths.append(pathOf(project, Code::type(), code.uuid()));
    return paths;
}

QJsonObject themeJson(const Project &project, const Theme &theme)
{
    return {
        {u"id"_s, theme.id.text()},
        {u"path"_s, pathOf(project, Theme::type(), theme.id.uuid())},
        {u"name"_s, theme.name},
        {u"parent"_s, idOrNull(theme.parent)},
        {u"narrative"_s, theme.narrative},
        {u"statement"_s, theme.statement},
        {u"state"_s, enumName(theme.state)},
        {u"reason"_s, theme.reason},
        {u"codes"_s, codePaths(project, theme.id)},
        {u"quotes"_s, idsJson(quotesOf(project, theme.id))},
        {u"segments"_s, segmentsUnder(project, theme.id)},
        {u"responses"_s, static_cast<int>(responsesTo(project, theme.id.uuid()).size())},
    };
}

Result<Answer> printed(const Project &project, const Result<Theme> &theme)
{
    if (!theme)
        return std::unexpected(theme.error());
    return themeJson(project, *theme);
}

Result<Answer> themes(Call &call)
{
    QJsonArray array;
    for (const TreeNode &node : treeOrder(call.project(), Theme::type())) {
        const auto theme = call.project().find(Id<Theme>(node.id));
        if (theme)
            array.append(themeJson(call.project(), *theme));
    }
    return array;
}

ThemeChange changeOf(const Call &call)
{
    ThemeChange change{.narrative = call.given(u"--narrative"_s), .statement = call.given(u"--statement"_s)};
    change.state = enumFromName<ThemeState>(call.option(u"--state"_s));
    change.reason = call.given(u"--reason"_s);
    return change;
}

Result<Answer> add(Call &call)
{
    return printed(call.project(), addTheme(call.project(), call.argument(u"PATH"_s), changeOf(call)));
}

// Commands that find a theme, do something to it and print it.
template <typename Change> Result<Answer> onTheme(Call &call, Change change)
{
    const auto id = subjectCalled<Theme>(call.project(), call.argument(u"THEME"_s));
    if (!id)
        return std::unexpected(id.error());
    return printed(call.project(), change(*id));
}

Result<Answer> set(Call &call)
{
    return onTheme(call, [&](Id<Theme> id) { return setTheme(call.project(), id, changeOf(call)); });
}

Result<Answer> rename(Call &call)
{
    return onTheme(call,
                   [&](Id<Theme> id) { return renameTheme(call.project(), id, call.argument(u"NAME"_s)); });
}

// "/" alone is the top level.
Result<Id<Theme>> parentNamed(const Project &project, const QString &given)
{
    return given.trimmed() == "/"_L1 ? Id<Theme>() : subjectCalled<Theme>(project, given);
}

Result<Answer> move(Call &call)
{
    return onTheme(call, [&](Id<Theme> id) -> Result<Theme> {
        const auto parent = parentNamed(call.project(), call.argument(u"PARENT"_s));
        return parent ? moveTheme(call.project(), id, *parent) : std::unexpected(parent.error());
    });
}

Result<Answer> remove(Call &call)
{
    const auto id = subjectCalled<Theme>(call.project(), call.argument(u"THEME"_s));
    if (!id)
        return std::unexpected(id.error());
    const auto count = removeTheme(call.project(), *id);
    if (!count)
        return std::unexpected(count.error());
    return QJsonObject{{u"removed"_s, *count}};
}

Result<Answer> put(Call &call)
{
    return onTheme(call, [&](Id<Theme> id) -> Result<Theme> {
        const auto codes = codesGiven(call);
        return codes ? putCodes(call.project(), id, *codes) : std::unexpected(codes.error());
    });
}

Result<Answer> take(Call &call)
{
    return onTheme(call, [&](Id<Theme> id) -> Result<Theme> {
        const auto codes = codesGiven(call);
        return codes ? takeCodes(call.project(), id, *codes) : std::unexpected(codes.error());
    });
}

Result<Answer> quotes(Call &call)
{
    return onTheme(call, [&](Id<Theme> id) -> Result<Theme> {
        const auto quotes = subjectsCalled(call.project(), call.all(u"QUOTE"_s), {u"quote"_s, u"coding"_s});
        return quotes ? setThemeQuotes(call.project(), id, *quotes) : std::unexpected(quotes.error());
    });
}

} // namespace

CommandList themeCommands()
{
    const std::vector<Option> words{{u"--narrative"_s, Form::Text, u"what the pattern is"_s},
                                    {u"--statement"_s, Form::Text, u"the same in plain English"_s}};
    std::vector<Option> all = words;
    all.push_back({u"--state"_s,
                   Form::Choice,
                   u"how far it has come"_s,
                   false,
                   false,
                   {u"candidate"_s, u"reviewed"_s, u"agreed"_s, u"setAside"_s}});
    all.push_back({u"--reason"_s, Form::Text, u"why it is in that state"_s});
    const Argument theme{u"THEME"_s};
    const Argument codes{u"CODE"_s, true};
    return {
        {u"themes"_s, u"lists themes"_s, Opens::ForReading, {}, {}, themes},
        {u"theme add"_s,
         u"makes a theme, and missing parents"_s,
         Opens::ForWriting,
         {{u"PATH"_s}},
         words,
         add},
        {u"theme set"_s, u"changes what a theme says"_s, Opens::ForWriting, {theme}, all, set},
        {u"theme rename"_s, u"renames a theme"_s, Opens::ForWriting, {theme, {u"NAME"_s}}, {}, rename},
        {u"theme move"_s,
         u"puts a theme under another; / is the top level"_s,
         Opens::ForWriting,
         {theme, {u"PARENT"_s}},
         {},
         move},
        {u"theme remove"_s, u"removes a theme and those under it"_s, Opens::ForWriting, {theme}, {}, remove},
        {u"theme put"_s, u"draws codes together in a theme"_s, Opens::ForWriting, {theme, codes}, {}, put},
        {u"theme take"_s, u"takes codes out of a theme"_s, Opens::ForWriting, {theme, codes}, {}, take},
        {u"theme quotes"_s,
         u"sets the quotes of a theme, in this order"_s,
         Opens::ForWriting,
         {theme, {u"QUOTE"_s, true, true}},
         {},
         quotes},
    };
}

} // namespace partsong::cli
