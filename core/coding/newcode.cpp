// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/newcode.h"

#include "core/coding/autocode.h"
#include "core/coding/code.h"
#include "core/coding/codes.h"
#include "core/coding/codings.h"
#include "core/store/edit.h"
#include "core/store/naming.h"

namespace partsong {

namespace {

// The code at exactly this path, made where it is missing.
Result<Id<Code>> codeAt(Project &project, const QString &path)
{
    const Result<QStringList> names = splitPath(path);
    if (!names)
        return std::unexpected(names.error());
    Uuid at;
    for (const QString &name : *names) {
        const auto there = childNamed(project, Code::type(), at, name);
        if (!there)
            return addCode(project, path);
        at = *there;
    }
    return Id<Code>(at);
}

} // namespace

Result<CodedPassages> applyCodeAt(Project &project, const QString &path, const std::vector<Anchor> &anchors)
{
    Edit edit(project, PARTSONG_LABEL("Code"));
    const Result<Id<Code>> code = codeAt(project, path);
    if (!code)
        return std::unexpected(code.error());
    auto made = applyCodeTo(project, *code, anchors);
    if (!made)
        return made;
    return edit.commit(*std::move(made));
}

Result<CodedPassages> applyCodeTo(Project &project, Id<Code> code, const std::vector<Anchor> &anchors)
{
    std::vector<NewCoding> codings;
    codings.reserve(anchors.size());
    for (const Anchor &anchor : anchors)
        codings.push_back({.code = code, .anchor = anchor});
    auto made = applyCodes(project, codings);
    if (!made)
        return std::unexpected(made.error());
    return CodedPassages{code, *std::move(made)};
}

Result<CodedPassages> applyAutocodeAt(Project &project, const QString &path, std::vector<NewCoding> planned)
{
    Edit edit(project, PARTSONG_LABEL("Code automatically"));
    const Result<Id<Code>> code = codeAt(project, path);
    if (!code)
        return std::unexpected(code.error());
    for (NewCoding &coding : planned)
        coding.code = *code;
    auto made = applyAutocode(project, planned);
    if (!made)
        return std::unexpected(made.error());
    return edit.commit(CodedPassages{*code, std::move(*made)});
}

Result<Id<Code>> recodeToNewCode(Project &project, const std::vector<Id<Coding>> &codings,
                                 const QString &path)
{
    Edit edit(project, PARTSONG_LABEL("Recode"));
    const Result<Id<Code>> code = codeAt(project, path);
    if (!code)
        return code;
    if (const Status moved = recode(project, codings, *code); !moved)
        return std::unexpected(moved.error());
    return edit.commit(*code);
}

} // namespace partsong
