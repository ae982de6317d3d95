// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/shell/evidence.h"
#include "ui/shell/sharedpanel.h"
#include "ui/shell/workspace.h"

#include <functional>
#include <vector>

namespace partsong {

class Project;
class Schema;

// What app hands to the window, which includes no chapter itself.
struct WindowParts {
    const Schema &schema;
    std::vector<WorkspaceFactory> workspaces; // in the order of the rail
    // Makes the sample study at a path that does not exist yet, for a person to work on; called off the GUI
    // thread. Empty: it is not offered.
    std::function<Status(const QString &path, const QString &person, const Progress &)> makeSample = {};
    // Where a subject was shown. Empty: nothing is said of it.
    std::function<std::vector<ShownRow>(const Project &, SubjectId)> shownIn = {};
    // Adds actions that every workspace offers, with the frame of the study as their owner.
    std::vector<std::function<void(QWidget *frame, StudyContext &context)>> actions = {};
    // One sentence about what a subject rests on, worked out off the GUI thread. Empty: nothing is said.
    std::function<QString(const Project &, SubjectId)> summary = {};
    // Panels that stand beside every workspace.
    std::vector<SharedPanelFactory> panels = {};
};

} // namespace partsong
