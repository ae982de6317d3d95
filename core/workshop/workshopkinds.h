// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"

namespace partsong {

// Workshop, board, note and ballot as the rest of the house sees them.
extern const SubjectKind workshopKind;
extern const SubjectKind canvasKind;
extern const SubjectKind noteKind;
extern const SubjectKind ballotKind;

} // namespace partsong
