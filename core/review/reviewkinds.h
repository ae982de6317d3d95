// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"

namespace partsong {

// Round and response as the rest of the house sees them. They are advice: nothing rests on them.
extern const SubjectKind roundKind;
extern const SubjectKind responseKind;

} // namespace partsong
