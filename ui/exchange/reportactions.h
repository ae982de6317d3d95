// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exports.h"
#include "ui/shell/studycontext.h"

class QWidget;

namespace partsong {

// "Save Report" for the whole window, and one action for each kind of report in the palette.
void addReportActions(QWidget *owner, StudyContext &context);

// Writes the report off the GUI thread and says where it is, with a way to open it.
void writeReport(QWidget *owner, StudyContext &context, const ExportRequest &request);

} // namespace partsong
