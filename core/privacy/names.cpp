// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/names.h"

#include "core/privacy/namefinder.h"
#include "core/sources/source.h"
#include "core/store/edit.h"

#include <QHash>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 120;

Status checked(const RealName &name)
{
    const auto letter = [](QChar one) { return one.isLetterOrNumber() || one.isSurrogate(); };
    const auto control = [](QChar one) { return one.category() == QChar::Other_Control; };
    if (std::ranges::none_of(name.name, letter))
        return failure(ErrorKind::Format, Tr::tr("“%1” is no name: it has no letter.").arg(name.name));
    if (std::ranges::none_of(name.pseudonym, letter))
        return failure(ErrorKind::Format,
                       Tr::tr("“%1” has no pseudonym. Write one beside it.").arg(name.name));
    for (const QString &words : {name.name, name.pseudonym}) {
        if (words.size() > LongestName || std::ranges::any_of(words, control))
            return failure(ErrorKind::Format,
                           Tr::tr("A name has at most %1 characters, and no line ends.").arg(LongestName));
    }
    return {};
}

RealName trimmed(RealName name)
{
    name.name = name.name.simplified();
    name.pseudonym = name.pseudonym.simplified();
    return name;
}

} // namespace

Status checkedNames(const std::vector<RealName> &names)
{
    QHash<QString, QString> known;
    for (const RealName &name : names) {
        if (Status sound = checked(name); !sound)
            return sound;
        if (known.contains(name.name))
            return failure(ErrorKind::Format,
                           Tr::tr("“%1” stands twice in the list of names. Keep one.").arg(name.name));
        known.insert(name.name, name.pseudonym);
    }
    const NameFinder finder(names);
    for (const RealName &name : names) {
        if (const auto found = finder.find(name.pseudonym); !found.empty()) {
            return failure(ErrorKind::Format,
                           Tr::tr("The pseudonym “%1” holds “%2”, which is in the list of names, so that "
                                  "name would stay. Choose another pseudonym.")
                               .arg(name.pseudonym, finder.names()[found.front().name].name));
        }
    }
    return {};
}

Result<Id<RealName>> addName(Project &project, const QString &name, const QString &pseudonym,
                             RealNameKind kind)
{
    const RealName made = trimmed({Id<RealName>::make(), name, pseudonym, kind});
    std::vector<RealName> all = project.all<RealName>();
    all.push_back(made);
    if (Status sound = checkedNames(all); !sound)
        return std::unexpected(sound.error());
    Edit edit(project, PARTSONG_LABEL("Add name"));
    edit.insert(made);
    return edit.commit(made.id);
}

Status changeName(Project &project, const RealName &name)
{
    const RealName made = trimmed(name);
    std::vector<RealName> all = project.all<RealName>();
    std::ranges::replace_if(
        all, [&](const RealName &one) { return one.id == made.id; }, made);
    if (Status sound = checkedNames(all); !sound)
        return sound;
    Edit edit(project, PARTSONG_LABEL("Change name"));
    edit.update(made);
    return edit.commit();
}

Status removeNames(Project &project, const std::vector<Id<RealName>> &names)
{
    Edit edit(project, PARTSONG_LABEL("Remove names"));
    for (const Id<RealName> &name : names)
        edit.remove(name);
    return edit.commit();
}

std::vector<RealName> withNamesOf(const Project &project, const std::vector<RealName> &others)
{
    std::vector<RealName> all = project.all<RealName>();
    for (const RealName &other : others) {
        const auto known = std::ranges::find(all, other.name, &RealName::name);
        if (known == all.end()) {
            all.push_back(other);
            all.back().id = Id<RealName>::make();
        } else {
            known->pseudonym = other.pseudonym;
            known->kind = other.kind;
        }
    }
    return all;
}

Result<int> takeNames(Project &project, const std::vector<RealName> &names)
{
    std::vector<RealName> given;
    for (const RealName &name : names)
        given.push_back(trimmed(name));
    const std::vector<RealName> before = project.all<RealName>();
    const std::vector<RealName> after = withNamesOf(project, given);
    if (Status sound = checkedNames(after); !sound)
        return std::unexpected(sound.error());
    int taken = 0;
    Edit edit(project, PARTSONG_LABEL("Add names"));
    for (size_t i = 0; i < after.size(); ++i) {
        if (i < before.size() && after[i] == before[i])
            continue;
        ++taken;
        if (i < before.size())
            edit.update(after[i]);
        else
            edit.insert(after[i]);
    }
    return edit.commit(taken);
}

std::vector<RealName> inCapitals(const std::vector<RealName> &names)
{
    const std::vector<RealName> all = withCapitals(names);
    std::vector<RealName> capitals(all.begin() + static_cast<qsizetype>(names.size()), all.end());
    std::erase_if(capitals, [&names](const RealName &one) {
        return std::ranges::contains(names, one.name, &RealName::name);
    });
    for (RealName &one : capitals) {
        one.id = {};
        one.pseudonym = one.pseudonym.toUpper();
    }
    return capitals;
}

bool holdsRealNames(const Project &project)
{
    const qint64 sealed = project.study().sealed;
    return std::ranges::any_of(project.all<Source>(), [sealed](const Source &source) {
        return sealed == 0 || source.created > sealed;
    });
}

} // namespace partsong
