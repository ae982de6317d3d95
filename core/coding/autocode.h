// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/coding/codings.h"
#include "core/coding/passages.h"
#include "core/sources/textsearch.h"

namespace partsong {

// What a rule goes by: words that are found, who speaks, the heading or question that words stand under, or
// an attribute of the source or of whoever speaks ("KEY=VALUE", group and site among them).
enum class AutocodeBy { Words, Speaker, Heading, Attribute };

// Coding by rule.
struct AutocodeRule {
    Id<Code> code;
    SearchQuery query = {}; // of Words; its source, where there is one, narrows any rule
    AutocodeBy by = AutocodeBy::Words;
    QString named = {}; // the speaker (a name or id), the heading or question, KEY=VALUE
    bool stems = false; // of Words: "care" finds "cared" and "caring"
    std::optional<Id<Code>> within = {}; // only where this code, or one under it, is coded already
    // Around what is found by words; the parts of the stretches that the other rules find.
    PassageScope scope = PassageScope::Match;
};

// What the rule would code, source by source in the order they were added, one for each hit; several hits may
// stand in one passage. Writes nothing. Fails as searchTexts does, with Range where nothing is named, and
// with Cancelled. May be called from any thread.
Result<std::vector<NewCoding>> plannedCodings(const Project &project, const AutocodeRule &rule,
                                              const Progress &progress = Progress());
// What would come of applying them: as they would stand joined with one another and with what is there.
// What is new has made-up ids. In the order in which codings() lists them.
std::vector<Coding> plannedOutcome(const Project &project, const std::vector<NewCoding> &planned);
// Codes what was planned, as one Edit. Passages that are coded so already stay as they are. The ids are of
// the codings that came of it, each once.
Result<std::vector<Id<Coding>>> applyAutocode(Project &project, const std::vector<NewCoding> &planned);

} // namespace partsong
