// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/coding/coding.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// What can be done to codings. Each is one Edit.

struct NewCoding {
    Id<Code> code;
    Anchor anchor;
    std::optional<int> weight = {}; // 0 to 100
    QString comment = {};
};

enum class Union { AsTheStudySays, Never };

struct CodingFields {
    std::optional<TextRange> range;
    std::optional<int> weight;
    std::optional<QString> comment;
    bool noWeight = false; // takes the weight away
    bool wordsSeen = false; // somebody has seen how its words were corrected
};

// Codes a passage or region as the person who acts. Where the study joins codings, overlapping or touching
// ones of the same code by the same person become one, and the oldest id stays; regions never do. Fails with
// Range where the range is empty or outside the text, or the source has no such page. How large a page is
// only its file says: see checkRegion.
Result<Id<Coding>> applyCode(Project &project, const NewCoding &coding,
                             Union joining = Union::AsTheStudySays);
// Many at once, in one Edit; the ids are in the order given (the same id where codings became one).
Result<std::vector<Id<Coding>>> applyCodes(Project &project, const std::vector<NewCoding> &codings,
                                           Union joining = Union::AsTheStudySays);
Status removeCodings(Project &project, const std::vector<Id<Coding>> &codings);
Status setCoding(Project &project, Id<Coding> id, const CodingFields &fields);
// Gives a passage other edges. Where the study joins codings, those of its code and person that it comes to
// meet become one with it; returns the one that is kept. Fails with Range as applyCode does.
Result<Id<Coding>> resizeCoding(Project &project, Id<Coding> id, const TextRange &range);
// Gives codings another code; comments, weights, coders and ids stay. Where the study joins codings, those
// that then meet one of the same code and coder become one with it, and the oldest id stays.
Status recode(Project &project, const std::vector<Id<Coding>> &codings, Id<Code> to);

Status setUnionCodings(Project &project, bool on);

} // namespace partsong
