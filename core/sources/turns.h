// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/turn.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace partsong {

// What can be done to the turns of a transcript. Each is one Edit; no word and no coding moves. A speaker
// whose last turn goes to somebody else goes too.

// The first part keeps the turn, its speaker and its start time; captions go to the part that they stand in,
// and one that is cut is there in both, with the time of its outer edge alone. Returns the second part. It
// may get another speaker at once, who is made where the source has none of that name; "" is nobody. Fails
// with Range where the position is not inside the turn.
Result<Id<Turn>> splitTurn(Project &project, Id<Turn> turn, int at,
                           const std::optional<QString> &speaker = {});
// Joins a turn with the next one, and whatever stands between them; the first one's speaker stays. Fails with
// Range where it is the last.
Status joinTurns(Project &project, Id<Turn> turn);
// Who speaks them: made where the source has nobody of that name; "" is nobody.
Status setTurnSpeaker(Project &project, const std::vector<Id<Turn>> &turns, const QString &speaker);

} // namespace partsong
