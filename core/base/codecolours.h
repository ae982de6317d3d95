// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace partsong {

// The colours that codes are offered, and that new codes take one after the other: twelve hues that people
// with any colour vision can tell apart (Okabe and Ito 2008; Tol 2021, "muted"), then the same darker, then
// lighter. Who draws them gives each round another pattern.
inline constexpr int CodeHues = 12;
inline constexpr int CodeColourCount = 3 * CodeHues;

// By place, from 0 to CodeColourCount - 1.
QColor codeColourAt(int place);

} // namespace partsong
