// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/studycontext.h"

class QWidget;

namespace partsong {

// "Send to a Board" for whatever is selected, one thing or many, in every workspace: a card for each.
void addSendToBoardAction(QWidget *owner, StudyContext &context);

} // namespace partsong
