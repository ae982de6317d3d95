// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/code.h"
#include "core/store/project.h"

#include <optional>

namespace partsong {

// What can be done to codes. Each is one Edit.

// What is to be set; nothing leaves a field as it is.
struct CodeFields {
    std::optional<QString> colour; // #RRGGBB
    std::optional<QString> definition;
    std::optional<QString> include;
    std::optional<QString> exclude;
    std::optional<Id<Coding>> example;
};

struct RemovedCodes {
    int codes = 0;
    int codings = 0;
};

enum class MergedComments { Keep, Drop };

// Makes a code at a path "Parent/Child", and the parents that are missing. Fails with Exists, or Range for a
// name.
Result<Id<Code>> addCode(Project &project, const QString &path, const CodeFields &fields = {});
Result<Id<Code>> addCode(Project &project, Id<Code> parent, const QString &name,
                         const CodeFields &fields = {});
// Refused where the example is coded with another code.
Status setCode(Project &project, Id<Code> id, const CodeFields &fields);
// Fails with Exists where a sibling has the name.
Status renameCode(Project &project, Id<Code> id, const QString &name);
// Puts a code under another parent (null: the top level), before the sibling at `place` (-1: last, or where
// it is if it is there). Refused under itself or its own child.
Status moveCode(Project &project, Id<Code> id, Id<Code> parent, int place = -1);
// The same for several, which come to stand together in the order given; those that lie under others of them
// go with these. `place` counts the siblings that are not moved.
Status moveCodes(Project &project, const std::vector<Id<Code>> &codes, Id<Code> parent, int place = -1);
// Gives all codings and children of one code to another, and whatever links to it; codings that are then
// equal become one. Refused where `into` lies under `from`.
Status mergeCodes(Project &project, Id<Code> from, Id<Code> into,
                  MergedComments comments = MergedComments::Keep);
// Removes a code with its children and all their codings.
Result<RemovedCodes> removeCode(Project &project, Id<Code> id);
Result<RemovedCodes> removeCodes(Project &project, const std::vector<Id<Code>> &codes);

// A colour for the next new code: the least used of a palette that colour-blind people can tell apart.
QString nextCodeColour(const Project &project);

} // namespace partsong
