// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "app/evidence.h"
#include "core/chapters.h"

namespace partsong {

namespace {

// In the order of the rail, which is that of the evidence chain.
std::vector<WorkspaceFactory> workspaces()
{
    return {};
}

} // namespace

WindowParts windowParts()
{
    return {.schema = schema(), .workspaces = workspaces(), .shownIn = shownIn, .summary = evidenceSummary};
}

} // namespace partsong
