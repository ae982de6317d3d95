// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/document.h"

namespace partsong {

// Finds who speaks where in a canonical text, by the labels at the beginning of its lines:
//   NAME: words          **NAME:** words        [00:01:02] NAME: words      [00:01:02] words
//   NAME  0:28 (alone on a line, words below)   NAME (00:01:02): words      NAME:  (alone, words below)
//   *NAM: words (CHAT; its tiers that begin with % or @ are nobody's words)
// A name that is seen once only, in a file without times, is no speaker. Headings end a turn, and where a
// text has no other labels, headings that keep coming back as names are the speakers. Takes time in
// proportion to the text.
QList<ReadTurn> findTurns(const QByteArray &text, const QList<ReadStyle> &styles = {});

// Whether a line begins with what could be a speaker's label or a time.
bool beginsLikeTurn(QByteArrayView line);

} // namespace partsong
