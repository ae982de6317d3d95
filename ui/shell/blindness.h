// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

namespace partsong {

// Who works blind in a study, on this computer: sees only what they coded themselves, in every workspace,
// list, count and report, until it is revealed.

bool worksBlind(const StudyContext &context);
void setWorksBlind(const StudyContext &context, bool on);
// Somebody else acts now, or the study has just been opened.
void followBlindness(const StudyContext &context);

} // namespace partsong
