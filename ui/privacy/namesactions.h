// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/privacy/sealing.h"
#include "ui/shell/studycontext.h"

class QWidget;

namespace partsong {

// "Names", "Seal the Names" and "Check for Names" for the whole window.
void addNamesActions(QWidget *owner, StudyContext &context);

// Seals off the GUI thread, and says how it went.
void sealInBackground(QWidget *owner, StudyContext &context, const SealRequest &request);

} // namespace partsong
