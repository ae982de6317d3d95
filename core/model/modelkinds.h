// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"

namespace partsong {

// Element and relation as the rest of the house sees them. What they rest on, evidence says.
extern const SubjectKind elementKind;
extern const SubjectKind relationKind;

} // namespace partsong
