// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/review/response.h"

#include <QString>

namespace partsong {

// What public contributors said of a claim, as it is said on screen: always a word and a sign, never a colour
// alone.

// "Right", "Not quite", "Something missing".
QString answerWord(Answer answer);
// A name of the icon set.
QString answerIcon(Answer answer);
// In the voice of the page that the group reads: "That is right", ...
QString answerSentence(Answer answer);
// "Hard to read · Please ring", or "".
QString answerFlags(bool hard, bool ring);

} // namespace partsong
