// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

class QWidget;

namespace partsong {

// "Put Into a Theme" for whatever is selected, one thing or many, in every workspace.
void addPutIntoThemeAction(QWidget *owner, StudyContext &context);

} // namespace partsong
