// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces.h"

#include "app/evidence.h"
#include "core/chapters.h"
#include "core/exchange/samplestudy.h"

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
    return {.schema = schema(),
            .workspaces = workspaces(),
            .makeSample =
                [](const QString &path, const QString &person, const Progress &progress) {
                    return makeSampleStudy(path, schema(), person, progress);
                },
            .shownIn = shownIn,
            .summary = evidenceSummary};
}

} // namespace partsong
