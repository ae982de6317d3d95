// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"

namespace partsong {

// A theme as the rest of the house sees it.
extern const SubjectKind themeKind;

} // namespace partsong
