// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coding/coding.h"
#include "core/coding/quote.h"
#include "core/store/sight.h"

namespace partsong {

// From now on only this person's codings are seen, or everybody's. Whoever follows the study is told as if
// the others' codings went or came; nothing is written.
void lookAs(Project &project, std::optional<Id<Person>> onlyCoder);

// What is shown in the place of words that would tell what somebody else coded.
QString hiddenWords();
// Whether one may not see it just now.
bool hidden(const Project &project, Id<Coding> coding);
bool hidden(const Project &project, Id<Quote> quote);

} // namespace partsong
