// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/links/memo.h"

#include <QString>

namespace partsong {

// What sort of writing a memo is, in the words of the screen: "Analytic", "Methodological", "Reflexive",
// "Diary".
QString memoKindWord(MemoKind kind);
// What that sort is for, in a sentence.
QString memoKindHelp(MemoKind kind);

inline constexpr MemoKind MemoKinds[] = {MemoKind::Analytic, MemoKind::Method, MemoKind::Reflexive,
                                         MemoKind::Diary};

} // namespace partsong
