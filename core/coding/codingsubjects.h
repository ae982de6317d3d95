// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/subjectkind.h"

namespace partsong {

const SubjectKind &codeKind();
const SubjectKind &codingKind();
const SubjectKind &quoteKind();

} // namespace partsong
