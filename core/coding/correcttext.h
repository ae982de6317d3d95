// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/range.h"
#include "core/base/result.h"
#include "core/store/project.h"

namespace partsong {

class TextIndex;

struct CorrectionReport {
    int characters = 0; // of the text now
    int moved = 0; // codings whose place changed
    int orphaned = 0; // codings whose words were all removed
    qint64 step = 0; // of the History; 0 where nothing changed
};

// What becomes of words that are put in at the edge of a turn, or of a stretch that looks different.
enum class AtTurnEdges {
    StayOutside, // as at the edge of a coding
    GoOn, // whoever speaks there says them, and they look like what stands beside them
};

// Replaces a stretch of a text, as one Edit; codings, turns and styles move along. A coding whose words
// become others keeps them as they were coded, until they are the same again or somebody has seen to it.
// Fails with Range outside the text, and with Refused where the text is not the one that is given as known:
// somebody else has corrected it by then. May be used from any thread.
Result<CorrectionReport> correctText(Project &project, Id<Text> text, const TextRange &range,
                                     const QString &words, AtTurnEdges edges = AtTurnEdges::StayOutside,
                                     const TextIndex *known = nullptr);

// Words from elsewhere as a text can take them: LF for any line end, no control characters, no half
// characters.
QString asTextWords(QString words);

} // namespace partsong
