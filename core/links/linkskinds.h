// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"

namespace partsong {

// Memo, evidence and decision as the rest of the house sees them.
extern const SubjectKind memoKind;
extern const SubjectKind evidenceKind;
extern const SubjectKind decisionKind;

} // namespace partsong
