// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changeset.h"
#include "core/store/person.h"

#include <optional>

namespace partsong {

class Project;

// Whose codings are seen. Somebody who works blind sees no one else's until they are revealed: every question
// that lists or counts codings for people to look at asks here. It is a way of looking at an open study and
// no part of it, so it is kept beside the Project and gone with it. What writes does not ask: what is hidden
// is there all the same. May be asked in any thread.
std::optional<Id<Person>> onlyCoderSeen(const Project &project);
bool seesCodingsOf(const Project &project, Id<Person> coder);

// What a commit changed, as far as it may be seen: what another coded, and is brought in by merging or undo,
// neither came nor went. Project tells all of its changes so.
ChangeSet asSeen(const Project &project, ChangeSet changes);

// Without a person: everybody's. Only sets it; see lookAs() in core/coding for what also tells the views.
void setOnlyCoderSeen(Project &project, std::optional<Id<Person>> coder);

} // namespace partsong
