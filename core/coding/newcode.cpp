// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coding/newcode.h"

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

Result<CodedPassage> applyCodeAt(Project &project, const QString &path, const Anchor &anchor)
{
    Edit edit(project, PARTSONG_LABEL("Code"));
    const Result<Id<Code>> code = codeAt(project, path);
    if (!code)
        return std::unexpected(code.error());
    const Result<Id<Coding>> coding = applyCode(project, {.code = *code, .anchor = anchor});
    if (!coding)
        return std::unexpected(coding.error());
    return edit.commit(CodedPassage{*code, *coding});
}

} // namespace partsong
